import type { DateMention } from '../../../src/extraction/dates/mention.ts'
import type { DateContext } from '../../../src/extraction/dates/resolve-date.ts'
import { tagDates } from '../../../src/extraction/dates/tag-dates.ts'
import { parsePartialDate, type PartialDate } from '../../../src/model/partial-date.ts'
import { lexicon } from './lexicon.ts'

export function mentionIn(phrase: string): DateMention {
  const [mention] = tagDates(phrase, lexicon)
  if (!mention) throw new Error(`No date in "${phrase}"`)
  return mention
}

export function known(value: string): PartialDate {
  const date = parsePartialDate(value)
  if (!date) throw new Error(`${value} is no date`)
  return date
}

export type Case = readonly [
  phrase: string,
  expected: string | undefined,
  published?: string | undefined,
  tense?: DateContext['tense'] | undefined,
  anchor?: string,
]

/** Phrases and what they come to in short; published on a day or between two, tense, date told before. */
export const groups: Readonly<Record<string, readonly Case[]>> = {
  'what the phrase states': [
    ['1992', '1992 stated'],
    ['im Dezember 2019', '2019-12 stated'],
    ['zum 1. Oktober 2022', '2022-10-01 stated'],
    ['Anfang 2013', '2013 early 2013-01-01..2013-04-30 stated'],
    ['Mitte 2019', '2019 mid 2019-05-01..2019-08-31 stated'],
    ['Ende 2018', '2018 late 2018-09-01..2018-12-31 stated'],
    ['Mitte Juni 2014', '2014-06 mid 2014-06-11..2014-06-20 stated'],
    ['Ende Februar 2024', '2024-02 late 2024-02-21..2024-02-29 stated'],
    ['im Frühjahr 2020', '2020 spring 2020-03-01..2020-05-31 stated'],
    ['im Winter 2014/15', '2014 winter 2014-12-01..2015-02-28 stated'],
    ['zum Schuljahr 2023/24', '2023 2023-08-01..2023-09-30 stated'],
    ['Ende des Schuljahres 2022/23', '2023 2023-06-01..2023-07-31 stated'],
    ['im 2. Quartal 2023', '2023 2023-04-01..2023-06-30 stated'],
    ['von 2003 bis 2011', '2003 to 2011 stated'],
    ['um 2010', '2010 2009-01-01..2011-12-31 stated'],
  ],
  'the year from the date told before': [
    ['seit dem 1. Januar', '2020-01-01 resolved', undefined, 'present', '2019-12'],
    ['seit dem 1. Januar', '2020-01-01 resolved', '2020-02-05', 'present', '2019-12'],
    ['am 12. Dezember', '2019-12-12 resolved', undefined, 'past', '2019-12'],
    ['am 3. März', '2019-03-03 resolved', '2024-11-15', 'past', '2019'],
    ['zum 1. Oktober', '2020-10-01 resolved', undefined, undefined, '2020-02-12'],
    ['im Februar', '2025-02 resolved', '2024-11-15', 'present', '2012'],
    ['seit dem 1. Januar', undefined, undefined, 'present'],
  ],
  'the year from publication': [
    ['seit dem 1. Januar', '2020-01-01 resolved', '2020-02-05', 'present'],
    ['zum 1. Oktober', '2022-10-01 resolved', '2022-09-14', 'present'],
    ['zum 1. Oktober', '2022-10-01 resolved', '2022-10-05', 'present'],
    ['zum 1. Oktober', '2023-10-01 resolved', '2022-10-05', 'future'],
    ['zum 1. Oktober', '2022-10-01 resolved', '2022-09-14', 'past'],
    ['zum 1. Oktober', '2022-10-01 resolved', '2022-11-14', 'past'],
    ['zum 1. Februar', '2025-02-01 resolved', '2024-11-15'],
    ['am 3. März', '2024-03-03 resolved', '2024-11-15', 'past'],
    ['am 1. März', '2016-03-01 resolved', '2016-01-01/2016-01-31', 'future'],
    ['im Februar', '2025-02 resolved', '2024-11-15', 'present'],
    ['im Januar', '2022-01 resolved', '2022-06-09', 'past'],
    ['am 20. Dezember', '2023-12-20 resolved', '2024-01-10'],
    ['am 29. Februar', '2020-02-29 resolved', '2023-05-01', 'past'],
    ['am 1. Mai', undefined, '2022-01-01/2023-12-31', 'past'],
    ['Freitag, 12. Februar', '2021-02-12 resolved', '2021-01-20'],
    ['Freitag, 12. Februar', '2021-02-12 resolved', '2020-06-20'],
    ['vom 1. Oktober bis 31. März', '2024-10-01 to 2025-03-31 resolved', '2024-09-01', 'future'],
    ['vom 1. Oktober 2019 bis 31. März', '2019-10-01 to 2020-03-31 resolved'],
    ['Ende des Jahres', '2024 late 2024-09-01..2024-12-31 resolved', '2024-11-15', 'future'],
    ['mit dem Jahreswechsel', '2025-01-01 resolved', '2024-11-15', 'future'],
    ['seit Jahresbeginn', '2024 early 2024-01-01..2024-04-30 resolved', '2024-11-15', 'present'],
  ],
  'two digits of a year': [
    ['ab dem 1.7.23', '2023-07-01 resolved'],
    ['am 1.7.98', '1998-07-01 resolved'],
    ['am 1.7.25', '2025-07-01 resolved', '2024-11-15'],
    ['am 1.7.30', '1930-07-01 resolved', '2024-11-15'],
  ],
  'counted from publication': [
    ['heute', '2024-11-15 resolved', '2024-11-15'],
    ['heute', '2024-11 2024-11-02..2024-11-20 resolved', '2024-11-02/2024-11-20'],
    ['heute', undefined],
    ['gestern', '2024-12-31 resolved', '2025-01-01'],
    ['am heutigen Donnerstag', '2024-11-14 resolved', '2024-11-14'],
    ['am Montag', '2020-11-02 resolved', '2020-11-02', 'past'],
    ['am Donnerstagabend', '2016-02-25 resolved', '2016-02-27', 'past'],
    ['am Donnerstag', '2016-03-03 resolved', '2016-02-27', 'future'],
    ['am Donnerstag', undefined, '2016-02-01/2016-02-29', 'past'],
    ['am kommenden Dienstag', '2024-11-19 resolved', '2024-11-12'],
    ['am vergangenen Dienstag', '2024-11-05 resolved', '2024-11-12'],
    ['am kommenden Dienstag (1. Dezember)', '2020-12-01 resolved', '2020-11-26'],
    ['seit vergangener Woche', '2020 2020-10-26..2020-11-01 resolved', '2020-11-02'],
    ['seit vergangener Woche', '2020-11 2020-11-02..2020-11-08 resolved', '2020-11-11'],
    ['seit vergangener Woche', undefined, '2021-01-05'],
    ['im vergangenen Sommer', '2021 summer 2021-06-01..2021-08-31 resolved', '2022-06-09'],
    ['im kommenden Frühjahr', '2025 spring 2025-03-01..2025-05-31 resolved', '2024-11-15'],
    ['im kommenden Frühjahr', '2025 spring 2025-03-01..2025-05-31 resolved', '2024-04-15'],
    ['in diesem Sommer', '2024 summer 2024-06-01..2024-08-31 resolved', '2024-04-15'],
    ['im vergangenen Jahr', '2023 resolved', '2024-11-15'],
    ['nächsten Monat', '2025-01 resolved', '2024-12-31'],
    ['Ende des Monats', '2024-11 late 2024-11-21..2024-11-30 resolved', '2024-11-15'],
    ['Anfang nächsten Jahres', '2025 early 2025-01-01..2025-04-30 resolved', '2024-11-15'],
    ['zum neuen Schuljahr', '2024 2024-08-01..2024-09-30 resolved', '2024-06-15'],
    ['seit zwölf Jahren', '2012 resolved', '2024-11-15', 'present'],
    ['vor drei Monaten', '2024-08 resolved', '2024-11-15'],
    ['in zwei Jahren', '2026 resolved', '2024-11-15'],
    ['vor anderthalb Jahren', '2023 2023-04-01..2023-06-30 resolved', '2024-11-15'],
    ['seit rund zwölf Jahren', '2012 2011-01-01..2013-12-31 inferred', '2024-11-15'],
    ['seit mehr als 30 Jahren', undefined, '2024-11-15'],
  ],
  'counted from the date told before': [
    ['zwei Jahre später', '2012 resolved', undefined, undefined, '2010-05-01'],
    ['drei Monate später', '2020-03 resolved', undefined, undefined, '2019-12'],
    ['drei Monate später', undefined, undefined, undefined, '2019'],
    ['bereits nach einem Jahr', undefined, '2024-11-15'],
    ['im Folgejahr', '2011 resolved', undefined, undefined, '2010'],
    ['tags darauf', '2020-03-01 resolved', undefined, undefined, '2020-02-29'],
  ],
  'no date': [
    ['neun Jahre lang', undefined, '2024-11-15', 'past', '2012'],
    ['wenig später', undefined, '2024-11-15', 'past', '2012'],
    ['mit sofortiger Wirkung', undefined, '2024-11-15', 'present'],
    ['zum nächstmöglichen Zeitpunkt', undefined, '2024-11-15', 'future'],
    ['am 31. Juni', undefined, '2024-11-15', 'past'],
  ],
}
