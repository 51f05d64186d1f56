import type { DatasetCore, Literal, NamedNode } from '@rdfjs/types'
import { edtf, xsd } from '../rdf/namespaces.ts'
import type { Found } from './finding.ts'

/** Validators accept 30 February and month 13, since the lexical form of XML Schema is all they look at. */
export function impossibleDates(data: DatasetCore): readonly Found[] {
  return [...data].flatMap(({ subject, predicate, object }) =>
    object.termType === 'Literal' && isImpossible(object)
      ? [
          {
            severity: 'violation',
            focusNode: subject,
            path: predicate as NamedNode,
            value: object.value,
            message: {
              de: `„${object.value}“ gibt es im Kalender nicht.`,
              en: `"${object.value}" is not in the calendar.`,
            },
          } as const,
        ]
      : [],
  )
}

interface CalendarDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

type Read = (value: string) => readonly CalendarDate[]

const zone = '(?:Z|[+-][0-9]{2}:[0-9]{2})?'
const year = '(-?[0-9]{4,})'

/** Datatype → the dates in a value; none where it does not have the lexical form (XML Schema 1.1 part 2). */
const datatypes = new Map<string, Read>([
  [xsd.gYear.value, whole(`${year}${zone}`)],
  [xsd.gYearMonth.value, whole(`${year}-([0-9]{2})${zone}`)],
  [xsd.date.value, whole(`${year}-([0-9]{2})-([0-9]{2})${zone}`)],
  [xsd.dateTime.value, whole(`${year}-([0-9]{2})-([0-9]{2})T[0-9:.]+${zone}`)],
  [edtf['EDTF-level0'].value, eachEdtfDate],
  [edtf['EDTF-level1'].value, eachEdtfDate],
  [edtf['EDTF-level2'].value, eachEdtfDate],
])

function whole(pattern: string): Read {
  const form = new RegExp(`^${pattern}$`, 'u')
  return value => {
    const match = form.exec(value)
    return match ? [calendarDate(match)] : []
  }
}

/** An EDTF expression may hold several dates, with a season (21 to 24) in the place of a month. */
function eachEdtfDate(value: string): readonly CalendarDate[] {
  const dates = value.matchAll(/([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?/gu)
  return [...dates].map(calendarDate).map(date => (isSeason(date) ? { year: date.year } : date))
}

function isSeason({ month = 0, day }: CalendarDate): boolean {
  return month >= 21 && month <= 24 && day === undefined
}

function calendarDate([, years, months, days]: readonly (string | undefined)[]): CalendarDate {
  return {
    year: Number(years),
    ...(months === undefined ? {} : { month: Number(months) }),
    ...(days === undefined ? {} : { day: Number(days) }),
  }
}

function isImpossible({ value, datatype }: Literal): boolean {
  const read = datatypes.get(datatype.value)
  if (!read) return false
  const dates = read(value)
  return dates.length === 0 || dates.some(date => !exists(date))
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

function exists({ year: inYear, month = 1, day = 1 }: CalendarDate): boolean {
  const length = lengths[month - 1]
  const leapDay = month === 2 && isLeap(inYear) ? 1 : 0
  return length !== undefined && day >= 1 && day <= length + leapDay
}

function isLeap(inYear: number): boolean {
  return inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0)
}
