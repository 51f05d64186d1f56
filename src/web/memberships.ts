import type { NamedNode } from '@rdfjs/types'
import type { Held } from '../model/as-of.ts'
import { opengov, org, pas, dct, schema, time } from '../rdf/namespaces.ts'
import { answerIn, heldIn, type Told } from './as-of.ts'
import type { Graph } from './graph.ts'
import { boundsWords, dateWords, type Bounds } from './date-words.ts'
import { message, type Language } from './messages.ts'
import { passagesOf, type Passage } from './passages.ts'

/** A begin or an end in words. */
export interface Point {
  readonly words: string
  /** What else is known: the day last confirmed. */
  readonly note?: string
  /** The wording of the text, which is German, where it says it otherwise. */
  readonly verbatim?: string
  /** Local name of the basis: stated, resolved, inferred, curated. */
  readonly basis?: string
}

/** One membership as a page shows it. */
export interface MembershipRow {
  readonly iri: NamedNode
  readonly person?: NamedNode
  readonly organization?: NamedNode
  readonly role?: NamedNode
  readonly post?: NamedNode
  readonly roleName?: string
  readonly description?: string
  readonly status?: string
  readonly basis?: string
  readonly begin: Point
  readonly end: Point
  /** What it can be asked for a day. */
  readonly held: Held
  /** Where the document is about a day: how sure it is. */
  readonly answer?: Told
  /** Held in the stead of somebody; no second holder of a sole office. */
  readonly acting: boolean
  /** Whether the role leads its organization as a whole, be it acting. */
  readonly heading: boolean
  readonly passages: readonly Passage[]
  readonly sortKey: string
}

/** Kinds of the roles that lead an organization as a whole (pas:kind). */
export const leadingKinds: readonly string[] = ['head', 'mayor', 'managing director']

/** The memberships among the triples that `keep` chooses, the latest first. */
export function membershipsIn(
  graph: Graph,
  language: Language,
  keep: (membership: NamedNode) => boolean = () => true,
): readonly MembershipRow[] {
  return graph.subjects
    .filter(node => graph.isA(node, org.Membership) && keep(node))
    .map(node => readMembership(graph, node, language))
    .sort((a, b) => (a.sortKey < b.sortKey ? 1 : a.sortKey > b.sortKey ? -1 : 0))
}

export function readMembership(graph: Graph, node: NamedNode, language: Language): MembershipRow {
  const period = graph.link(node, org.memberDuring)
  const begin = period && graph.link(period, time.hasBeginning)
  const end = period && graph.link(period, time.hasEnd)
  const beginBounds = boundsOf(graph, period, [pas.beginEarliest, pas.beginLatest])
  const role = graph.link(node, org.role)
  const kind = (role && graph.text(role, pas.kind)) ?? ''
  return {
    iri: node,
    held: heldIn(graph, node),
    acting: kind === 'acting head',
    heading: kind === 'acting head' || leadingKinds.includes(kind),
    ...present({
      answer: answerIn(graph, node),
      person: graph.link(node, org.member),
      organization: graph.link(node, org.organization),
      role,
      post: graph.link(node, opengov.post),
      roleName: graph.text(node, schema.roleName),
      description: graph.text(node, dct.description),
      status: localName(graph.link(node, pas.status)),
      basis: localName(graph.link(node, pas.basis)),
    }),
    begin: readPoint(graph, begin, beginBounds, language),
    end: readEnd(graph, node, end, language),
    passages: passagesOf(graph, node, ...[begin, end].filter(instant => instant !== undefined)),
    sortKey: beginBounds.latest ?? beginBounds.earliest ?? '',
  }
}

/** A missing end is open, not "until now": what we know is the day on which it was last confirmed. */
function readEnd(graph: Graph, node: NamedNode, end: NamedNode | undefined, language: Language): Point {
  const bounds = boundsOf(graph, graph.link(node, org.memberDuring), [pas.endEarliest, pas.endLatest])
  if (end ?? bounds.latest) return readPoint(graph, end, bounds, language)
  const ended = localName(graph.link(node, pas.status)) === 'ended'
  const words = message(language, ended ? 'unknown' : 'open')
  if (!bounds.earliest) return { words }
  return { words, note: message(language, 'confirmed', { day: dateWords(bounds.earliest, language) }) }
}

function readPoint(graph: Graph, instant: NamedNode | undefined, bounds: Bounds, language: Language): Point {
  const position = instant && positionOf(graph, instant)
  const words = position ? dateWords(position, language) : boundsWords(bounds, language)
  const verbatim = instant && graph.text(instant, pas.verbatim)
  return {
    words,
    ...present({
      verbatim: verbatim !== words ? verbatim : undefined,
      basis: localName(instant && graph.link(instant, pas.basis)),
    }),
  }
}

/** The calendar position of an instant at its stated precision. */
function positionOf(graph: Graph, instant: NamedNode): string | undefined {
  return (
    graph.text(instant, time.inXSDDate) ??
    graph.text(instant, time.inXSDgYearMonth) ??
    graph.text(instant, time.inXSDgYear)
  )
}

function boundsOf(
  graph: Graph,
  period: NamedNode | undefined,
  [earliest, latest]: readonly [NamedNode, NamedNode],
): Bounds {
  if (!period) return {}
  return { earliest: graph.text(period, earliest), latest: graph.text(period, latest) }
}

export function localName(term: NamedNode | undefined): string | undefined {
  return term?.value.replace(/^.*[#/]/, '')
}

type Present<Value> = { [Key in keyof Value]?: NonNullable<Value[Key]> }

/** Leaves out the members that are undefined, which optional members may not be. */
function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Present<Value>
}
