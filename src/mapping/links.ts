import type { NamedNode, Quad } from '@rdfjs/types'
import { gnd, rdf, role, schema, skos, wd } from '../rdf/namespaces.ts'
import { namedNode, quad } from '../rdf/terms.ts'
import { readTable, required } from './data-table.ts'

/** That something of ours is something of others, as an editor confirmed it (data/links.tsv). */
interface Link {
  /** Path of the thing: person/…, org/…, post/…, role/…. */
  readonly thing: string
  readonly target: NamedNode
}

/** What is the same elsewhere, by the paths of our things. */
export type Links = ReadonlyMap<string, readonly NamedNode[]>

const thingPath = /^(?:person|post|org|role)\/[a-z0-9]+(?:[-/][a-z0-9]+)*$/u
const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?$/u

/** Catalogues of others, by how their identifiers look. */
const targets: readonly (readonly [pattern: RegExp, iri: (id: string) => NamedNode])[] = [
  [/^(?:https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/)?(Q[1-9]\d*)$/u, id => wd(id)],
  [/^(?:(?:https?:\/\/d-nb\.info\/gnd\/)|gnd:)(\d[\dX-]{2,11})$/u, id => gnd(id)],
]

/** @throws ProblemError('data-table') naming the line, also where nobody is named who confirmed it */
export function parseLinks(file: string, text: string): Links {
  const rows = readTable(file, text, (row): Link => {
    const thing = required(row, 'thing')
    if (!thingPath.test(thing))
      throw new Error(`"${thing}" is no path such as person/…, org/…, post/… or role/…`)
    // Who confirmed it, when and why; nothing of it is published.
    for (const column of ['because', 'reviewer', 'time']) required(row, column)
    if (!time.test(row.get('time'))) throw new Error(`"${row.get('time')}" is no day (YYYY-MM-DD)`)
    return { thing, target: linkTarget(required(row, 'target')) }
  })
  const links = new Map<string, readonly NamedNode[]>()
  for (const { thing, target } of rows) links.set(thing, [...(links.get(thing) ?? []), target])
  return links
}

/** @throws Error for an identifier of no catalogue that is known here */
function linkTarget(text: string): NamedNode {
  for (const [pattern, iri] of targets) {
    const [, id] = pattern.exec(text) ?? []
    if (id !== undefined) return iri(id)
  }
  throw new Error(`"${text}" is neither an item of Wikidata (Q1) nor a record of the GND (gnd:118540238)`)
}

export interface LinkPlace {
  /** Ends with "/". */
  readonly baseIri: string
  readonly graph: NamedNode
  /** The id that stands for one that was merged. */
  readonly survivorOf: (id: string) => string
}

/** `schema:sameAs` of the things that a claim graph describes. */
export function linkQuads(quads: readonly Quad[], links: Links, place: LinkPlace): readonly Quad[] {
  if (links.size === 0) return []
  const described = new Set(
    quads.filter(({ predicate }) => predicate.equals(rdf.type)).map(({ subject }) => subject.value),
  )
  return [...links].flatMap(([thing, elsewhere]) => {
    const node = namedNode(`${place.baseIri}id/${survivingPath(thing, place)}`)
    return described.has(node.value)
      ? elsewhere.map(target => quad(node, schema.sameAs, target, place.graph))
      : []
  })
}

function survivingPath(thing: string, { survivorOf }: LinkPlace): string {
  const [, id] = /^person\/(.+)$/u.exec(thing) ?? []
  return id === undefined ? thing : `person/${survivorOf(id)}`
}

/** `skos:exactMatch` of roles, for the scheme as it is served. */
export function roleLinkQuads(links: Links): readonly Quad[] {
  return [...links].flatMap(([thing, elsewhere]) =>
    thing.startsWith('role/')
      ? elsewhere.map(target => quad(role(thing.slice('role/'.length)), skos.exactMatch, target))
      : [],
  )
}
