import type { AssignedIds } from '../model/assigned-ids.ts'
import type { Extraction } from '../model/extraction.ts'
import { personsOf } from '../model/persons-of.ts'
import type {
  EventStatement,
  Instant,
  MembershipStatement,
  PersonEntity,
  RoleValue,
  Statement,
  SuccessionStatement,
} from '../model/statement.ts'
import { align, type Assignment, type Item, type Source } from './align.ts'
import { boundsOf, formatBounds } from './bounds.ts'
import type { IdRow } from './id-table.ts'
import { publishedId } from './identities.ts'
import { nameLikeness, partsLikeness } from './likeness.ts'
import { nameKey } from './name.ts'
import { type Office, recognizeMembership, recognizePerson } from './recognize.ts'

export interface Told {
  readonly extraction: Extraction
  /** The statements that are to be published: nothing else gets an id. */
  readonly accepted: readonly Statement[]
  /** Path of each organization, by its key in the extraction. */
  readonly paths: ReadonlyMap<string, string>
  /** The concept that says a role with its kind. */
  readonly conceptOf: (role: RoleValue) => string
  /** Paths that organizations keep, by the path that their name leads to now. */
  readonly keptPaths: ReadonlyMap<string, string>
}

export interface Given {
  /** As they are published: splits and merges by editors applied. */
  readonly ids: AssignedIds
  readonly additions: readonly IdRow[]
}

/**
 * The ids of the persons, memberships and events that one announcement tells of, and the rows that the table lacks for
 * them (`append` adds them). A corrected name or date, or a better extractor, finds the same ids again; a person whose
 * office continues in another announcement is found there.
 */
export function assignIds(told: Told, source: Source): Given {
  const persons = assignPersons(told, source)
  const memberships = assignMemberships(told, persons.ids, source)
  const events = assignEvents(told, { persons: persons.ids, memberships: memberships.ids }, source)
  const published = (ids: ReadonlyMap<string, string>) =>
    new Map([...ids].map(([local, id]) => [local, publishedId(source.identities, id, source.announcement)]))
  return {
    ids: { person: published(persons.ids), membership: published(memberships.ids), event: events.ids },
    additions: [
      ...newPaths(told, source),
      ...persons.additions,
      ...memberships.additions,
      ...events.additions,
    ],
  }
}

function newPaths({ keptPaths }: Told, { table, announcement }: Source): readonly IdRow[] {
  return [...keptPaths]
    .filter(([key]) => !table.paths.has(key))
    .map(([key, id]) => ({ type: 'organization', id, announcement, key, status: 'active', days: '' }))
}

function assignPersons(told: Told, source: Source): Assignment {
  const needed = new Set(told.accepted.flatMap(personsOf))
  const persons = told.extraction.persons.filter(({ key }) => needed.has(key))
  const items = persons.map(person => ({ local: person.key, key: nameKey(person.name), days: '' }))
  const offices = officesByName(told, persons)
  const known = officesById(source)
  const idsByName = new Map(
    (source.table.byAnnouncement.get(source.announcement) ?? [])
      .filter(row => row.type === 'person')
      .map(row => [row.key, row.id]),
  )
  const likeness = (name: string, key: string) => {
    const before = known.get(idsByName.get(name) ?? '') ?? []
    const shared = before.filter(known => offices.get(key)?.some(({ office }) => office === known)).length
    return 10 * nameLikeness(name, key) + Math.min(shared, 9)
  }
  const elsewhere = ({ key }: Item, claimed: ReadonlySet<string>) =>
    recognizePerson(key, offices.get(key) ?? [], claimed, source)
  return align({ type: 'person', items, likeness, elsewhere }, source)
}

function officesByName(told: Told, persons: readonly PersonEntity[]): ReadonlyMap<string, readonly Office[]> {
  const memberships = told.accepted.filter(statement => statement.type === 'membership')
  return new Map(
    persons.map(({ key, name }) => [
      nameKey(name),
      memberships
        .filter(each => each.person === key)
        .map(each => ({ office: office(each, told), days: formatBounds(boundsOf(each)) })),
    ]),
  )
}

/** The offices that the announcement told of before, by the id of the person. */
function officesById({ table, announcement }: Source): ReadonlyMap<string, readonly string[]> {
  const offices = new Map<string, string[]>()
  for (const { type, key } of table.byAnnouncement.get(announcement) ?? []) {
    if (type !== 'membership') continue
    const [person = '', organization = '', role = ''] = key.split(' ')
    offices.set(person, [...(offices.get(person) ?? []), `${organization} ${role}`])
  }
  return offices
}

function office({ organization, role }: MembershipStatement, { paths, conceptOf }: Told): string {
  return `${paths.get(organization ?? '') ?? '-'} ${conceptOf(role)}`
}

function assignMemberships(told: Told, persons: ReadonlyMap<string, string>, source: Source): Assignment {
  const items = told.accepted
    .filter(statement => statement.type === 'membership')
    .map(each => ({
      local: each.key,
      key: `${persons.get(each.person) ?? '-'} ${office(each, told)} ${dateKey(each.period.begin)}`,
      days: formatBounds(boundsOf(each)),
    }))
  const elsewhere = (item: Item, claimed: ReadonlySet<string>) => recognizeMembership(item, claimed, source)
  return align({ type: 'membership', items, likeness: membershipLikeness, elsewhere }, source)
}

const membershipParts = partsLikeness([0, 4, 2, 1], 1)

/** The same person, and the same organization or at least the same role: a shared year alone says nothing. */
function membershipLikeness(known: string, key: string): number {
  const likeness = membershipParts(known, key)
  return likeness > 1 ? likeness : 0
}

interface Parties {
  readonly persons: ReadonlyMap<string, string>
  readonly memberships: ReadonlyMap<string, string>
}

function assignEvents(told: Told, parties: Parties, source: Source): Assignment {
  const items = told.accepted.flatMap((statement): readonly Item[] => {
    switch (statement.type) {
      case 'event':
        return [{ local: statement.key, key: eventKey(statement, parties), days: '' }]
      case 'succession':
        return [{ local: statement.key, key: successionKey(statement, parties), days: '' }]
      default:
        return []
    }
  })
  return align({ type: 'event', items, likeness: partsLikeness([1, 1, 4, 2], 2) }, source)
}

function eventKey({ event, person, result, date }: EventStatement, parties: Parties): string {
  const membership = parties.memberships.get(result ?? '') ?? '-'
  return `${event} ${parties.persons.get(person) ?? '-'} ${membership} ${dateKey(date)}`
}

function successionKey({ predecessor, successor }: SuccessionStatement, { persons }: Parties): string {
  return `succession ${persons.get(successor) ?? '-'} ${persons.get(predecessor) ?? '-'}`
}

function dateKey(instant: Instant | undefined): string {
  if (!instant?.date) return '-'
  const { value, part } = instant.date
  return part ? `${value}/${part}` : value
}
