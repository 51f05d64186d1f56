import { type Item, type ItemOf, normAt } from '../syntax/items.ts'

/** A, B und C. */
export function coordinated(items: readonly Item[], from: number): readonly ItemOf<'person'>[] {
  const persons: ItemOf<'person'>[] = []
  let at = from
  for (;;) {
    const item = items[at]
    if (item?.kind !== 'person') return persons
    persons.push(item)
    at = afterBracket(items, at + 1)
    if (!/^(?:,|und|sowie|&)$/u.test(normAt(items, at))) return persons
    at = overRole(items, at + 1)
  }
}

/** "… und der Techniker B": article and role before the next name. */
function overRole(items: readonly Item[], index: number): number {
  if (!/^(?:der|die|den|dem)$/u.test(normAt(items, index)) || items[index + 1]?.kind !== 'role') return index
  return items[index + 2]?.kind === 'person' ? index + 2 : index
}

/** Index after a bracket that starts here ("(39)", "(3.v.r.)"). */
export function afterBracket(items: readonly Item[], index: number): number {
  if (normAt(items, index) !== '(') return index
  for (let at = index + 1; at < items.length && at < index + 12; at += 1) {
    if (normAt(items, at) === ')') return at + 1
  }
  return index
}
