import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.ts'
import { org, prov, schema } from '../rdf/namespaces.ts'
import type { Graph } from './graph.ts'
import type { MessageKey } from './messages.ts'
import type { Passage } from './passages.ts'

/** Something that is published from a passage: a thing, or a part of one. */
export interface PassageStatement {
  readonly thing: NamedNode
  /** What is said of it: what it is, or which part of it. */
  readonly kind: MessageKey
}

/** In the order in which they are told. */
const kinds: readonly (readonly [NamedNode, MessageKey])[] = [
  [org.Membership, 'membership'],
  [schema.Person, 'person'],
  [org.Organization, 'organization'],
  [schema.AssignAction, 'event'],
  [schema.ReplaceAction, 'event'],
]

/** Parts of things, by the begin of their fragment. */
const parts: readonly (readonly [string, MessageKey])[] = [
  ['begin', 'begin'],
  ['end', 'end'],
  ['time', 'date'],
  ['published', 'published'],
  ['staff', 'staff'],
]

/** What is published from a passage: whole things first, then dates and figures of those that other passages tell of. */
export function statementsOf(graph: Graph, passage: Passage): readonly PassageStatement[] {
  const subjects = graph.subjects.filter(subject =>
    graph.links(subject, prov.wasDerivedFrom).some(source => source.value === passage.iri),
  )
  const whole = kinds.flatMap(([type, kind]) =>
    subjects.filter(subject => graph.isA(subject, type)).map(thing => ({ thing, kind })),
  )
  const told = new Set(whole.map(({ thing }) => thing.value))
  const partial = subjects.flatMap(subject => {
    const [thing = '', fragment = ''] = subject.value.split('#')
    const kind = parts.find(([start]) => fragment.startsWith(start))?.[1]
    return kind === undefined || told.has(thing) ? [] : [{ thing: namedNode(thing), kind }]
  })
  return [...whole, ...partial]
}
