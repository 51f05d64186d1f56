import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { org, pas, rdf, schema, skos } from '../../rdf/namespaces.ts'
import { literal } from '../../rdf/terms.ts'
import { documentTypes } from '../description.ts'
import { bestLabels, labelPredicates } from '../labels.ts'
import { foldedWords } from '../words.ts'
import type { Database } from './database.ts'
import { putLinks } from './links.ts'
import { putWords } from './name-words.ts'

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

export function isAnnouncement(database: Database, iri: string): boolean {
  return entityRow(database, iri)?.type === schema.NewsArticle.value
}

/** Says that its document is another one since `at`. */
export function touchEntity(database: Database, iri: string, at: string): EntityRow | undefined {
  database.run('UPDATE entity SET modified = ? WHERE iri = ?', [at, iri])
  return entityRow(database, iri)
}

/** Removes an entity with all that hangs on it. */
export function removeEntity(database: Database, iri: string): void {
  const row = database.get('SELECT id FROM entity WHERE iri = ?', [iri]) as
    { readonly id: number } | undefined
  if (row) putWords(database, row.id, [])
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
export function putEntity(database: Database, entity: WrittenEntity, base: string): void {
  const { iri, quads, lines, revision, at } = entity
  const own = quads.filter(({ subject }) => subject.value === iri)
  const type = typeOf(own)
  const { id } = database.get(
    `INSERT INTO entity (iri, type, labels, revision, created, modified, quads)
     VALUES (:iri, :type, :labels, :revision, :at, :at, :quads)
     ON CONFLICT (iri) DO UPDATE SET type = excluded.type, labels = excluded.labels, revision = excluded.revision,
       modified = excluded.modified, quads = excluded.quads
     RETURNING id`,
    { iri, at, type, labels: writtenLabels(bestLabels(own)), revision, quads: lines },
  ) as { readonly id: number }
  putLinks(database, iri, quads, base)
  putNames(database, id, own)
  if (type === org.Post.value) putPost(database, iri, own)
  if (type === schema.NewsArticle.value) putPublished(database, iri, own)
}

function putNames(database: Database, id: number, own: readonly Quad[]): void {
  const names = own.filter(({ predicate }) => searched.has(predicate.value)).map(({ object }) => object.value)
  putWords(database, id, [...new Set(names.flatMap(foldedWords))])
}

/** What words are looked for in. */
const searched: ReadonlySet<string> = new Set([...labelPredicates, skos.altLabel].map(({ value }) => value))

/** The class that documents are made for, else the first that it has. */
function typeOf(own: readonly Quad[]): string {
  const types = own.filter(({ predicate }) => predicate.equals(rdf.type)).map(({ object }) => object.value)
  return documentTypes.find(({ value }) => types.includes(value))?.value ?? types.sort()[0] ?? ''
}

function writtenLabels(labels: readonly Literal[]): string {
  return JSON.stringify(labels.map(({ value, language }) => [value, language]))
}

export function readLabels(written: string): readonly Literal[] {
  const labels = JSON.parse(written) as (readonly [string, string])[]
  return labels.map(([value, language]) => literal(value, language === '' ? undefined : language))
}

function putPost(database: Database, iri: string, own: readonly Quad[]): void {
  const value = (property: NamedNode): string | null => valueOf(own, property) ?? null
  database.run('INSERT OR REPLACE INTO post (iri, organization, role) VALUES (?, ?, ?)', [
    iri,
    value(org.postIn),
    value(org.role),
  ])
}

/** When it was published, where anything is known of it: a day is its own first and last. */
function putPublished(database: Database, iri: string, own: readonly Quad[]): void {
  const day = valueOf(own, schema.datePublished)
  const [earliest, latest] = [
    day ?? valueOf(own, pas.publishedEarliest),
    day ?? valueOf(own, pas.publishedLatest),
  ]
  database.run('DELETE FROM published WHERE announcement = ?', [iri])
  if ((earliest ?? latest) === undefined) return
  database.run('INSERT INTO published (announcement, earliest, latest) VALUES (?, ?, ?)', [
    iri,
    earliest ?? null,
    latest ?? null,
  ])
}

function valueOf(own: readonly Quad[], property: NamedNode): string | undefined {
  return own.find(({ predicate }) => predicate.equals(property))?.object.value
}
