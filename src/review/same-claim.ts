import type { Extraction } from '../model/extraction.ts'
import { overlaps, type Range } from '../model/range.ts'
import type { Decision } from './decision.ts'
import type { Identified } from './key.ts'

/**
 * The statements that may be the one a decision is about, now told by other words of the same text: the same persons and
 * organization, as far as its anchors lie on their mentions, and the same kind of role.
 */
export function sameClaims(
  decision: Decision,
  candidates: readonly Identified[],
  extraction: Extraction,
): readonly Identified[] {
  return candidates.filter(
    ({ type, statement, anchors }) =>
      type === decision.type &&
      (statement.type !== 'membership' || statement.role.kind === decision.values.kind) &&
      entitySlots.every(slot => {
        const [before, now] = [decision.anchors[slot], anchors[slot]]
        if (!before || !now) return before === now
        return overlaps(before, now) || sharesEntity(before, now, extraction)
      }),
  )
}

const entitySlots = ['person', 'predecessor', 'successor', 'organization']

function sharesEntity(before: Range, now: Range, { persons, organizations }: Extraction): boolean {
  const chains = [
    ...persons.map(({ mentions, descriptions }) => [...mentions, ...descriptions]),
    ...organizations.map(({ mentions }) => mentions),
  ]
  return chains.some(
    chain => chain.some(each => overlaps(each, before)) && chain.some(each => overlaps(each, now)),
  )
}
