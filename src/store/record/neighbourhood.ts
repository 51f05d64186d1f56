import type { NamedNode, Quad } from '@rdfjs/types'
import { oa, prov, rdf } from '../../rdf/namespaces.ts'
import { readLines } from '../../rdf/n-quads.ts'
import { kinds, parents, type Step } from '../description.ts'
import { entityIri } from '../entities.ts'
import { labelPredicates } from '../labels.ts'
import { quadsOf } from './claims.ts'
import type { Database } from './database.ts'
import { excerpt } from './excerpt.ts'
import { linksOf, sourcesOf, targetsOf } from './links.ts'
import { entityRow } from './rows.ts'

/** Entities of the register that were looked up, each once. */
export interface Neighbourhood {
  readonly quads: ReadonlyMap<string, readonly Quad[]>
  /** When what the register says of each changed last. */
  readonly modified: ReadonlyMap<string, string>
}

/** What a document shows of a node that it only mentions, or links. */
const brief: ReadonlySet<string> = new Set(
  [rdf.type, ...labelPredicates, ...parents, ...kinds.flatMap(({ linked }) => linked.map(predicateOf))].map(
    ({ value }) => value,
  ),
)

/**
 * An entity and what its document may show of others: all of those that its kind leads to, and of those that are linked
 * names, classes, the way up and the passages that are referred to.
 */
export function around(database: Database, subject: string, base: string): Neighbourhood {
  const { load, quads, modified } = loader(database)
  const types = typesOf(subject, load(subject))
  const rows = kinds.filter(({ type }) => types.has(type.value))
  const follow = (steps: readonly Step[]) => steps.flatMap(step => stepsFrom(database, subject, step))
  for (const entity of follow(rows.flatMap(({ described }) => described))) load(entity)
  const described = [...quads]
  const mentioned = described.flatMap(([entity]) => linksOf(database, entity).map(({ object }) => object))
  const passages = passagesIn(
    described.flatMap(([, told]) => told),
    base,
  )
  for (const entity of [...mentioned, ...follow(rows.flatMap(({ linked }) => linked))]) {
    load(entity, passages.get(entity) ?? [])
  }
  for (const announcement of passages.keys()) {
    for (const snapshot of targetsOf(database, announcement, oa.hasSource)) load(snapshot)
  }
  loadAncestors(database, [...quads.keys()], ancestor => load(ancestor, []))
  return { quads, modified }
}

/** The passages that statements rest on, by announcement. */
function passagesIn(quads: readonly Quad[], base: string): ReadonlyMap<string, readonly string[]> {
  const passages = new Map<string, string[]>()
  for (const { predicate, object } of quads) {
    const announcement = predicate.equals(prov.wasDerivedFrom) ? entityIri(object.value, base) : undefined
    if (announcement === undefined) continue
    const known = passages.get(announcement)
    if (known) known.push(object.value)
    else passages.set(announcement, [object.value])
  }
  return passages
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
  for (const entity of mentioned.filter(each => !known.has(each))) load(entity, [])
  loadAncestors(database, [...quads.keys()], ancestor => load(ancestor, []))
  const latest = rows
    .map(row => row.modified)
    .sort()
    .at(-1)
  return {
    quads: new Map([...quads, [announcement, said]]),
    modified: new Map([...modified, ...(latest === undefined ? [] : [[announcement, latest] as const])]),
  }
}

/** Looks each entity up once: in full, or, where passages of it are named, in brief and with these. */
function loader(database: Database) {
  const quads = new Map<string, readonly Quad[]>()
  const modified = new Map<string, string>()
  const load = (entity: string, parts?: readonly string[]): readonly Quad[] => {
    const known = quads.get(entity)
    if (known) return known
    const row = entityRow(database, entity)
    if (!row) return []
    const lines = parts ? excerpt(row.quads, entity, { predicates: brief, parts }) : row.quads
    const read = readLines(lines)
    quads.set(entity, read)
    modified.set(entity, row.modified)
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

function predicateOf(step: Step): NamedNode {
  return 'along' in step ? step.along : step.against
}

function stepsFrom(database: Database, entity: string, step: Step): readonly string[] {
  return 'along' in step ? targetsOf(database, entity, step.along) : sourcesOf(database, entity, step.against)
}

function typesOf(subject: string, quads: readonly Quad[]): ReadonlySet<string> {
  const own = quads.filter(quad => quad.subject.value === subject && quad.predicate.equals(rdf.type))
  return new Set(own.map(({ object }) => object.value))
}
