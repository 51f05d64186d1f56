import { ProblemError } from '../problem.ts'
import {
  defaultAnswer,
  defaultLimit,
  parameterNames,
  parameters,
  type Parameter,
  type ParameterName,
  type ParameterValues,
} from './parameters.ts'

/** What others hang onto addresses that are passed around; it asks for nothing. */
const strangers = /^(?:utm_[a-z]+|mtm_[a-z]+|pk_[a-z]+|fbclid|gclid|msclkid)$/

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
  if (value === undefined) throw invalidParameter(name, text, expected.en)
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
  { at, from, to, answer, organization, within, limit }: ParameterValues,
): boolean {
  switch (name) {
    case 'answer':
      return (at ?? from ?? to) === undefined || answer === defaultAnswer
    case 'within':
      return organization === undefined || within === false
    case 'limit':
      return limit === defaultLimit
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
