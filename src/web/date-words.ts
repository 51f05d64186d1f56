import { message, type Language } from './messages.ts'

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' }

/** First and last day something can mean (xsd:date); an absent bound is unknown. */
export interface Bounds {
  readonly earliest?: string | undefined
  readonly latest?: string | undefined
}

/** "2012", "Dezember 2019" or "1. Januar 2020": exactly as precise as YYYY, YYYY-MM or YYYY-MM-DD; anything else as it is. */
export function dateWords(value: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value)
  if (!parts?.[2]) return value
  const options: Intl.DateTimeFormatOptions = parts[3]
    ? { day: 'numeric', month: 'long', year: 'numeric' }
    : { month: 'long', year: 'numeric' }
  const date = new Date(`${value.slice(0, 7)}-${parts[3] ?? '01'}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return value
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(date)
}

/** Two bounds in words, at the coarsest precision that loses nothing: "zwischen 1992 und 2003", never a day nobody stated. */
export function boundsWords({ earliest, latest }: Bounds, language: Language): string {
  if (earliest && latest) return rangeWords(earliest, latest, language)
  if (latest) return message(language, 'notAfter', { day: dateWords(latest, language) })
  if (earliest) return message(language, 'notBefore', { day: dateWords(earliest, language) })
  return message(language, 'unknown')
}

function rangeWords(earliest: string, latest: string, language: Language): string {
  const length = commonPrecision(earliest, latest)
  const from = earliest.slice(0, length)
  const to = latest.slice(0, length)
  if (from === to) return dateWords(from, language)
  const words = dateWords(from, language)
  const year = ` ${from.slice(0, 4)}`
  const shared = length > 4 && from.slice(0, 4) === to.slice(0, 4)
  return message(language, 'between', {
    from: shared ? words.slice(0, -year.length) : words,
    to: dateWords(to, language),
  })
}

/** How many characters of YYYY-MM-DD two bounds need: whole years, whole months, or days. */
function commonPrecision(earliest: string, latest: string): 4 | 7 | 10 {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return 4
  if (earliest.endsWith('-01') && isLastOfMonth(latest)) return 7
  return 10
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}
