import { randomBytes } from 'node:crypto'
import type { IdTable } from '../../src/identity/id-table.ts'
import { append, idTable } from '../../src/identity/id-table.ts'
import { identities, type Identities } from '../../src/identity/identities.ts'
import { assignIds, type Told } from '../../src/identity/ids.ts'
import type { Random } from '../../src/identity/base32.ts'
import type { MembershipStatement, PersonEntity, Statement } from '../../src/model/statement.ts'
import { said } from '../model/said.ts'

/** Repeatable randomness: a counter spread over the bytes. */
export function counting(start = 1): Random {
  let next = start
  return bytes => {
    const drawn = next++
    return Uint8Array.from(
      { length: bytes },
      (_, index) => Math.floor(drawn / 32 ** (bytes - 1 - index)) % 32,
    )
  }
}

/** A row of the table of ids. */
export const ada = {
  type: 'person',
  id: '0123456789',
  announcement: 'a',
  key: 'ada wenzel',
  status: 'active',
  days: '',
} as const

const chance: Random = bytes => randomBytes(bytes)

export function person(key: string, name: string): PersonEntity {
  return { key, name, mentions: [], descriptions: [] }
}

/** @param office path, role and years of begin and end, if any: "stadt-x/bauamt leitung 2020 2024" */
export function membership(key: string, who: string, office: string): MembershipStatement {
  const [where = '', role = '', begin, end] = office.split(' ')
  const date =
    begin === undefined ? undefined : { value: begin, earliest: `${begin}-01-01`, latest: `${begin}-12-31` }
  return {
    ...said,
    key,
    type: 'membership',
    person: who,
    organization: where,
    role: { text: role, concept: role, kind: 'head', implied: false },
    period: {
      ...(date
        ? {
            begin: { date, basis: 'stated', evidence: [] },
            beginEarliest: date.earliest,
            beginLatest: date.latest,
          }
        : {}),
      ...(end === undefined ? {} : { endEarliest: `${end}-01-01`, endLatest: `${end}-12-31` }),
    },
    status: 'active',
  }
}

/** Organizations are named by their paths. */
export function told(persons: readonly PersonEntity[], accepted: readonly Statement[]): Told {
  const paths = new Set(accepted.flatMap(each => ('organization' in each ? (each.organization ?? []) : [])))
  return {
    extraction: {
      spans: [],
      persons,
      organizations: [],
      statements: accepted,
      published: { basis: 'inferred', evidence: [] },
      withheld: [],
      notes: [],
    },
    accepted,
    conceptOf: ({ concept }) => concept,
    paths: new Map([...paths].map(path => [path, path])),
    keptPaths: new Map([...paths].map(path => [path, path])),
  }
}

interface Conditions {
  readonly random?: Random
  readonly identities?: Identities
}

/** Takes an announcement in, once or again. */
export function takeIn(
  table: IdTable,
  announcement: string,
  what: Told,
  { random = chance, identities: known = identities([]) }: Conditions = {},
) {
  const { ids, additions } = assignIds(what, { table, identities: known, announcement, random })
  return { ids, additions, table: append(idTable(table.rows, table.officeName), additions) }
}
