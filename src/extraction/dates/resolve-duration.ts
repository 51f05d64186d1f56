import { addMonths, covering, dayBefore, type PartialDate, shiftDate } from '../../model/partial-date.ts'
import { widened } from './calendar-value.ts'
import type { DateMention } from './mention.ts'
import type { DateContext, ResolvedDate } from './date-context.ts'
import { publishedOn } from './resolve-relative.ts'

const reckoning = {
  since: { sign: -1, base: 'published' },
  ago: { sign: -1, base: 'published' },
  ahead: { sign: 1, base: 'published' },
  after: { sign: 1, base: 'anchor' },
  later: { sign: 1, base: 'anchor' },
  before: { sign: -1, base: 'anchor' },
} as const

/**
 * "seit zwölf Jahren", "vor drei Jahren", "zwei Monate später": counted from publication or from the date told before.
 * Undefined for a mere length ("neun Jahre lang") and an open amount ("mehr als 30 Jahre").
 */
export function resolveDuration(mention: DateMention, context: DateContext): ResolvedDate | undefined {
  const way = reckoning[mention.relation as keyof typeof reckoning] as
    (typeof reckoning)[keyof typeof reckoning] | undefined
  const base = way && (way.base === 'anchor' ? context.anchor : publishedOn(context))
  const date = base && shifted(base, mention, way.sign)
  if (!date) return undefined
  const why = way.base === 'anchor' ? 'counted from the date told before' : 'counted from publication'
  return { date, basis: mention.approximate ? 'inferred' : 'resolved', why }
}

/** So long before a date: when an office began that ended after "27 Jahren" or was held "neun Jahre lang". */
export function durationBefore(mention: DateMention, end: PartialDate): ResolvedDate | undefined {
  const date = shifted(end, mention, -1)
  return date && { date, basis: 'inferred', why: 'counted back from the end' }
}

function shifted(base: PartialDate, mention: DateMention, sign: 1 | -1): PartialDate | undefined {
  const { amount, unit, approximate, open } = mention
  if (amount === undefined || unit === undefined || open) return undefined
  const date = Number.isInteger(amount)
    ? shiftDate(base, sign * amount, unit)
    : halfway(base, sign * amount, unit)
  return date && approximate ? widened(date) : date
}

/** Half years are good to a month or so on either side. */
function halfway(base: PartialDate, amount: number, unit: DateMention['unit']): PartialDate | undefined {
  if (unit !== 'year') return undefined
  const months = amount * 12
  const earliest = `${addMonths(base.earliest, months - 1).slice(0, 7)}-01`
  const afterLatest = `${addMonths(base.latest, months + 2).slice(0, 7)}-01`
  return covering(earliest, dayBefore(afterLatest))
}
