import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Item, type ItemOf, normAt } from './items.ts'

/** A clause longer than this is no clause, and what stands so far before belongs to something else. */
const longestClause = 40

/** "leitete beim Jugendamt der Stadt X die Abteilung Y": the organization that the words before Y place it in. */
export function siteBefore(
  items: readonly Item[],
  index: number,
  { cues }: Lexicon,
): ItemOf<'organization'> | undefined {
  for (let at = index - 1; at >= 0 && index - at <= longestClause; at -= 1) {
    const item = items[at]
    if (item?.kind === 'mark') return undefined
    if (item?.kind !== 'organization') continue
    if (cues.location.has(item.governor)) return item
    if (!/^(?:der|des)$/u.test(item.governor)) return undefined
  }
  return undefined
}

/** "kam vom Verlag X, wo sie die Redaktion …": the organization right before the comma that "wo" means. */
export function whereBefore(items: readonly Item[], index: number): ItemOf<'organization'> | undefined {
  for (let at = index - 1; at >= 0 && index - at <= longestClause; at -= 1) {
    if (items[at]?.kind === 'mark') return undefined
    if (normAt(items, at) !== 'wo') continue
    const before = normAt(items, at - 1) === ',' ? items[at - 2] : undefined
    return before?.kind === 'organization' ? before : undefined
  }
  return undefined
}

/** "…, deren Leiterin", "dessen Chef": the organization or person that was named last before. */
export function ownerBefore(
  items: readonly Item[],
  index: number,
): ItemOf<'organization'> | ItemOf<'person'> | undefined {
  for (let at = index - 1; at >= 0 && index - at <= longestClause; at -= 1) {
    const item = items[at]
    if (item?.kind === 'person') return item
    if (item?.kind === 'organization') return ofWhich(items, at) ?? item
  }
  return undefined
}

/** "die Behörde der Stadt X, deren …": of an organization and its parent the first is meant. */
function ofWhich(items: readonly Item[], at: number): ItemOf<'organization'> | undefined {
  const genitive = /^(?:der|des)$/u.test(normAt(items, at - 1))
  const before = genitive ? items[at - 2] : undefined
  return before?.kind === 'organization' ? before : undefined
}
