import { hull, type Range } from '../../model/range.ts'
import type { Draft } from '../frames/draft.ts'

/** Longest quotation, in UTF-16 units (model: provenance). */
const longestQuote = 300

/** The passage that says a draft: its clause with every slot in the same sentence, else the slots alone. */
export function evidenceOf(draft: Draft, text: string): Range {
  const slots = slotsIn(draft)
  const whole = trimmed(hull(draft.clause, ...slots), text)
  if (length(whole) <= longestQuote) return whole
  const [first, ...others] = slots
  const tight = first ? trimmed(hull(first, ...others), text) : whole
  return length(tight) <= longestQuote
    ? tight
    : trimmed({ start: tight.start, end: tight.start + longestQuote }, text)
}

function slotsIn({ sentence, personRange, role, organizationRange, begin, end }: Draft): readonly Range[] {
  const slots = [personRange, role.range, organizationRange, begin?.range, end?.range]
  return slots.filter(
    (slot): slot is Range =>
      slot !== undefined && slot.end > slot.start && slot.start >= sentence.start && slot.end <= sentence.end,
  )
}

const length = ({ start, end }: Range): number => end - start

/** Without separators and white space at its ends. */
function trimmed({ start, end }: Range, text: string): Range {
  const slice = text.slice(start, end)
  const lead = /^[\s,;:–—()-]*/u.exec(slice)?.[0].length ?? 0
  const tail = /[\s,;:–—(]*$/u.exec(slice.slice(lead))?.[0].length ?? 0
  return { start: start + lead, end: end - tail }
}

/** The passage of an event or succession: its clause. */
export function evidenceOfClause({ clause }: { readonly clause: Range }, text: string): Range {
  const range = trimmed(clause, text)
  return length(range) <= longestQuote
    ? range
    : trimmed({ start: range.start, end: range.start + longestQuote }, text)
}
