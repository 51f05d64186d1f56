import type { Range } from '../../model/range.ts'
import type { DateMention } from '../dates/mention.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/word-lists.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { PersonMention } from '../tagging/person-tagger.ts'
import type { RoleMention } from '../tagging/role-tagger.ts'
import type { Token } from '../text/tokens.ts'

/** What was recognised in one sentence. */
export interface Tagged {
  readonly persons: readonly PersonMention[]
  readonly roles: readonly RoleMention[]
  readonly organizations: readonly OrganizationMention[]
  readonly dates: readonly DateMention[]
}

interface Base extends Range {
  /** Preposition or article that governs the phrase ("zum", "von", "der", ""), contracted forms as they are. */
  readonly governor: string
  /** A preposition governs it, so that it is no subject: "mit Anna Beispiel". */
  readonly oblique: boolean
}

interface Plain extends Base {
  readonly norm: string
  readonly token: Token
}

/** A sentence is a list of these, in text order, without gaps but white space. */
export type Item =
  | (Base & { readonly kind: 'person'; readonly person: PersonMention })
  | (Base & { readonly kind: 'role'; readonly role: RoleMention })
  | (Base & { readonly kind: 'organization'; readonly organization: OrganizationMention })
  | (Base & { readonly kind: 'date'; readonly date: DateMention })
  | (Base & { readonly kind: 'verb'; readonly norm: string; readonly readings: readonly Verb[] })
  | (Plain & { readonly kind: 'word' })
  | (Plain & { readonly kind: 'mark' })
  | (Plain & { readonly kind: 'number' })

export type ItemOf<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>

/** Joins tokens and recognised phrases into one list. Where phrases overlap, the one that starts first wins. */
export function itemize(tokens: readonly Token[], tagged: Tagged, lexicon: Lexicon): readonly Item[] {
  const phrases = new Map(phraseItems(tagged).map(phrase => [phrase.start, phrase]))
  const items: Item[] = []
  for (const token of tokens) {
    if (token.start < (items.at(-1)?.end ?? 0)) continue
    const phrase = phrases.get(token.start)
    items.push(phrase ? governed(phrase, items, lexicon) : plainItem(token, lexicon))
  }
  return items.map((item, index) =>
    isOwner(items, index) ? { ...item, governor: 'des', oblique: true } : item,
  )
}

/** "Musters Stellvertreterin", "Musters bisherige Stelle": a name in the genitive owns what follows and is no subject. */
function isOwner(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (item?.kind !== 'person' || item.person.nameRange.end === item.end) return false
  const owned = items.slice(index + 1, index + 4).find(next => next.kind !== 'word' || next.token.capital)
  return owned?.kind === 'role'
}

function governed(phrase: Item, before: readonly Item[], lexicon: Lexicon): Item {
  const governor = roleGovernor(before, phrase, lexicon) ?? governorOf(before, lexicon)
  return { ...phrase, governor, oblique: lexicon.cues.oblique.has(governor) }
}

/** Where two start together, the longer one comes last and so wins; dates lose to what they overlap. */
function phraseItems({ persons, organizations, roles, dates }: Tagged): readonly Item[] {
  const items: readonly Item[] = [
    ...persons.map(person => ({ kind: 'person' as const, person, ...bare(person) })),
    ...organizations.map(organization => ({
      kind: 'organization' as const,
      organization,
      ...bare(organization),
    })),
    ...roles.map(role => ({ kind: 'role' as const, role, ...bare(role) })),
    ...dates.map(date => ({ kind: 'date' as const, date, ...bare(date) })),
  ]
  return items.toReversed().toSorted((a, b) => a.end - b.end)
}

const bare = ({ start, end }: Range): Base => ({ start, end, governor: '', oblique: false })

function plainItem(token: Token, lexicon: Lexicon): Item {
  const base = { ...bare(token), norm: token.norm }
  const readings = token.kind === 'word' && !token.capital ? lexicon.verbs.readings(token.norm) : []
  return readings.length > 0 ? { ...base, kind: 'verb', readings } : { ...base, kind: token.kind, token }
}

/** A name behind its role stands in the role's case: "neben dem Leiter des Amtes Anna Beispiel". */
function roleGovernor(before: readonly Item[], phrase: Item, { cues }: Lexicon): string | undefined {
  if (phrase.kind !== 'person') return undefined
  for (const [distance, item] of before.slice(-6).toReversed().entries()) {
    if (item.kind === 'role') return item.governor
    // "die Stelle der Leiterin von Anna Beispiel": a preposition directly before the name governs it itself.
    const links =
      item.kind === 'organization' ||
      (distance > 0 && cues.attributeLink.has(normAt(before, before.length - 1 - distance)))
    if (!links) return undefined
  }
  return undefined
}

/** Reads back over articles and lower-case attributes to the preposition; without one, the article governs. */
function governorOf(before: readonly Item[], { cues, functionWords }: Lexicon): string {
  // "Zu Beispiels Stellvertreter": a name in the genitive stands between.
  const nearest = before.at(-1)?.kind === 'person' ? before.slice(-5, -1) : before.slice(-5)
  let article = ''
  for (const item of nearest.toReversed()) {
    if (item.kind !== 'word') break
    if (cues.governor.has(item.norm)) return item.norm
    if (article === '' && cues.determiner.has(item.norm)) article = item.norm
    else if (item.token.capital || functionWords.has(item.norm)) break
  }
  return article
}

/** The word at an index, '' for phrases and outside the list. */
export function normAt(items: readonly Item[], index: number): string {
  const item = items[index]
  return item !== undefined && 'norm' in item ? item.norm : ''
}

/** The first of the items that is one of these words. */
function cueIn(items: readonly Item[], words: Words): Item | undefined {
  return items.find(item => 'norm' in item && words.has(item.norm))
}

/** Whether one of the items is one of these words. */
export function holdsWord(items: readonly Item[], words: Words): boolean {
  return cueIn(items, words) !== undefined
}
