import type { Quad } from '@rdfjs/types'
import { oa, rdf, schema } from '../../rdf/namespaces.ts'
import { readLines } from '../../rdf/n-quads.ts'
import { kinds, parents, type Step } from '../description.ts'
import { entityIri } from '../entities.ts'
import { quadsOf } from './claims.ts'
import type { Database } from './database.ts'
import { linksOf, sourcesOf, targetsOf } from './links.ts'
import { entityRow } from './rows.ts'

/** Entities of the register that were looked up, each once. */
export interface Neighbourhood {
  readonly quads: ReadonlyMap<string, readonly Quad[]>
  /** When what the register says of each changed last. */
  readonly modified: ReadonlyMap<string, string>
}

/** An entity and all whose statements its document may show: where its kind leads, what these link, and the way up. */
export function around(database: Database, subject: string): Neighbourhood {
  const { load, ...found } = loader(database)
  const types = typesOf(subject, load(subject))
  const steps = kinds
    .filter(({ type }) => types.has(type.value))
    .flatMap(({ described, linked }) => [...described, ...linked])
  const described = [subject, ...steps.flatMap(step => stepsFrom(database, subject, step))]
  const linked = described.flatMap(entity => [
    entity,
    ...linksOf(database, entity).map(({ object }) => object),
  ])
  for (const entity of [...new Set(linked)]) {
    load(entity)
    // The snapshot that passages of an announcement stand in.
    for (const snapshot of targetsOf(database, entity, oa.hasSource)) load(snapshot)
  }
  loadAncestors(database, [...found.quads.keys()], load)
  return found
}

/** The claim graphs of an announcement, and of what they do not describe themselves the names. */
export function saidBy(database: Database, announcement: string, base: string): Neighbourhood {
  const { load, quads, modified } = loader(database)
  const rows = database.all('SELECT name, modified FROM graph WHERE announcement = ?', [announcement]) as {
    readonly name: string
    readonly modified: string
  }[]
  const said = rows.flatMap(({ name }) => quadsOf(database, name))
  const known = new Set(said.map(({ subject }) => entityIri(subject.value, base)))
  const mentioned = said.flatMap(({ object }) => entityIri(object.value, base) ?? [])
  for (const entity of mentioned.filter(each => !known.has(each))) load(entity)
  loadAncestors(database, [...quads.keys()], load)
  const latest = rows
    .map(row => row.modified)
    .sort()
    .at(-1)
  return {
    quads: new Map([...quads, [announcement, said]]),
    modified: new Map([...modified, ...(latest === undefined ? [] : [[announcement, latest] as const])]),
  }
}

export function isAnnouncement(database: Database, subject: string): boolean {
  return entityRow(database, subject)?.type === schema.NewsArticle.value
}

function loader(database: Database) {
  const quads = new Map<string, readonly Quad[]>()
  const modified = new Map<string, string>()
  const load = (entity: string): readonly Quad[] => {
    const known = quads.get(entity)
    if (known) return known
    const row = entityRow(database, entity)
    const read = row ? readLines(row.quads) : []
    quads.set(entity, read)
    if (row) modified.set(entity, row.modified)
    return read
  }
  return { quads, modified, load }
}

function loadAncestors(
  database: Database,
  entities: readonly string[],
  load: (entity: string) => unknown,
): void {
  const seen = new Set(entities)
  // A Set may grow while it is walked through: every ancestor is visited once, cycles included.
  for (const entity of seen) {
    for (const parent of parents.flatMap(predicate => targetsOf(database, entity, predicate)))
      seen.add(parent)
    load(entity)
  }
}

function stepsFrom(database: Database, entity: string, step: Step): readonly string[] {
  return 'along' in step ? targetsOf(database, entity, step.along) : sourcesOf(database, entity, step.against)
}

function typesOf(subject: string, quads: readonly Quad[]): ReadonlySet<string> {
  const own = quads.filter(quad => quad.subject.value === subject && quad.predicate.equals(rdf.type))
  return new Set(own.map(({ object }) => object.value))
}
