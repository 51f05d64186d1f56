import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { RoleMention } from '../tagging/role-tagger.ts'
import { type Item, type ItemOf, normAt } from './items.ts'

/** A role noun with the organization that its phrase names. */
export interface Office extends Range {
  readonly role: RoleMention
  readonly governor: string
  /** Index of the role item, and of the first item after the whole phrase. */
  readonly from: number
  readonly to: number
  /** Organization items of the phrase, innermost first: "Dienstes", "am Gesundheitsamt". */
  readonly organizations: readonly ItemOf<'organization'>[]
  /** What it is about ("für Soziologie"), where no organization is meant. */
  readonly subject?: Range
}

/** Role phrases of a sentence, in text order. */
export function officesOf(items: readonly Item[], lexicon: Lexicon): readonly Office[] {
  return items.flatMap((item, index) => (item.kind === 'role' ? [office(items, index, item, lexicon)] : []))
}

function office(items: readonly Item[], index: number, item: ItemOf<'role'>, lexicon: Lexicon): Office {
  const chain = organizationsAfter(items, index + 1, lexicon)
  const last = items[chain.to - 1] ?? item
  return {
    ...chain,
    role: item.role,
    governor: item.governor,
    from: index,
    start: item.start,
    end: last.end,
  }
}

type Chain = Pick<Office, 'to' | 'organizations' | 'subject'>

/** Follows "des … am … der …" from a role to the organizations it names, over what it is about. */
export function organizationsAfter(items: readonly Item[], from: number, lexicon: Lexicon): Chain {
  const direct = linkedOrganizations(items, from, lexicon)
  const end = direct.organizations.length > 0 ? undefined : subjectEnd(items, from, lexicon)
  if (end === undefined) return direct
  const subject = { start: items[from]?.start ?? 0, end: items[end - 1]?.end ?? 0 }
  return { ...linkedOrganizations(items, end, lexicon), subject }
}

function linkedOrganizations(items: readonly Item[], from: number, lexicon: Lexicon): Chain {
  const organizations: ItemOf<'organization'>[] = []
  let to = from
  for (;;) {
    const item = items[to]
    const next = item?.kind === 'organization' && to === from ? to : nextOrganization(items, to, lexicon)
    if (next === undefined) return { to, organizations }
    organizations.push(items[next] as ItemOf<'organization'>)
    to = next + 1
  }
}

/** Index of an organization after at least one link and lower-case attributes. */
function nextOrganization(items: readonly Item[], from: number, { cues }: Lexicon): number | undefined {
  const isLink = (item: Item): boolean => item.kind === 'word' && cues.unitLink.has(item.norm)
  const phrase = items.slice(from, from + 4)
  const length = phrase.findIndex((item, at) => !isLink(item) && (at === 0 || !isAttribute(item)))
  return length > 0 && phrase[length]?.kind === 'organization' ? from + length : undefined
}

const isAttribute = (item: Item): boolean => item.kind === 'word' && !item.token.capital

/** Index after "für …" / "zur …" up to the next article with a noun, verb, mark or name; at most seven words. */
function subjectEnd(items: readonly Item[], from: number, lexicon: Lexicon): number | undefined {
  if (!/^(?:für|zur)$/u.test(normAt(items, from))) return directSubjectEnd(items, from)
  let at = from + 1
  while (at - from < 8 && isSubjectWord(items, at, lexicon)) at += 1
  return at === from + 1 ? undefined : at
}

/** "Leiterin Finanzen und Controlling": nouns directly after the role. */
function directSubjectEnd(items: readonly Item[], from: number): number | undefined {
  let at = from
  while (at - from < 4 && (isNoun(items[at]) || (at > from && joinsNoun(items, at)))) at += 1
  return at === from ? undefined : at
}

const joinsNoun = (items: readonly Item[], at: number): boolean =>
  normAt(items, at) === 'und' && isNoun(items[at + 1])

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.token.capital
}

function isSubjectWord(items: readonly Item[], at: number, { cues }: Lexicon): boolean {
  const item = items[at]
  if (item?.kind !== 'word') return false
  if (item.token.capital || !cues.attributePreposition.has(item.norm)) return true
  return item.norm === 'der' && items[at + 1]?.kind === 'word'
}
