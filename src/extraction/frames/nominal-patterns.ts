import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import { afterBracket, coordinated } from './coordination.ts'
import type { Phrases } from './phrases.ts'
import { isGenitive } from './roles-in-clause.ts'

/** The persons that hold an office by where they stand to its phrase; none where the pattern does not fit. */
export type Pattern = (phrases: Phrases, office: Office) => readonly ItemOf<'person'>[]

export function prenominal({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  if (office.role.abstract) return []
  const direct = items[office.to]
  if (direct?.kind !== 'person') return []
  if (!office.role.plural) return [direct]
  const group = coordinated(items, office.to)
  return group.length > 1 ? group : []
}

export function apposedTo(phrases: Phrases, office: Office): readonly ItemOf<'person'>[] {
  const { items } = phrases
  if (isGenitive(items, office)) return []
  const start = beforeModifiers(phrases, office.from)
  if (normAt(items, start - 1) !== ',' || !closesApposition(items, office.to)) return []
  const owner = personEndingAt(items, start - 2)
  return owner && items[office.to]?.kind !== 'person' ? [owner] : []
}

/** Index of the first word of the phrase: article, time and adverbs before the role belong to it. */
function beforeModifiers({ items, scene }: Phrases, from: number): number {
  const { phraseBoundary } = scene.lexicon.cues
  const belongs = (item: Item | undefined): boolean =>
    item?.kind === 'date' || (item?.kind === 'word' && !phraseBoundary.has(item.norm))
  let at = from
  while (from - at < 6 && belongs(items[at - 1])) at -= 1
  return at
}

function closesApposition(items: readonly Item[], at: number): boolean {
  const end = items[at]
  if (end === undefined) return true
  if (end.kind === 'date') return closesApposition(items, at + 1)
  const behind = afterBracket(items, at)
  if (behind > at) return closesApposition(items, behind)
  return /^(?:,|\.|;|\)|:|und|sowie|–|-|“|!)$/u.test(normAt(items, at))
}

/** The person item at this index, over a closing bracket ("Anna Beispiel (39), …"). */
function personEndingAt(items: readonly Item[], index: number): ItemOf<'person'> | undefined {
  let at = index
  if (normAt(items, at) === ')') {
    while (at > 0 && normAt(items, at) !== '(' && index - at < 12) at -= 1
    at -= 1
  }
  const item = items[at]
  return item?.kind === 'person' ? item : undefined
}

export function apposedName(phrases: Phrases, office: Office): readonly ItemOf<'person'>[] {
  const { items } = phrases
  if (isGenitive(items, office)) return []
  if (office.role.abstract || !/^[,–-]$/u.test(normAt(items, office.to))) return []
  const at = overTitles(phrases, office.to + 1)
  const person = items[at]
  const after = normAt(items, afterBracket(items, at + 1))
  return person?.kind === 'person' && person.governor === '' && /^(?:,|\.|–|-|;|:|“|)$/u.test(after)
    ? [person]
    : []
}

/** "Der Leiter des Amtes, Polizeirat A,": index after ranks and further roles before the name. */
function overTitles({ items, scene }: Phrases, from: number): number {
  let at = from
  while (at - from < 3 && isTitleBefore(items[at], scene.lexicon)) at += 1
  return at
}

function isTitleBefore(item: Item | undefined, { notRoles, professions, cues }: Lexicon): boolean {
  if (item?.kind === 'role') return !item.role.abstract && !item.role.plural
  if (item?.kind !== 'word') return false
  const { norm, token } = item
  return (
    cues.article.has(norm) ||
    (token.capital && (notRoles.has(norm) || professions.find(token.text) !== undefined))
  )
}

export function bracketed(phrases: Phrases, office: Office): readonly ItemOf<'person'>[] {
  const { items } = phrases
  if (isGenitive(items, office)) return []
  const start = beforeModifiers(phrases, office.from)
  const opened = normAt(items, start - 1)
  const owner = items[start - 2]
  if (/^(?:\(|:|–|-)$/u.test(opened) && owner?.kind === 'person' && closesApposition(items, office.to))
    return [owner]
  // "hat seit dem 1. Mai einen neuen Leiter: A": when, the verb tells.
  if (normAt(items, office.to) !== ':' || /^eine?n?$/u.test(office.governor)) return []
  return coordinated(items, office.to + 1)
}

export function withAls(phrases: Phrases, office: Office): readonly ItemOf<'person'>[] {
  const { items } = phrases
  if (office.governor !== 'als') return []
  const start = beforeModifiers(phrases, office.from)
  const owner = items[start - 2]
  return normAt(items, start - 1) === 'als' && owner?.kind === 'person' && owner.governor === 'mit'
    ? [owner]
    : []
}

export function telegram(phrases: Phrases, office: Office): readonly ItemOf<'person'>[] {
  const { items } = phrases
  if (office.role.abstract || isGenitive(items, office) || items.some(item => item.kind === 'verb')) return []
  const start = beforeModifiers(phrases, office.from)
  const comma = normAt(items, start - 1) === ',' ? 1 : 0
  const owner = personEndingAt(items, start - 1 - comma)
  return owner && start < office.from && closesApposition(items, office.to) ? [owner] : []
}

export function byAgent({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  if (!office.role.abstract) return []
  const agent = items
    .slice(office.to, office.to + 8)
    .find(item => item.kind === 'person' && item.governor === 'durch')
  return agent?.kind === 'person' ? [agent] : []
}
