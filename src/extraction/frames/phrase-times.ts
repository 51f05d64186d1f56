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

/** "Anna Beispiel (2001–2009)", "Anna Beispiel (seit 2010)": the years behind a name. */
export function bracketTimes(
  scene: Scene,
  items: readonly Item[],
  person: number,
): { begin?: Dated; end?: Dated } {
  const item = items[person + 2]
  if (normAt(items, person + 1) !== '(' || item?.kind !== 'date') return {}
  const resolved = resolveAt(scene, item.date, 'past')
  if (!resolved || (item.date.kind !== 'range' && item.date.preposition !== 'seit')) return {}
  const begin = datedOf(item, resolved)
  return { begin, ...(resolved.to ? { end: { ...begin, date: resolved.to } } : {}) }
}

/** Starts of the dates that belong to role phrases ("A, seit 1994 Professorin, …") and not to the verb. */
export function datesOfPhrases(
  items: readonly Item[],
  offices: Iterable<{ readonly from: number; readonly to: number }>,
): ReadonlySet<number> {
  const used = new Set<number>()
  for (const office of offices) {
    for (const item of [items[office.from - 1], items[office.to]]) {
      if (item?.kind === 'date' && item.date.preposition === 'seit') used.add(item.start)
    }
  }
  return used
}
