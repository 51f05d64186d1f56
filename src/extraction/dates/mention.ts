import type { DatePart, DateUnit } from '../../model/partial-date.ts'
import type { Range } from '../../model/range.ts'

/** Days inside a year ("MM-DD") or, beside a month, inside that month ("DD"); `to` before `from` lies in the next year. */
export interface PartBounds {
  readonly from: string
  readonly to: string
}

/** What a time phrase says of the calendar; an absent member is not said. */
export interface CalendarParts {
  readonly year?: number
  /** Two digits as written ("1.7.23"); the century is left to the resolver. */
  readonly shortYear?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  readonly part?: DatePart
  /** The days that a part, a season, a quarter or the turn of a school year can mean. */
  readonly bounds?: PartBounds
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number
}

export type DateKind = 'calendar' | 'range' | 'relative' | 'duration' | 'immediate' | 'order' | 'none'

export type DatePreposition =
  | 'seit'
  | 'ab'
  | 'zum'
  | 'bis'
  | 'am'
  | 'im'
  | 'aus'
  | 'von'
  | 'zwischen'
  | 'vor'
  | 'nach'
  | 'mit'
  | 'für'
  | 'um'
  | 'gegen'
  | 'binnen'

/** How a duration lies to its reference: since and ago count back from publication, ahead on from it; after, later, before from the date told before. */
export type DurationRelation = 'since' | 'after' | 'ago' | 'ahead' | 'long' | 'later' | 'before'

export type OrderRelation = 'before' | 'after' | 'first' | 'last' | 'next' | 'now' | 'until-now' | 'from-now'

/** Where a relative time counts from: the day of the announcement, or the date told before. */
export type RelativeBase = 'published' | 'anchor'

/** What a recogniser reads, before it is given its place in the text. */
export interface DateReading {
  /**
   * calendar: names a year, month, day, part, season or weekday, perhaps without the year; range: two ends;
   * relative: counts from publication or from the date told before; duration: an amount;
   * immediate: at once; order: mere order; none: looks like a time and gives no date (births, ages, vague times).
   */
  readonly kind: DateKind
  /** Normalised: "mit Wirkung vom" is "ab", "mit Ablauf des" is "bis". */
  readonly preposition?: DatePreposition
  readonly from?: CalendarParts
  readonly to?: CalendarParts
  readonly amount?: number
  readonly unit?: DateUnit
  readonly relation?: DurationRelation | OrderRelation
  /** Relative: so many units, or occurrences of `from`, from the base. */
  readonly shift?: number
  readonly base?: RelativeBase
  /** "rund", "gut", "um 2010". */
  readonly approximate?: boolean
  /** Only a bound ("mehr als 30 Jahre"); then approximate too. */
  readonly open?: boolean
}

/** A time phrase in the text; the range includes its preposition and article ("seit dem 1. Januar"). */
export interface DateMention extends DateReading, Range {
  readonly text: string
  /** Row of the recogniser table that read it. */
  readonly rule: string
}
