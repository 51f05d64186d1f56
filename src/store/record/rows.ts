import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../../rdf/dataset.ts'
import { org, rdf, skos } from '../../rdf/namespaces.ts'
import { literal, namedNode } from '../../rdf/terms.ts'
import { documentTypes } from '../description.ts'
import { labelQuads, labelsOf } from '../labels.ts'
import { foldedWords } from '../words.ts'
import type { Database } from './database.ts'
import { putLinks } from './links.ts'

/** What the register says of an entity. */
export interface EntityRow {
  readonly iri: string
  /** IRI of the class that its documents are made for. */
  readonly type: string
  readonly revision: string
  readonly created: string
  readonly modified: string
  /** Canonical N-Quads. */
  readonly quads: string
}

export function entityRow(database: Database, iri: string): EntityRow | undefined {
  const sql = 'SELECT iri, type, revision, created, modified, quads FROM entity WHERE iri = ?'
  return database.get(sql, [iri]) as EntityRow | undefined
}

/** Removes an entity with all that hangs on it. */
export function removeEntity(database: Database, iri: string): void {
  database.run('DELETE FROM name WHERE rowid = (SELECT id FROM entity WHERE iri = ?)', [iri])
  database.run('DELETE FROM entity WHERE iri = ?', [iri])
}

/** What is written of an entity. */
export interface WrittenEntity {
  readonly iri: string
  readonly quads: readonly Quad[]
  /** The quads as canonical N-Quads. */
  readonly lines: string
  /** SHA-256 of the lines. */
  readonly revision: string
  /** ISO 8601 in UTC. */
  readonly at: string
}

/** Puts what the register says of an entity in the place of what it said, with links and words for searching. */
export function putEntity(
  database: Database,
  { iri, quads, lines, revision, at }: WrittenEntity,
  base: string,
): void {
  const node = namedNode(iri)
  const data = dataset(quads)
  const { id } = database.get(
    `INSERT INTO entity (iri, type, labels, revision, created, modified, quads)
     VALUES (:iri, :type, :labels, :revision, :at, :at, :quads)
     ON CONFLICT (iri) DO UPDATE SET type = excluded.type, labels = excluded.labels, revision = excluded.revision,
       modified = excluded.modified, quads = excluded.quads
     RETURNING id`,
    {
      iri,
      at,
      type: typeOf(node, quads),
      labels: writtenLabels(labelsOf(node, data)),
      revision,
      quads: lines,
    },
  ) as { readonly id: number }
  putLinks(database, iri, quads, base)
  const names = [...labelQuads(node, data), ...data.match(node, skos.altLabel)].map(
    ({ object }) => object.value,
  )
  database.run('DELETE FROM name WHERE rowid = ?', [id])
  const words = [...new Set(names.flatMap(foldedWords))].join(' ')
  if (words !== '') database.run('INSERT INTO name (rowid, words) VALUES (?, ?)', [id, words])
}

/** The class that documents are made for, else the first that it has. */
function typeOf(node: NamedNode, quads: readonly Quad[]): string {
  const types = quads
    .filter(({ subject, predicate }) => subject.equals(node) && predicate.equals(rdf.type))
    .map(({ object }) => object.value)
  return documentTypes.find(({ value }) => types.includes(value))?.value ?? types.sort()[0] ?? ''
}

function writtenLabels(labels: readonly Literal[]): string {
  return JSON.stringify(labels.map(({ value, language }) => [value, language]))
}

export function readLabels(written: string): readonly Literal[] {
  const labels = JSON.parse(written) as (readonly [string, string])[]
  return labels.map(([value, language]) => literal(value, language === '' ? undefined : language))
}

/** The post that a row is for, by what it says of itself. */
export function putPost(database: Database, iri: string, quads: readonly Quad[]): void {
  const node = namedNode(iri)
  const value = (property: NamedNode): string | null =>
    quads.find(({ subject, predicate }) => subject.equals(node) && predicate.equals(property))?.object
      .value ?? null
  database.run('DELETE FROM post WHERE iri = ?', [iri])
  if (!quads.some(({ subject, object }) => subject.equals(node) && object.equals(org.Post))) return
  database.run('INSERT INTO post (iri, organization, role) VALUES (?, ?, ?)', [
    iri,
    value(org.postIn),
    value(org.role),
  ])
}
