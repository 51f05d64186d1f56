import type { NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../../rdf/dataset.ts'
import { foaf, oa, opengov, org, prov, schema } from '../../rdf/namespaces.ts'
import { readLines } from '../../rdf/n-quads.ts'
import { namedNode, quad } from '../../rdf/terms.ts'
import { parents, passages, withParts } from '../description.ts'
import { entityIri } from '../entities.ts'
import type { Database } from './database.ts'
import { linksOf, sourcesOf, targetsOf } from './links.ts'
import { entityRow } from './rows.ts'

/** What a node of each class cannot be judged without: entities that it links, or that link it. */
const company: Readonly<Record<string, (database: Database, entity: string) => readonly string[]>> = {
  [foaf.Person.value]: (database, entity) => sourcesOf(database, entity, org.member),
  [org.Membership.value]: (database, entity) => linksOf(database, entity).map(({ object }) => object),
  [org.Post.value]: (database, entity) => targetsOf(database, entity, org.postIn),
  [org.Organization.value]: (database, entity) =>
    parents.flatMap(parent => targetsOf(database, entity, parent)),
}

/** Classes of entities that the register is judged by (the others stand in the claim graph that is judged for itself). */
const judged: ReadonlySet<string> = new Set(
  [foaf.Person, org.Post, org.Organization].map(({ value }) => value),
)

/**
 * What has to be looked at to judge these entities, in the default graph: the persons, posts and organizations among them,
 * memberships of these persons and posts with the other holders and all their memberships, and passages. An organization is
 * shown with the passages of one announcement only: a city has thousands.
 */
export function surroundingsOf(
  database: Database,
  entities: readonly string[],
  base: string,
): readonly Quad[] {
  const rows = new Map<string, readonly Quad[]>()
  const walk = (start: Iterable<string>): void => {
    const waiting = new Set(start)
    for (const entity of waiting) {
      const row = entityRow(database, entity)
      const companions = row && company[row.type]
      if (!companions) continue
      rows.set(entity, row.type === org.Organization.value ? brief(row.quads, base) : readLines(row.quads))
      for (const each of companions(database, entity)) waiting.add(each)
    }
  }
  const start = entities.filter(entity => judged.has(entityRow(database, entity)?.type ?? ''))
  walk([...start, ...start.flatMap(entity => sourcesOf(database, entity, opengov.post))])
  const announcements = sourcesIn([...rows.values()].flat(), base)
  walk(announcements.flatMap(each => targetsOf(database, each, schema.publisher)))
  return inDefaultGraph(withPassages(database, [...rows.values()].flat(), base))
}

/** An organization without the passages of all announcements but one; its parts (how many work there) keep their own. */
function brief(lines: string, base: string): readonly Quad[] {
  const quads = readLines(lines)
  const [kept] = sourcesIn(quads, base)
  return quads.filter(
    ({ subject, predicate, object }) =>
      !predicate.equals(prov.wasDerivedFrom) ||
      subject.value.includes('#') ||
      entityIri(object.value, base) === kept,
  )
}

/** The announcements that the passages of these statements are of. */
function sourcesIn(quads: readonly Quad[], base: string): readonly string[] {
  const sources = quads.filter(({ predicate }) => predicate.equals(prov.wasDerivedFrom))
  return [...new Set(sources.flatMap(({ object }) => entityIri(object.value, base) ?? []))].sort()
}

function withPassages(database: Database, quads: readonly Quad[], base: string): readonly Quad[] {
  const announcements = sourcesIn(quads, base)
  const snapshots = announcements.flatMap(each => targetsOf(database, each, oa.hasSource))
  const told = dataset(
    [...announcements, ...snapshots].flatMap(each => readLines(entityRow(database, each)?.quads ?? '')),
  )
  const heads = announcements.flatMap(each => withParts(namedNode(each), told))
  return [...quads, ...heads, ...passages([...quads, ...heads], told)]
}

function inDefaultGraph(quads: readonly Quad[]): readonly Quad[] {
  return [
    ...dataset(
      quads.map(({ subject, predicate, object }) =>
        quad(subject as NamedNode, predicate as NamedNode, object),
      ),
    ),
  ]
}
