import type { Range } from '../../model/range.ts'
import { remember } from '../text/remember.ts'
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

/** Folds case and the genitive ending, so that "Beispiels" finds "Beispiel". */
const folded = (name: string): string => name.toLowerCase().replace(/ß/gu, 'ss').replace(/['’]$/u, '')

/** Persons of one announcement, in order of first mention. */
export function personRegistry(): PersonRegistry {
  const chains: PersonChain[] = []
  const fold = remember(folded)
  const find = (mention: PersonMention): PersonChain | undefined =>
    mention.given === undefined ? bySurname(chains, mention, fold) : byFullName(chains, mention, fold)
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

type Fold = (name: string) => string

function byFullName(
  chains: readonly PersonChain[],
  mention: PersonMention,
  fold: Fold,
): PersonChain | undefined {
  return chains.find(chain => sameName(chain.name, mention.name, fold) || isSurnameOf(chain, mention, fold))
}

/** A chain that so far has the surname only ("Frau Koch") and a full name with that surname. */
function isSurnameOf(chain: PersonChain, mention: PersonMention, fold: Fold): boolean {
  return (
    chain.given === undefined && sameName(chain.family, mention.family, fold) && sameGender(chain, mention)
  )
}

/** The last person with that surname whose gender does not speak against it. */
function bySurname(
  chains: readonly PersonChain[],
  mention: PersonMention,
  fold: Fold,
): PersonChain | undefined {
  return chains.findLast(chain => sameName(chain.family, mention.family, fold) && sameGender(chain, mention))
}

/** The same, or the second in the genitive. */
function sameName(known: string, name: string, fold: Fold): boolean {
  const [a, b] = [fold(known), fold(name)]
  return a === b || (b.length === a.length + 1 && b === `${a}s`)
}

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
