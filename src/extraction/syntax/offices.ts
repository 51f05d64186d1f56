import type { Range } from '../../model/range.ts'
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

const links = new Set('der des die dem den von vom bei beim im in am an ans zur zum für'.split(' '))

/** Role phrases of a sentence, in text order. */
export function officesOf(items: readonly Item[]): readonly Office[] {
  return items.flatMap((item, index) => (item.kind === 'role' ? [office(items, index, item)] : []))
}

function office(items: readonly Item[], index: number, item: ItemOf<'role'>): Office {
  const chain = organizationsAfter(items, index + 1)
  const last = items[chain.to - 1] ?? item
  return {
    role: item.role,
    governor: item.governor,
    from: index,
    to: chain.to,
    start: item.start,
    end: last.end,
    organizations: chain.organizations,
    ...(chain.subject === undefined ? {} : { subject: chain.subject }),
  }
}

interface Chain {
  readonly to: number
  readonly organizations: readonly ItemOf<'organization'>[]
  readonly subject?: Range
}

/** Follows "des … am … der …" from a role to the organizations it names. */
export function organizationsAfter(items: readonly Item[], from: number): Chain {
  const organizations: ItemOf<'organization'>[] = []
  let to = from
  let subject: Range | undefined
  for (;;) {
    const next = nextOrganization(items, to, organizations.length === 0)
    if (next !== undefined) {
      organizations.push(items[next] as ItemOf<'organization'>)
      to = next + 1
      continue
    }
    const after = organizations.length === 0 && subject === undefined ? subjectAfter(items, to) : undefined
    if (after === undefined) return { to, organizations, ...(subject === undefined ? {} : { subject }) }
    subject = { start: items[to]?.start ?? 0, end: items[after - 1]?.end ?? 0 }
    to = after
  }
}

/** Index of an organization after at most one link and lower-case attributes. */
function nextOrganization(items: readonly Item[], from: number, direct: boolean): number | undefined {
  let at = from
  let linked = false
  while (at - from < 4) {
    const item = items[at]
    if (item?.kind === 'organization') return linked || (direct && at === from) ? at : undefined
    if (item?.kind !== 'word') return undefined
    if (links.has(item.norm)) linked = true
    else if (!linked || item.token.capital) return undefined
    at += 1
  }
  return undefined
}

/** Index after "für …" / "zur …" up to the next article with a noun, verb, mark or name; at most seven words. */
function subjectAfter(items: readonly Item[], from: number): number | undefined {
  if (!/^(?:für|zur)$/u.test(normAt(items, from))) return directSubject(items, from)
  let at = from + 1
  while (at - from < 8 && isSubjectWord(items, at)) at += 1
  return at === from + 1 ? undefined : at
}

/** "Leiterin Finanzen und Controlling": nouns directly after the role. */
function directSubject(items: readonly Item[], from: number): number | undefined {
  let at = from
  while (
    at - from < 4 &&
    (isNoun(items[at]) || (at > from && normAt(items, at) === 'und' && isNoun(items[at + 1])))
  )
    at += 1
  return at === from ? undefined : at
}

function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.token.capital
}

function isSubjectWord(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind !== 'word') return false
  if (item.token.capital) return true
  const norm = item.norm
  if (/^(?:der|des|an|am|im|beim|vom|bei|in)$/u.test(norm))
    return items[at + 1]?.kind === 'word' && normAt(items, at) === 'der'
  return true
}
