import { soughtName } from '../correction/erasable.ts'
import { nameRanges, type SoughtName } from '../correction/name-search.ts'
import { isSuppressed, suppress, type Sighting, type Suppressed } from '../correction/suppression.ts'
import { holderOf, officeOf, type IdRow } from '../identity/id-table.ts'
import { publishedId } from '../identity/identities.ts'
import type { Known } from '../identity/identity-files.ts'
import { foldName, nameKey } from '../identity/name.ts'
import type { PersonEntity } from '../model/statement.ts'
import type { Views } from './corrections.ts'
import type { FileContext } from './ingest-file.ts'
import { searchFiles, type Found, type Searched } from './search-files.ts'

/** An announcement that names the person. */
export interface Naming extends Found {
  /** Keys of the person in the extraction. */
  readonly persons: ReadonlySet<string>
}

/** All that has to be known before anything is erased. */
export interface ErasurePlan extends Pick<Searched, 'untouched' | 'unreadable'> {
  /** Ids of the person, those that were merged into it too, of its memberships and of its events. */
  readonly ids: ReadonlySet<string>
  readonly names: readonly SoughtName[]
  readonly suppression: readonly Suppressed[]
  readonly namings: readonly Naming[]
  /** Announcements that name somebody of that name, who may be somebody else. */
  readonly unsure: readonly Found[]
}

export interface PlanContext extends FileContext {
  readonly views: Pick<Views, 'sightingOf'>
  readonly secret: string
  readonly time: string
}

/** @param person id of the person; where several are one, the one that survives */
export async function planErasure(person: string, known: Known, context: PlanContext): Promise<ErasurePlan> {
  const rows = known.table.rows.filter(row => isRowOf(person, row, known))
  const persons = new Set(rows.map(({ id }) => id))
  const listed = rows.map(row => listedName(row.key))
  const { found, untouched, unreadable } = await searchFiles(listed, context)
  const own = found.map(each => ({ ...each, persons: keysOf(each, each.extraction.persons, rows) }))
  const names = [...listed, ...own.flatMap(namesIn)]
  const sightings = [
    ...rows.map(row => listedSighting(row, known)),
    ...own.flatMap(each => [...each.persons].map(key => sighting(key, each, context))),
  ]
  const suppression = suppress(sightings, context.secret, context.time)
  const namings = own.map(each => withOthers(each, suppression, { persons, known, context }))
  return {
    ids: new Set([person, ...persons, ...heldBy(persons, known)]),
    names,
    suppression,
    namings: namings.filter(each => each.persons.size > 0),
    unsure: namings.filter(each => each.persons.size === 0 && isNamedIn(each, names)),
    untouched,
    unreadable,
  }
}

/** What has to be erased once more of those who are on the suppression list. */
export async function planRepetition(
  known: Known,
  suppression: readonly Suppressed[],
  context: PlanContext,
): Promise<ErasurePlan> {
  const hashes = new Set(suppression.map(({ hash }) => hash))
  const { found, unreadable } = await searchFiles(undefined, context)
  const namings = found
    .map(each => ({ ...each, persons: suppressedIn(each, hashes, context) }))
    .filter(({ persons }) => persons.size > 0)
  const persons = new Set(namings.flatMap(naming => listedIn(naming, known)))
  return {
    ids: new Set([...persons, ...heldBy(persons, known)]),
    names: namings.flatMap(namesIn),
    suppression: [],
    namings,
    unsure: [],
    untouched: new Set(),
    unreadable,
  }
}

function suppressedIn(found: Found, hashes: ReadonlySet<string>, context: PlanContext): ReadonlySet<string> {
  const persons = found.extraction.persons.map(({ key }) => key)
  return new Set(persons.filter(key => isSuppressed(sighting(key, found, context), hashes, context.secret)))
}

/** Ids that the table, restored as well, has for the persons of an announcement. */
function listedIn({ announcement, extraction, persons }: Naming, { table }: Known): readonly string[] {
  const names = new Set(
    extraction.persons.filter(({ key }) => persons.has(key)).map(({ name }) => nameKey(name)),
  )
  const rows = table.byAnnouncement.get(announcement.id) ?? []
  return rows.filter(({ type, key }) => type === 'person' && names.has(key)).map(({ id }) => id)
}

function isRowOf(person: string, { type, status, id, announcement }: IdRow, { identities }: Known): boolean {
  return type === 'person' && status === 'active' && publishedId(identities, id, announcement) === person
}

/** Memberships and events are listed with the id of their person. */
function heldBy(persons: ReadonlySet<string>, { table }: Known): readonly string[] {
  return table.rows
    .filter(({ status }) => status === 'active')
    .filter(row =>
      row.type === 'membership'
        ? persons.has(holderOf(row))
        : row.type === 'event' && row.key.split(' ').some(word => persons.has(word)),
    )
    .map(({ id }) => id)
}

/** In the id table names are in lower case. */
function listedName(key: string): SoughtName {
  return { full: key, family: key.slice(key.lastIndexOf(' ') + 1) }
}

/** What the id table knows of the person in one announcement, should its text be lost or read otherwise now. */
function listedSighting({ id, key, announcement }: IdRow, { table }: Known): Sighting {
  const held = (table.byAnnouncement.get(announcement) ?? []).filter(
    row => row.type === 'membership' && holderOf(row) === id,
  )
  return {
    names: [foldName(key), foldName(listedName(key).family)],
    organizations: held.map(row => officeOf(row).split(' ')[0] ?? ''),
    announcement,
    text: '',
  }
}

/** Under the last name alone too: so an announcement may call who is known from its headline. */
function sighting(key: string, { announcement, extraction }: Found, { views }: PlanContext): Sighting {
  const seen = views.sightingOf(key, { announcement, extraction })
  const families = extraction.persons
    .filter(each => each.key === key)
    .map(each => foldName(soughtName(each).family))
  return { ...seen, names: [...seen.names, ...families] }
}

/** The persons that the id table lists for this announcement under their names. */
function keysOf(
  { announcement: { id } }: Found,
  persons: readonly PersonEntity[],
  rows: readonly IdRow[],
): ReadonlySet<string> {
  const names = new Set(rows.filter(row => row.announcement === id).map(({ key }) => key))
  return new Set(persons.filter(({ name }) => names.has(nameKey(name))).map(({ key }) => key))
}

interface Others {
  readonly persons: ReadonlySet<string>
  readonly known: Known
  readonly context: PlanContext
}

/** The person where it has no id, since nothing of it was published there; who has another id is left alone. */
function withOthers(
  naming: Naming,
  suppression: readonly Suppressed[],
  { persons, known, context }: Others,
): Naming {
  const { announcement, extraction } = naming
  const hashes = new Set(suppression.map(({ hash }) => hash))
  const listed = (known.table.byAnnouncement.get(announcement.id) ?? []).filter(
    ({ type }) => type === 'person',
  )
  const others = new Set(listed.filter(({ id }) => !persons.has(id)).map(({ key }) => key))
  const further = extraction.persons
    .filter(({ name }) => !others.has(nameKey(name)))
    .filter(({ key }) => isSuppressed(sighting(key, naming, context), hashes, context.secret))
  return { ...naming, persons: new Set([...naming.persons, ...further.map(({ key }) => key)]) }
}

function namesIn({ extraction, persons }: Naming): readonly SoughtName[] {
  return extraction.persons.filter(({ key }) => persons.has(key)).map(soughtName)
}

/** Whether a text has the whole name; the last name alone is that of many. */
function isNamedIn({ announcement: { text } }: Found, names: readonly SoughtName[]): boolean {
  return names.some(({ full }) => full.includes(' ') && nameRanges(text, { full, family: full }).length > 0)
}
