import type { NamedNode, Quad } from '@rdfjs/types'
import { canonicalLine, sha256 } from '../../rdf/canonical.ts'
import { pas, rdf, schema } from '../../rdf/namespaces.ts'
import { readLines, sortedLines, tripleLine } from '../../rdf/n-quads.ts'
import { namedNode } from '../../rdf/terms.ts'
import type { Claim } from '../../register/register.ts'
import { byEntity, nobody } from '../entities.ts'
import type { Database } from './database.ts'

/** A claim graph as it is to be stored. */
export interface GraphContent {
  readonly graph: NamedNode
  /** Each once. */
  readonly quads: readonly Quad[]
  /** SHA-256 of its canonical N-Quads. */
  readonly revision: string
}

/**
 * Undefined without quads.
 * @throws Error for a quad of another graph, and for a blank node
 */
export function graphContent(graph: NamedNode, given: Iterable<Quad>): GraphContent | undefined {
  const quads = new Map<string, Quad>()
  for (const quad of given) {
    if (!quad.graph.equals(graph))
      throw new Error(`a quad of graph ${quad.graph.value} was given for graph ${graph.value}`)
    quads.set(canonicalLine(quad), quad)
  }
  if (quads.size === 0) return undefined
  return { graph, quads: [...quads.values()], revision: sha256(sortedLines(quads.keys())) }
}

/**
 * So many claims, the newest by day of publication, are looked at for one organization: a city is told of in every
 * announcement of its own, always with the same few statements, and must not cost more with each. Of persons, posts,
 * memberships and all others every claim counts.
 */
export const newestOfOrganization = 50

export function revisionOf(database: Database, graph: string): string | undefined {
  const row = database.get('SELECT revision FROM graph WHERE name = ?', [graph])
  return (row as { readonly revision: string } | undefined)?.revision
}

/** Entities that the graph says something of. */
export function entitiesOf(database: Database, graph: string): readonly string[] {
  const rows = database.all('SELECT entity FROM claim WHERE graph = ? AND entity <> ?', [graph, nobody])
  return (rows as { readonly entity: string }[]).map(({ entity }) => entity)
}

export function removeGraph(database: Database, graph: string): void {
  database.run('DELETE FROM graph WHERE name = ?', [graph])
}

/** Puts the graph in the place of what it held. */
export function putGraph(database: Database, content: GraphContent, base: string, at: string): void {
  const { graph, quads, revision } = content
  const { announcement = null, published = null } = publicationOf(quads)
  removeGraph(database, graph.value)
  database.run(
    `INSERT INTO graph (name, announcement, published, revision, size, sequence, modified)
     VALUES (:name, :announcement, :published, :revision, :size, 0, :at)`,
    { name: graph.value, announcement, published, revision, size: quads.length, at },
  )
  for (const [entity, told] of byEntity(quads, base)) {
    const lines = sortedLines(told.map(tripleLine))
    database.run('INSERT INTO claim (graph, entity, published, quads) VALUES (?, ?, ?, ?)', [
      graph.value,
      entity,
      published,
      lines,
    ])
  }
}

/** Says up to which change the register knows the graph. */
export function stampGraph(database: Database, graph: string, sequence: number): void {
  database.run('UPDATE graph SET sequence = ? WHERE name = ?', [sequence, graph])
}

interface ClaimRow {
  readonly graph: string
  readonly published: string | null
  readonly quads: string
}

/** What the claim graphs say of an entity, newest first. */
export function claimsOf(database: Database, entity: string, base: string): readonly Claim[] {
  const limit = entity.startsWith(`${base}id/org/`) ? newestOfOrganization : -1
  const rows = database.all(
    'SELECT graph, published, quads FROM claim WHERE entity = ? ORDER BY published DESC, graph LIMIT ?',
    [entity, limit],
  )
  return (rows as ClaimRow[]).map(({ graph, published, quads }) => ({
    graph,
    ...(published !== null && { published }),
    quads: readLines(quads, namedNode(graph)),
  }))
}

/** The quads of one graph, each once. */
export function quadsOf(database: Database, graph: string): readonly Quad[] {
  const rows = database.all('SELECT quads FROM claim WHERE graph = ? ORDER BY entity', [graph])
  const lines = (rows as ClaimRow[]).flatMap(({ quads }) => quads.split('\n').slice(0, -1))
  return readLines(sortedLines(lines.map(line => `${line}\n`)), namedNode(graph))
}

/** The announcement that a graph is of, and its day of publication or the last that it can be. */
function publicationOf(quads: readonly Quad[]): { announcement?: string; published?: string } {
  const announcement = quads.find(
    ({ predicate, object }) => predicate.equals(rdf.type) && object.equals(schema.NewsArticle),
  )?.subject
  if (!announcement) return {}
  const day = (property: NamedNode) =>
    quads.find(({ subject, predicate }) => predicate.equals(property) && subject.equals(announcement))?.object
      .value
  const published = day(schema.datePublished) ?? day(pas.publishedLatest)
  return { announcement: announcement.value, ...(published !== undefined && { published }) }
}
