import { answers, readDays, type Answer, type Days } from '../model/as-of.ts'
import { idPath } from '../rdf/iris.ts'
import { languages, type Language } from '../web/messages.ts'
import { readCursor, writeCursor, type Cursor } from './cursor.ts'
import { readReference, readRole, referencePattern, rolePattern, type ReferenceKind } from './references.ts'
import type { Schema } from './schema.ts'

/** The days that are asked about, and how they were written. */
export interface Asked {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly text: string
  readonly days: Days
}

/** What a query can say. Things are named by their IRIs. */
export interface ParameterValues {
  readonly q?: string
  readonly person?: string
  readonly organization?: string
  readonly within?: boolean
  readonly role?: string
  readonly post?: string
  readonly at?: Asked
  readonly from?: Asked
  readonly to?: Asked
  readonly answer?: Answer
  readonly since?: number
  readonly limit?: number
  readonly cursor?: Cursor
  readonly lang?: Language
}

export type ParameterName = keyof ParameterValues

type Words = Readonly<Record<Language, string>>

export interface Parameter<Value> {
  /** What a value looks like, as it ends the sentence "The parameter x takes …". */
  readonly expected: Words
  /** One line for the documentation. */
  readonly summary: Words
  /** undefined for a value it does not take. */
  readonly read: (text: string, baseIri: string) => Value | undefined
  /** The one form in which it stands in the addresses that we write. */
  readonly write: (value: Value, baseIri: string) => string
  /** What it takes, for the description of the API. */
  readonly schema: Schema
}

type Table = { readonly [Name in ParameterName]-?: Parameter<NonNullable<ParameterValues[Name]>> }

export const defaultLimit = 100
const highestLimit = 1000
const highestNumber = 999_999_999
const longestSearch = 200
const daysPattern = '^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$'

export const defaultAnswer: Answer = 'presumed'

const calendar = {
  expected: {
    de: 'einen Tag, Monat oder ein Jahr des Kalenders: 2015-06-01, 2015-06 oder 2015',
    en: 'a day, month or year of the calendar: 2015-06-01, 2015-06 or 2015',
  },
  read: (text: string): Asked | undefined => {
    const days = readDays(text)
    return days && { text, days }
  },
  write: ({ text }: Asked): string => text,
  schema: { type: 'string', pattern: daysPattern },
} as const

/** Every parameter there is, in the order in which addresses write them. Which route takes which says routes.ts. */
export const parameters: Table = {
  q: {
    expected: {
      de: `Suchwörter, höchstens ${longestSearch} Zeichen`,
      en: `words to look for, ${longestSearch} characters at most`,
    },
    summary: {
      de: 'Nur was diese Wörter im Namen hat; Groß- und Kleinschreibung, Umlaute und Akzente zählen nicht.',
      en: 'Only what has these words in its name; case, umlauts and accents do not count.',
    },
    read: text => (text.trim() !== '' && text.length <= longestSearch ? text.trim() : undefined),
    write: value => value,
    schema: { type: 'string', maxLength: longestSearch, pattern: '\\S' },
  },
  person: reference('person', {
    de: 'Nur was diese Person innehat oder innehatte.',
    en: 'Only what this person holds or held.',
  }),
  organization: reference('org', {
    de: 'Nur was zu dieser Organisation gehört.',
    en: 'Only what is in this organization.',
  }),
  within: {
    expected: { de: 'true oder false', en: 'true or false' },
    summary: {
      de: 'Mit `organization`: auch in den Stellen darunter.',
      en: 'With `organization`: in the units below it too.',
    },
    read: text => truthValues.get(text),
    write: String,
    schema: { type: 'boolean', default: false },
  },
  role: {
    expected: {
      de: 'eine Rolle: ihr Pfad unter /role/ oder ihre IRI',
      en: 'a role: its path below /role/, or its IRI',
    },
    summary: { de: 'Nur diese Rolle, etwa `amtsleitung`.', en: 'Only this role, such as `amtsleitung`.' },
    read: readRole,
    write: value => value.replace(/^.*\//, ''),
    schema: { type: 'string', pattern: rolePattern },
  },
  post: reference('post', {
    de: 'Nur wer dieses Amt innehat oder innehatte.',
    en: 'Only the holders of this post.',
  }),
  at: {
    ...calendar,
    summary: {
      de: 'Nur was an diesem Tag bestand, oder irgendwann in diesem Monat oder Jahr.',
      en: 'Only what was held on that day, or at any time in that month or year.',
    },
  },
  from: {
    ...calendar,
    summary: {
      de: 'Nur von da an: was seitdem bestand, veröffentlicht oder geändert wurde.',
      en: 'Only from then on: what was held, published or changed since.',
    },
  },
  to: {
    ...calendar,
    summary: {
      de: 'Nur bis dahin, diesen Tag, Monat oder dieses Jahr eingeschlossen.',
      en: 'Only up to then, that day, month or year included.',
    },
  },
  answer: {
    expected: { de: answers.join(', '), en: answers.join(', ') },
    summary: {
      de: 'Mit `at`, `from` oder `to`: wie sicher es sein muss. `certain`; `presumed` (ohne Angabe) auch was einmal bestätigt war und niemand beendet hat; `possible` auch was nicht auszuschließen ist.',
      en: 'With `at`, `from` or `to`: how sure it has to be. `certain`; `presumed` (default) also what was once confirmed and nobody ended; `possible` also what cannot be excluded.',
    },
    read: text => answers.find(answer => answer === text),
    write: value => value,
    schema: { type: 'string', enum: answers, default: defaultAnswer },
  },
  since: {
    expected: { de: 'die laufende Nummer einer Änderung', en: 'the sequence number of a change' },
    summary: {
      de: 'Nur Änderungen nach dieser Nummer, die älteste zuerst; 0 von Anfang an.',
      en: 'Only changes after that number, the oldest first; 0 from the beginning.',
    },
    read: text => wholeNumber(text, 0, highestNumber),
    write: String,
    schema: { type: 'integer', minimum: 0, maximum: highestNumber },
  },
  limit: {
    expected: {
      de: `eine ganze Zahl von 1 bis ${highestLimit}`,
      en: `a whole number from 1 to ${highestLimit}`,
    },
    summary: {
      de: `Wie viele Einträge eine Seite einer Liste hat; ohne Angabe ${defaultLimit}.`,
      en: `How many entries a page of a list has; ${defaultLimit} where it is left out.`,
    },
    read: text => wholeNumber(text, 1, highestLimit),
    write: String,
    schema: { type: 'integer', minimum: 1, maximum: highestLimit, default: defaultLimit },
  },
  cursor: {
    expected: {
      de: 'eine Stelle, wie die Links `next` und `prev` derselben Liste sie haben; ohne `cursor` beginnt sie von vorn',
      en: 'a place as the links `next` and `prev` of the same list have it; without `cursor` it begins anew',
    },
    summary: {
      de: 'Wo eine Seite einer Liste beginnt; man folge den Links `next` und `prev`.',
      en: 'Where a page of a list begins; follow the links `next` and `prev`.',
    },
    read: readCursor,
    write: writeCursor,
    schema: { type: 'string', pattern: '^[\\w-]+$' },
  },
  lang: {
    expected: { de: languages.join(' oder '), en: languages.join(' or ') },
    summary: {
      de: 'Die Sprache einer Seite, vor `Accept-Language`; Daten nennen ihre Namen in beiden.',
      en: 'The language of a page, before `Accept-Language`; data hold their labels in both.',
    },
    read: text => languages.find(language => language === text),
    write: value => value,
    schema: { type: 'string', enum: languages },
  },
}

export const parameterNames = Object.keys(parameters) as readonly ParameterName[]

const truthValues: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

function reference(kind: ReferenceKind, summary: Words): Parameter<string> {
  return {
    expected: {
      de: `einen Pfad unter /id/, etwa ${kind}/…, oder eine IRI`,
      en: `a path below /id/, such as ${kind}/…, or an IRI`,
    },
    summary,
    read: (text, baseIri) => readReference(text, kind, baseIri),
    write: idPath,
    schema: { type: 'string', pattern: referencePattern },
  }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  return least <= number && number <= most ? number : undefined
}
