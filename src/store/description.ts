import type { DatasetCore, NamedNode, Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { dataset } from '../rdf/dataset.ts'
import { dct, foaf, oa, opengov, org, prov, rdf, schema } from '../rdf/namespaces.ts'
import { documentQuads, type DocumentContext } from './document.ts'
import { labelQuads } from './labels.ts'

export type { DocumentContext }

/** How a document reaches nodes beside its subject: along a predicate, or against it. */
export type Step = { readonly along: NamedNode } | { readonly against: NamedNode }

interface Kind {
  readonly type: NamedNode
  /** Nodes described as fully as the subject itself. */
  readonly described: readonly Step[]
  /** Nodes that are only linked: the linking statement, their classes and labels. */
  readonly linked: readonly Step[]
}

/** What the document of each kind of entity holds beside the entity itself (model.md, section 5). */
export const kinds: readonly Kind[] = [
  {
    type: foaf.Person,
    described: [{ along: org.hasMembership }, { against: org.member }, { against: schema.participant }],
    linked: [{ against: dct.isReplacedBy }],
  },
  {
    type: org.Organization,
    described: [{ against: org.postIn }, { against: org.organization }],
    linked: [{ against: org.unitOf }, { against: org.subOrganizationOf }, { against: schema.agent }],
  },
  { type: org.Post, described: [{ against: opengov.post }, { against: schema.object }], linked: [] },
  {
    type: org.Membership,
    described: [
      { against: schema.result },
      { against: schema.object },
      { against: schema.replacee },
      { against: schema.replacer },
    ],
    linked: [{ against: dct.isReplacedBy }],
  },
  { type: schema.AssignAction, described: [{ along: schema.result }], linked: [] },
  { type: schema.LeaveAction, described: [{ along: schema.object }], linked: [] },
  {
    type: schema.ReplaceAction,
    described: [{ along: schema.replacee }, { along: schema.replacer }],
    linked: [],
  },
]

/** The classes that documents are made for. */
export const documentTypes: readonly NamedNode[] = [...kinds.map(({ type }) => type), schema.NewsArticle]

/** From an organization to the one above it: part of how it is named ("Sozialamt", of which city?). */
export const parents = [org.unitOf, org.subOrganizationOf]

/**
 * What the document about `subject` holds: the subject and its hash parts; what the table says for its kind; the
 * passages these rest on; the labels of every node they mention; and the document itself. All that an announcement says
 * is its claim graph. Empty when nothing is known of the subject. Quads keep their claim graphs; labels from the
 * vocabularies and the document's own statements stand in the default graph.
 */
export function describe(subject: NamedNode, data: DatasetCore, context: DocumentContext): DatasetCore {
  const own = data.match(subject)
  if (own.size === 0) return dataset()
  const described = [...new Set(claimGraphs(own).flatMap(graph => [...data.match(null, null, null, graph)]))]
  const quads = described.length > 0 ? described : entityQuads(subject, data)
  const labels = labelsOfMentioned(quads, data, context.vocabularies)
  return dataset([...quads, ...labels, ...documentQuads(subject, quads, data, context)])
}

/** The graphs in which the subject is described as an announcement; its claim graph is all that it says. */
function claimGraphs(own: DatasetCore): readonly Term[] {
  return [...own.match(null, rdf.type, schema.NewsArticle)].map(quad => quad.graph as Term)
}

function entityQuads(subject: NamedNode, data: DatasetCore): readonly Quad[] {
  const rows = kinds.filter(({ type }) => data.match(subject, rdf.type, type).size > 0)
  const described = [
    subject,
    ...reach(
      subject,
      rows.flatMap(row => row.described),
      data,
    ),
  ]
  const links = rows.flatMap(row => row.linked).flatMap(step => stepQuads(subject, step, data))
  const classes = links.flatMap(link => [...data.match(link.subject, rdf.type)])
  const whole = described.flatMap(node => withParts(node, data))
  return [...whole, ...links, ...classes, ...passages(whole, data)]
}

function reach(subject: NamedNode, steps: readonly Step[], data: DatasetCore): readonly Term[] {
  return distinct(
    steps.flatMap(step =>
      stepQuads(subject, step, data).map(quad => ('along' in step ? quad.object : quad.subject)),
    ),
  )
}

function stepQuads(node: Quad_Subject & Quad_Object, step: Step, data: DatasetCore): readonly Quad[] {
  return [...('along' in step ? data.match(node, step.along) : data.match(null, step.against, node))]
}

/** The statements about a node and about its hash parts (`#period`, `#begin` …), which its own statements lead to. */
export function withParts(node: Term, data: DatasetCore, seen = new Set<string>()): readonly Quad[] {
  if (seen.has(node.value)) return []
  seen.add(node.value)
  const own = [...data.match(node)]
  const base = node.value.replace(/#.*$/u, '#')
  const prefix = base.endsWith('#') ? base : `${base}#`
  const parts = own
    .map(quad => quad.object)
    .filter(object => isNamed(object) && object.value.startsWith(prefix))
  return [...own, ...parts.flatMap(part => withParts(part, data, seen))]
}

/** The passages that the statements rest on, with their selectors and the snapshots they stand in. */
export function passages(quads: readonly Quad[], data: DatasetCore): readonly Quad[] {
  const sources = distinct(objectsOf(prov.wasDerivedFrom, quads)).flatMap(source => withParts(source, data))
  const snapshots = distinct(objectsOf(oa.hasSource, sources)).flatMap(snapshot => withParts(snapshot, data))
  return [...sources, ...snapshots]
}

function objectsOf(predicate: NamedNode, quads: readonly Quad[]): readonly Term[] {
  return quads.filter(quad => quad.predicate.equals(predicate)).map(quad => quad.object)
}

/**
 * Labels, and for organizations the way up with labels, of all nodes that are mentioned: as the claim graphs say that the
 * document rests on, and only where they do not as others do.
 */
function labelsOfMentioned(
  quads: readonly Quad[],
  data: DatasetCore,
  vocabularies: DatasetCore,
): readonly Quad[] {
  const graphs = new Set(quads.map(quad => quad.graph.value))
  const nearest = (found: readonly Quad[]): readonly Quad[] => {
    const near = found.filter(quad => graphs.has(quad.graph.value))
    return near.length > 0 ? near : found
  }
  const mentioned = distinct(quads.flatMap(quad => [quad.subject, quad.object]).filter(isNamed))
  return withAncestors(mentioned, data).flatMap(node => {
    const labels = nearest(labelQuads(node, data))
    return [
      ...(labels.length > 0 ? labels : labelQuads(node, vocabularies)),
      ...nearest(parentQuads(node, data)),
    ]
  })
}

function withAncestors(nodes: readonly Term[], data: DatasetCore): readonly Term[] {
  const seen = new Map(nodes.map(node => [node.value, node]))
  // A Map may grow while it is walked through: every ancestor is visited once, cycles included.
  for (const node of seen.values()) {
    for (const { object } of parentQuads(node, data)) seen.set(object.value, object)
  }
  return [...seen.values()]
}

function parentQuads(node: Term, data: DatasetCore): readonly Quad[] {
  return [...data.match(node)].filter(({ predicate }) => parents.some(parent => parent.equals(predicate)))
}

function isNamed(term: Term): boolean {
  return term.termType === 'NamedNode'
}

function distinct<Some extends Term>(terms: readonly Some[]): readonly Some[] {
  return [...new Map(terms.map(term => [term.value, term])).values()]
}
