import { answers, readDays, type Answer, type Days } from '../model/as-of.ts'
import { ProblemError } from '../problem.ts'
import { idPath } from '../rdf/iris.ts'
import { languages, type Language } from '../web/messages.ts'
import { readReference, readRole, type ReferenceKind } from './references.ts'

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
  readonly answer?: Answer
  readonly limit?: number
  readonly cursor?: number
  readonly lang?: Language
}

export type ParameterName = keyof ParameterValues

interface Parameter<Value> {
  /** What a value looks like, as it ends the sentence "The parameter x takes …". */
  readonly expected: string
  /** One line for the documentation. */
  readonly summary: string
  /** undefined for a value it does not take. */
  readonly read: (text: string, baseIri: string) => Value | undefined
  /** The one form in which it stands in the addresses that we write. */
  readonly write: (value: Value, baseIri: string) => string
}

type Table = { readonly [Name in ParameterName]-?: Parameter<NonNullable<ParameterValues[Name]>> }

export const defaultLimit = 100
const highestLimit = 1000
const longestSearch = 200

export const defaultAnswer: Answer = 'presumed'

/** Every parameter there is, in the order in which addresses write them. Which route takes which says routes.ts. */
export const parameters: Table = {
  q: {
    expected: `words to look for, ${longestSearch} characters at most`,
    summary: 'Only what has these words in its name; case, umlauts and accents do not count.',
    read: text => (text.trim() !== '' && text.length <= longestSearch ? text.trim() : undefined),
    write: value => value,
  },
  person: reference('person', 'Only what this person holds or held.'),
  organization: reference('org', 'Only what is in this organization.'),
  within: {
    expected: 'true or false',
    summary: 'With `organization`: in the units below it too.',
    read: text => truthValues.get(text),
    write: String,
  },
  role: {
    expected: 'a role: its path below /role/, or its IRI',
    summary: 'Only this role, such as `amtsleitung`.',
    read: readRole,
    write: value => value.replace(/^.*\//, ''),
  },
  post: reference('post', 'Only the holders of this post.'),
  at: {
    expected: 'a day, month or year of the calendar: 2015-06-01, 2015-06 or 2015',
    summary: 'Only what was held on that day, or at any time in that month or year.',
    read: text => {
      const days = readDays(text)
      return days && { text, days }
    },
    write: ({ text }) => text,
  },
  answer: {
    expected: answers.join(', '),
    summary:
      'With `at`: how sure it has to be. `certain`; `presumed` (default) also what was once confirmed and nobody ended; `possible` also what cannot be excluded.',
    read: text => answers.find(answer => answer === text),
    write: value => value,
  },
  limit: {
    expected: `a whole number from 1 to ${highestLimit}`,
    summary: `How many entries a page of a list has; ${defaultLimit} where it is left out.`,
    read: text => wholeNumber(text, 1, highestLimit),
    write: String,
  },
  cursor: {
    expected: 'the number of entries to pass over',
    summary: 'Where a page of a list begins; follow the links `next` and `prev`.',
    read: text => wholeNumber(text, 0, 999_999_999),
    write: String,
  },
  lang: {
    expected: languages.join(' or '),
    summary: 'The language of a page, before `Accept-Language`; data hold their labels in both.',
    read: text => languages.find(language => language === text),
    write: value => value,
  },
}

export const parameterNames = Object.keys(parameters) as readonly ParameterName[]

const truthValues: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

/** What others hang onto addresses that are passed around; it asks for nothing. */
const strangers = /^(?:utm_[a-z]+|mtm_[a-z]+|pk_[a-z]+|fbclid|gclid|msclkid)$/

function reference(kind: ReferenceKind, summary: string): Parameter<string> {
  return {
    expected: `a path below /id/, such as ${kind}/…, or an IRI`,
    summary,
    read: (text, baseIri) => readReference(text, kind, baseIri),
    write: idPath,
  }
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
  return least <= number && number <= most ? number : undefined
}

/**
 * The parameters of a query. One without a value counts as left out, for that is what a form sends.
 * @param names those that the address takes
 * @throws ProblemError('invalid-parameter') naming parameter, value and what was expected
 */
export function readParameters(
  query: URLSearchParams,
  names: readonly ParameterName[],
  baseIri: string,
): ParameterValues {
  for (const name of query.keys()) checkName(name, names, query)
  const entries = names.flatMap(name => {
    const text = query.get(name) ?? ''
    return text === '' ? [] : [[name, readValue(name, text, baseIri)] as const]
  })
  return Object.fromEntries(entries)
}

function checkName(name: string, names: readonly ParameterName[], query: URLSearchParams): void {
  if (strangers.test(name)) return
  const values = query.getAll(name)
  const value = values.join(', ')
  if (!names.some(known => known === name)) {
    const offer = names.length === 0 ? 'there are none' : `there are ${names.join(', ')}`
    throw new ProblemError('invalid-parameter', `There is no such parameter here; ${offer}.`, {
      parameter: name,
      value,
      expected: names,
    })
  }
  if (values.length > 1) throw invalidParameter(name, value, 'one value')
}

function readValue(name: ParameterName, text: string, baseIri: string): ParameterValues[ParameterName] {
  const { read, expected } = parameters[name]
  const value = read(text, baseIri)
  if (value === undefined) throw invalidParameter(name, text, expected)
  return value
}

/** A value that the parameter does not take. */
export function invalidParameter(parameter: string, value: string, expected: string): ProblemError {
  const detail = `The parameter ${parameter} takes ${expected}; it was “${value}”.`
  return new ProblemError('invalid-parameter', detail, { parameter, value, expected })
}

/**
 * The part of an address that says the same in one form: `?organization=org/stadt-x&at=2015`; empty without parameters.
 * The language does not belong to it: every address is there in each.
 */
export function searchOf(values: ParameterValues, baseIri: string): string {
  const parts = parameterNames.flatMap(name => {
    const text = written(name, values, baseIri)
    return text === undefined ? [] : [`${name}=${escapeValue(text)}`]
  })
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

function written(name: ParameterName, values: ParameterValues, baseIri: string): string | undefined {
  const value = values[name]
  if (value === undefined || isIdle(name, values)) return undefined
  const { write } = parameters[name] as Parameter<typeof value>
  return write(value, baseIri)
}

/** Whether the value adds nothing: the default, what counts only with another that is left out, or the language. */
function isIdle(
  name: ParameterName,
  { at, answer, organization, within, limit, cursor }: ParameterValues,
): boolean {
  switch (name) {
    case 'answer':
      return at === undefined || answer === defaultAnswer
    case 'within':
      return organization === undefined || within === false
    case 'limit':
      return limit === defaultLimit
    case 'cursor':
      return cursor === 0
    case 'lang':
      return true
    default:
      return false
  }
}

/** RFC 3986, section 3.4: slashes and colons may stand in a query as they are. */
function escapeValue(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%3A', ':')
}
