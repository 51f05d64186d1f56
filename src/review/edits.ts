import type { RoleKind, Statement } from '../model/statement.ts'
import { ProblemError } from '../problem.ts'
import { readDate } from './dated.ts'
import { fields, type Field, type Values } from './decision.ts'

/** The words that edits may use: role concepts with their kinds, and types of organizations. */
export interface Vocabulary {
  readonly roles: ReadonlyMap<string, { readonly kind: RoleKind }>
  readonly organizationTypes: ReadonlyMap<string, unknown>
}

const editable: Readonly<Record<Statement['type'], readonly Field[]>> = {
  membership: fields.filter(field => field !== 'date'),
  event: ['date'],
  succession: [],
  headcount: [],
}

const statuses = ['active', 'ended', 'unknown', 'planned', 'proposed']

/** Field → what is wrong with a value; undefined where nothing is. */
const checks: Readonly<Record<Field, (value: string, vocabulary: Vocabulary) => string | undefined>> = {
  role: (value, { roles }) => among(value, [...roles.keys()], 'a role concept'),
  kind: (value, { roles }) =>
    among(value, [...new Set([...roles.values()].map(({ kind }) => kind))], 'a kind'),
  organization: named,
  'organization-type': (value, { organizationTypes }) =>
    among(value, [...organizationTypes.keys()], 'a type of organization'),
  parent: named,
  'parent-type': (value, { organizationTypes }) =>
    among(value, [...organizationTypes.keys()], 'a type of organization'),
  start: dated,
  end: dated,
  status: value => among(value, statuses, 'a status'),
  date: dated,
}

/**
 * Reads "start=2020-01", "organization=Amt für Soziales" …; an empty value removes a date. A role brings its kind along.
 * @throws ProblemError('usage') naming the field and what is expected
 */
export function readEdits(
  assignments: readonly string[],
  type: Statement['type'],
  vocabulary: Vocabulary,
): Values {
  const edits: Values = Object.fromEntries(
    assignments.map(assignment => readEdit(assignment, type, vocabulary)),
  )
  const kind = edits.kind ?? vocabulary.roles.get(edits.role ?? '')?.kind
  return kind === undefined ? edits : { ...edits, kind }
}

function readEdit(
  assignment: string,
  type: Statement['type'],
  vocabulary: Vocabulary,
): readonly [Field, string] {
  const [name = '', ...rest] = assignment.split('=')
  const field = editable[type].find(each => each === name.trim())
  if (!field || rest.length === 0) {
    const known = editable[type].length > 0 ? editable[type].join(', ') : 'none: accept or reject it'
    throw wrong(`"${assignment}" is no FIELD=VALUE`, `Fields of a ${type}: ${known}`)
  }
  const value = rest.join('=').trim()
  const fault = checks[field](value, vocabulary)
  if (fault !== undefined) throw wrong(`${field}: "${value}" is not ${fault}`)
  return [field, value]
}

function named(value: string): string | undefined {
  return /\p{L}/u.test(value) && !/\p{Cc}/u.test(value) ? undefined : 'a name'
}

function dated(value: string): string | undefined {
  const expected = 'YYYY, YYYY-MM, YYYY-MM-DD, FROM/TO within one year, or empty for none'
  return value === '' || readDate(value) ? undefined : expected
}

function among(value: string, known: readonly string[], what: string): string | undefined {
  if (known.includes(value)) return undefined
  const like = known.filter(each => each.includes(value.toLowerCase()) && value !== '')
  return `${what}: ${(like.length > 0 ? like : known).slice(0, 12).join(', ')}`
}

function wrong(detail: string, remedy?: string): ProblemError {
  return new ProblemError('usage', `review: ${detail}`, remedy === undefined ? {} : { remedy })
}
