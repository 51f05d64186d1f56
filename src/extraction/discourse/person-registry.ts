import type { Range } from '../../model/range.ts'
import type { PersonMention } from '../tagging/person-tagger.ts'

/** A person under construction: the chain of mentions seen so far. */
export interface PersonChain {
  readonly key: string
  name: string
  given: string | undefined
  family: string
  title: string | undefined
  gender: 'f' | 'm' | undefined
  readonly mentions: Range[]
  readonly descriptions: Range[]
}

export interface PersonRegistry {
  readonly chains: readonly PersonChain[]
  readonly add: (mention: PersonMention) => PersonChain
  readonly find: (mention: PersonMention) => PersonChain | undefined
  readonly get: (key: string) => PersonChain
}

/** Folds case and the genitive ending, so that "Petzolds" finds "Petzold". */
const folded = (name: string): string => name.toLowerCase().replace(/ß/gu, 'ss').replace(/['’]$/u, '')

/** Persons of one announcement, in order of first mention. */
export function personRegistry(): PersonRegistry {
  const chains: PersonChain[] = []
  const find = (mention: PersonMention): PersonChain | undefined =>
    mention.given === undefined ? bySurname(chains, mention) : byFullName(chains, mention)
  return {
    chains,
    find,
    get: key => {
      const chain = chains.find(candidate => candidate.key === key)
      if (!chain) throw new Error(`no person ${key}`)
      return chain
    },
    add: mention => {
      const known = find(mention)
      if (known) return extend(known, mention)
      const chain = opened(`p${chains.length + 1}`, mention)
      chains.push(chain)
      return chain
    },
  }
}

function opened(key: string, mention: PersonMention): PersonChain {
  return {
    key,
    name: mention.name,
    given: mention.given,
    family: mention.family,
    title: mention.title,
    gender: mention.gender,
    mentions: [mention.nameRange],
    descriptions: [],
  }
}

function byFullName(chains: readonly PersonChain[], mention: PersonMention): PersonChain | undefined {
  const name = folded(mention.name)
  return chains.find(chain => {
    const known = folded(chain.name)
    return known === name || `${known}s` === name || isSurnameOf(chain, mention)
  })
}

/** A chain that so far has the surname only ("Frau Koch") and a full name with that surname. */
function isSurnameOf(chain: PersonChain, mention: PersonMention): boolean {
  return chain.given === undefined && sameFamily(chain.family, mention.family) && sameGender(chain, mention)
}

/** The last person with that surname whose gender does not speak against it. */
function bySurname(chains: readonly PersonChain[], mention: PersonMention): PersonChain | undefined {
  return chains.findLast(chain => sameFamily(chain.family, mention.family) && sameGender(chain, mention))
}

const sameFamily = (a: string, b: string): boolean => folded(a) === folded(b) || `${folded(a)}s` === folded(b)

const sameGender = (chain: PersonChain, mention: PersonMention): boolean =>
  chain.gender === undefined || mention.gender === undefined || chain.gender === mention.gender

function extend(chain: PersonChain, mention: PersonMention): PersonChain {
  chain.mentions.push(mention.nameRange)
  chain.gender ??= mention.gender
  chain.title ??= mention.title
  if (chain.given === undefined && mention.given !== undefined) {
    chain.name = mention.name
    chain.given = mention.given
    chain.family = mention.family
  }
  return chain
}
