import type { Range } from '../../model/range.ts'
import type { DateMention } from '../dates/mention.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
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
  const phrases = phraseItems(tagged)
  const items: Item[] = []
  let next = 0
  for (const token of tokens) {
    if (token.start < (items.at(-1)?.end ?? 0)) continue
    while (next < phrases.length && (phrases[next]?.start ?? 0) < token.start) next += 1
    const phrase = phrases[next]
    if (phrase?.start === token.start) {
      items.push({ ...phrase, governor: roleGovernor(items, phrase) ?? governorOf(items, lexicon) })
      next += 1
    } else items.push(plainItem(token, lexicon))
  }
  return items
}

/** Titles and modifiers before a phrase belong to it; dates lose to persons and organizations they overlap. */
function phraseItems(tagged: Tagged): readonly Item[] {
  const governor = ''
  const items: Item[] = [
    ...tagged.persons.map(person => ({ kind: 'person' as const, person, ...range(person), governor })),
    ...tagged.organizations.map(organization => ({
      kind: 'organization' as const,
      organization,
      ...range(organization),
      governor,
    })),
    ...tagged.roles.map(role => ({ kind: 'role' as const, role, ...range(role), governor })),
    ...tagged.dates.map(date => ({ kind: 'date' as const, date, ...range(date), governor })),
  ]
  return items.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

const range = ({ start, end }: Range): Range => ({ start, end })

function plainItem(token: Token, lexicon: Lexicon): Item {
  const base = { start: token.start, end: token.end, norm: token.norm, governor: '' }
  if (token.kind === 'word' && !token.capital) {
    const readings = lexicon.verbs.readings(token.norm)
    if (readings.length > 0) return { ...base, kind: 'verb', readings }
  }
  return { ...base, kind: token.kind, token }
}

const articles = new Set(
  'der die das des dem den ein eine einer eines einem einen kein keine keinen ihr ihre ihrer ihrem ihren sein seine seiner seinem seinen unser unsere unserer unserem'.split(
    ' ',
  ),
)
const prepositions = new Set(
  'als zum zur zu von vom bei beim im in ins am an ans auf für mit gegen nach aus durch neben unter vor über um seit ab bis wie'.split(
    ' ',
  ),
)

/** A name behind its role stands in the role's case: "neben dem Leiter des Amtes Anna Beispiel". */
function roleGovernor(items: readonly Item[], phrase: Item): string | undefined {
  if (phrase.kind !== 'person') return undefined
  for (let at = items.length - 1; at >= 0 && items.length - at <= 6; at -= 1) {
    const item = items[at]
    if (item?.kind === 'role') return item.governor
    if (item?.kind !== 'organization' && !/^(?:der|des|am|im|von|beim|bei|dem)$/u.test(normAt(items, at)))
      return undefined
  }
  return undefined
}

/** Reads back over articles and lower-case attributes to the preposition; without one, the article governs. */
function governorOf(items: readonly Item[], lexicon: Lexicon): string {
  let article = ''
  for (let at = items.length - 1; at >= 0 && items.length - at <= 5; at -= 1) {
    const item = items[at]
    // "Zu Beispiels Stellvertreter": a name in the genitive stands between.
    if (item?.kind === 'person' && article === '' && at === items.length - 1) continue
    if (item?.kind !== 'word') break
    if (prepositions.has(item.norm)) return item.norm
    if (articles.has(item.norm)) {
      if (article !== '') break
      article = item.norm
    } else if (item.token.capital || isFunctionWord(item.norm, lexicon)) break
  }
  return article
}

function isFunctionWord(norm: string, lexicon: Lexicon): boolean {
  return lexicon.functionWords.has(norm)
}

/** The word at an index, '' for phrases and outside the list. */
export function normAt(items: readonly Item[], index: number): string {
  const item = items[index]
  return item !== undefined && 'norm' in item ? item.norm : ''
}
