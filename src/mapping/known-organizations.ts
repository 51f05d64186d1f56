import type { Day } from '../model/partial-date.ts'
import type { Row } from '../model/tsv.ts'
import { ProblemError } from '../problem.ts'
import { byKey, readTable, required } from './data-table.ts'

/** What is known of an organization from elsewhere (data/organizations.tsv). */
export interface KnownOrganization {
  readonly path: string
  readonly label: string
  /** Concept of the organization type scheme. */
  readonly type: string
  /** Amtlicher Gemeindeschlüssel and its shorter and longer relatives: 2, 3, 5, 8 or 12 digits. */
  readonly ags?: string
  readonly wikidata?: string
  /** Record of the GND. */
  readonly gnd?: string
  /** Address of the same body in a council information system that speaks OParl. */
  readonly oparl?: string
  /** Surfaces that mean it, apart from the label. */
  readonly forms: readonly string[]
  /** Last day it existed. */
  readonly dissolved?: Day
  /** Path of what its name means from then on. */
  readonly successor?: string
  readonly source?: string
}

export interface KnownOrganizations {
  readonly byPath: ReadonlyMap<string, KnownOrganization>
  readonly byForm: ReadonlyMap<string, KnownOrganization>
}

/** What a cell must look like where it is not empty, and what it then is. */
const patterns = {
  path: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'a path of lower-case letters, digits and hyphens'],
  ags: [/^(?:\d{2}|\d{3}|\d{5}|\d{8}|\d{12})$/u, 'a key of 2, 3, 5, 8 or 12 digits'],
  wikidata: [/^Q[1-9]\d*$/u, 'an item of Wikidata'],
  gnd: [/^\d[\dX-]{2,11}$/u, 'a number of the GND'],
  oparl: [/^https?:\/\/\S+$/u, 'the address of an OParl object'],
  dissolved: [/^\d{4}-\d{2}-\d{2}$/u, 'a day'],
  source: [/^https?:\/\/\S+$/u, 'a web address'],
} as const

/**
 * @throws ProblemError('data-table') also when a surface means two organizations, or a successor is not listed or was
 * dissolved no later than what it came after
 */
export function parseOrganizations(file: string, text: string): KnownOrganizations {
  const rows = readTable(file, text, readOrganization)
  const surfaces = rows.flatMap(known =>
    [...new Set([known.label, ...known.forms])].map(form => ({ form, known })),
  )
  const byPath = byKey(file, rows, ({ path }) => path)
  const forms = byKey(file, surfaces, ({ form }) => form)
  for (const row of rows) checkSuccessor(file, row, byPath)
  return { byPath, byForm: new Map([...forms].map(([form, { known }]) => [form, known])) }
}

function readOrganization(row: Row): KnownOrganization {
  for (const [column, [pattern, what]] of Object.entries(patterns)) {
    const value = row.maybe(column)
    if (value !== '' && !pattern.test(value)) throw new Error(`"${value}" is not ${what}`)
  }
  return {
    path: required(row, 'path'),
    label: required(row, 'label'),
    type: required(row, 'type'),
    forms: row.get('forms').split('|').filter(Boolean),
    ...optional('ags', row.get('ags')),
    ...optional('wikidata', row.get('wikidata')),
    ...optional('gnd', row.maybe('gnd')),
    ...optional('oparl', row.maybe('oparl')),
    ...optional('dissolved', row.get('dissolved')),
    ...optional('successor', row.get('successor')),
    ...optional('source', row.get('source')),
  }
}

function checkSuccessor(
  file: string,
  { path, dissolved, successor }: KnownOrganization,
  byPath: ReadonlyMap<string, KnownOrganization>,
): void {
  if (successor === undefined) return
  const next = byPath.get(successor)
  if (dissolved !== undefined && next && (next.dissolved ?? '9999') > dissolved) return
  const detail = `${file}: ${path} needs a last day, and a successor that is listed and existed after it`
  throw new ProblemError('data-table', detail, { file })
}

function optional<K extends string>(key: K, value: string): Partial<Record<K, string>> {
  return value === '' ? {} : ({ [key]: value } as Record<K, string>)
}

/** The organization that a listed one's name means on a day: itself, or what came after it. */
export function meantOn(
  organizations: KnownOrganizations,
  known: KnownOrganization,
  day: Day | undefined,
): KnownOrganization {
  if (day === undefined || known.dissolved === undefined || day <= known.dissolved) return known
  const successor = organizations.byPath.get(known.successor ?? '')
  return successor ? meantOn(organizations, successor, day) : known
}
