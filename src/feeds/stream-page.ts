import type { NamedNode, Quad, Term } from '@rdfjs/types'
import { ownFacts } from '../rdf/facts.ts'
import { as, ldes, rdf, schema, tree, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../rdf/terms.ts'
import { instant, isLeft, pageOf, streamIris, type Told } from './stream-terms.ts'

export interface StreamPage {
  readonly number: number
  readonly changes: readonly Told<readonly Quad[]>[]
  /** The first change on a later page of which something is left. */
  readonly next?: Pick<Told, 'sequence' | 'at'> | undefined
}

const activities = { created: as.Create, updated: as.Update, removed: as.Delete } as const

/**
 * A page of the stream. What was said of an entity stands in the graph that its member names, as it stood in the register
 * (Linked Data Event Streams, section "Versions and transactions").
 */
export function pageQuads(page: StreamPage, baseIri: string): readonly Quad[] {
  return [...frameQuads(page, baseIri), ...page.changes.flatMap(change => payload(change, baseIri))]
}

/**
 * The same where there are no graphs: each version has the facts itself, so that versions of one entity stay apart. Parts of
 * the entity are parts of the version: `…#begin` of it is `….begin`.
 */
export function flatPageQuads(page: StreamPage, baseIri: string): readonly Quad[] {
  const versions = page.changes.flatMap(change => {
    const entity = change.subject
    const version = streamIris(baseIri).member(change).value
    const renamed = <Node extends Term>(node: Node): Node | NamedNode =>
      node.value === entity
        ? namedNode(version)
        : node.value.startsWith(`${entity}#`)
          ? namedNode(`${version}.${node.value.slice(entity.length + 1)}`)
          : node
    return (change.said ?? []).map(({ subject, predicate, object }) =>
      quad(renamed(subject), predicate as NamedNode, renamed(object)),
    )
  })
  return [...frameQuads(page, baseIri), ...versions]
}

function payload(change: Told<readonly Quad[]>, baseIri: string): readonly Quad[] {
  const graph = streamIris(baseIri).member(change)
  return (change.said ?? []).map(({ subject, predicate, object }) =>
    quad(subject as NamedNode, predicate as NamedNode, object, graph),
  )
}

/** The page as a node, the way on, and what happened. */
function frameQuads({ number, changes, next }: StreamPage, baseIri: string): readonly Quad[] {
  const { stream, page } = streamIris(baseIri)
  const node = page(number)
  return [
    ...ownFacts(stream, [[rdf.type, ldes.EventStream]]),
    ...ownFacts(node, [[rdf.type, tree.Node]]),
    ...(next ? relation(node, next, baseIri) : []),
    ...changes.flatMap(change => event(change, baseIri)),
  ]
}

/** From a node to the page of a change: everything there and further on came then or later. */
export function relation(
  from: NamedNode,
  next: Pick<Told, 'sequence' | 'at'>,
  baseIri: string,
): readonly Quad[] {
  const node = namedNode(`${from.value}#next`)
  return [
    ...ownFacts(from, [[tree.relation, node]]),
    ...ownFacts(node, [
      [rdf.type, tree.GreaterThanOrEqualToRelation],
      [tree.node, streamIris(baseIri).page(pageOf(next.sequence))],
      [tree.path, as.published],
      [tree.value, instant(next.at)],
    ]),
  ]
}

/** A member, or, where nothing is left of it, a tombstone that says of whom nothing. */
function event(change: Told, baseIri: string): readonly Quad[] {
  const { stream, member } = streamIris(baseIri)
  const node = member(change)
  const sequence = literal(String(change.sequence), xsd.integer)
  if (!isLeft(change)) {
    return ownFacts(node, [
      [rdf.type, as.Tombstone],
      [schema.position, sequence],
    ])
  }
  return [
    ...ownFacts(stream, [[tree.member, node]]),
    ...ownFacts(node, [
      [rdf.type, activities[change.kind]],
      [as.object, namedNode(change.subject)],
      [as.published, instant(change.at)],
      [schema.position, sequence],
    ]),
  ]
}
