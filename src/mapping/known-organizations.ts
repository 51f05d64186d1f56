import type { Day } from '../model/partial-date.ts'
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

const ags = /^(?:\d{2}|\d{3}|\d{5}|\d{8}|\d{12})$/u

/** @throws ProblemError('data-table') also when a surface means two organizations or a successor is not listed. */
export function parseOrganizations(file: string, text: string): KnownOrganizations {
  const rows = readTable(file, text, (row): KnownOrganization => {
    const key = row.get('ags')
    if (key !== '' && !ags.test(key)) throw new Error(`"${key}" has not 2, 3, 5, 8 or 12 digits`)
    return {
      path: required(row, 'path'),
      label: required(row, 'label'),
      type: required(row, 'type'),
      forms: row.get('forms').split('|').filter(Boolean),
      ...optional('ags', key),
      ...optional('wikidata', row.get('wikidata')),
      ...optional('dissolved', row.get('dissolved')),
      ...optional('successor', row.get('successor')),
      ...optional('source', row.get('source')),
    }
  })
  const surfaces = rows.flatMap(known =>
    [...new Set([known.label, ...known.forms])].map(form => ({ form, known })),
  )
  const forms = byKey(file, surfaces, ({ form }) => form)
  return {
    byPath: byKey(file, rows, ({ path }) => path),
    byForm: new Map([...forms].map(([form, { known }]) => [form, known])),
  }
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
  return successor && successor !== known ? meantOn(organizations, successor, day) : known
}
