import type { Scene } from '../discourse/scene.ts'
import { type Item, normAt } from '../syntax/items.ts'
import type { Dated } from './draft.ts'
import { datedOf, resolveAt } from './times.ts'

/** A begin inside a role phrase ("seit 2010 Leiter", "Leiter seit 2010"). */
export function datedItem(
  scene: Scene,
  items: readonly Item[],
  office: { readonly from: number; readonly to: number },
): Dated | undefined {
  for (const item of [items[office.from - 1], items[office.to]]) {
    if (item?.kind !== 'date' || item.date.preposition !== 'seit') continue
    const resolved = resolveAt(scene, item.date, 'present')
    if (resolved) return datedOf(item, resolved)
  }
  return undefined
}

/** "Anna Beispiel (2001–2009)", "Anna Beispiel (seit 2010)", "(bis 2017)": the years behind a name. */
export function bracketTimes(
  scene: Scene,
  items: readonly Item[],
  before: number,
): { begin?: Dated; end?: Dated } {
  const item = items[before + 2]
  if (normAt(items, before + 1) !== '(' || item?.kind !== 'date') return {}
  const resolved = resolveAt(scene, item.date, 'past')
  if (!resolved) return {}
  const told = datedOf(item, resolved)
  if (item.date.preposition === 'bis') return { end: told }
  if (item.date.kind !== 'range' && item.date.preposition !== 'seit') return {}
  return { begin: told, ...(resolved.to ? { end: { ...told, date: resolved.to } } : {}) }
}

/** "als Referent in der Landesdirektion (2008–2013)", "Leiter des Amtes in Altfurt (seit 2010)": the years behind an office. */
export function yearsBehind(
  scene: Scene,
  items: readonly Item[],
  { to }: { readonly to: number },
): { begin?: Dated; end?: Dated } {
  const bracket = [0, 1, 2].find(ahead => normAt(items, to + ahead) === '(')
  const between = items.slice(to, to + (bracket ?? 0))
  return bracket === undefined || between.some(({ kind }) => kind !== 'word')
    ? {}
    : bracketTimes(scene, items, to + bracket - 1)
}

/** "Neue Leiterin des Amtes: A, seit 1. Juli": what ends the line behind a name. */
export function sinceBehind(scene: Scene, items: readonly Item[], person: Item): Dated | undefined {
  const at = items.indexOf(person)
  const date = items[at + 2]
  const isLast = at + 3 === items.length || /^[.;)]$/u.test(normAt(items, at + 3))
  if (normAt(items, at + 1) !== ',' || date?.kind !== 'date' || !isLast) return undefined
  if (date.date.preposition !== 'seit' && date.date.preposition !== 'ab') return undefined
  const resolved = resolveAt(scene, date.date, 'present')
  return resolved && datedOf(date, resolved)
}

/** Starts of the dates that belong to names ("A (2008–2013)") and role phrases ("A, seit 1994 Professorin, …") and not to the verb. */
export function datesOfPhrases(
  items: readonly Item[],
  offices: Iterable<{ readonly from: number; readonly to: number }>,
): ReadonlySet<number> {
  const used = new Set(items.flatMap((item, index) => (isBracketed(items, index) ? [item.start] : [])))
  for (const office of offices) {
    for (const item of [items[office.from - 1], items[office.to]]) {
      if (item?.kind === 'date' && item.date.preposition === 'seit') used.add(item.start)
    }
  }
  return used
}

/** The years behind a name. */
function isBracketed(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (item?.kind !== 'date' || normAt(items, index - 1) !== '(' || items[index - 2]?.kind !== 'person')
    return false
  return item.date.kind === 'range' || item.date.preposition === 'seit' || item.date.preposition === 'bis'
}
