/** xsd:date, year 1000 to 9999. */
export type Day = string

/** A part of a year or month that a text names without a calendar day ("Anfang 2013", "im Herbst 2014"). */
export type DatePart = 'early' | 'mid' | 'late' | 'spring' | 'summer' | 'autumn' | 'winter'

/** A date exactly as precise as the text: never a day that nobody stated. */
export interface PartialDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly value: string
  readonly part?: DatePart
  /** First and last day it can mean. */
  readonly earliest: Day
  readonly latest: Day
}
