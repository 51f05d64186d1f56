import type { NamedNode, Quad, Quad_Object, Quad_Subject, Term } from '@rdfjs/types'
import { sha256 } from '../../../src/rdf/canonical.ts'
import { sortedLines, tripleLine } from '../../../src/rdf/n-quads.ts'
import { as, rdf, schema, tree } from '../../../src/rdf/namespaces.ts'
import { parse } from '../../../src/rdf/parse.ts'
import { namedNode, quad } from '../../../src/rdf/terms.ts'

type Get = (path: string, headers: Record<string, string>) => Promise<Response>

export interface FeedMember {
  readonly iri: string
  readonly page: string
  readonly type: string
  readonly object: string
  readonly published: string
  readonly position: number
  /** What is said of the entity, under its own IRI. */
  readonly said: readonly Quad[]
}

export interface Feed {
  readonly pages: readonly string[]
  readonly members: readonly FeedMember[]
  /** Of the default graphs of all pages. */
  readonly frames: readonly Quad[]
}

/** Follows the feed from its start, as its own description tells how: nothing here knows how addresses are made. */
export async function readFeed(get: Get, baseIri: string, format: string): Promise<Feed> {
  const [pages, members, frames]: [string[], FeedMember[], Quad[]] = [[], [], []]
  let next: string | undefined = `${baseIri}feed`
  while (next !== undefined) {
    const page: string = next
    if (pages.includes(page)) throw new Error(`the feed leads back to ${page}`)
    const response = await get(new URL(page).pathname, { Accept: format })
    if (response.status !== 200) throw new Error(`${page} is answered ${response.status}`)
    const quads = await parse(await response.text(), { format, baseIri })
    pages.push(page)
    frames.push(...quads.filter(({ graph }) => graph.termType === 'DefaultGraph'))
    members.push(...membersOf(quads, page, baseIri))
    next = objectOf(quads, objectOf(quads, page, tree.relation) ?? '', tree.node)
  }
  return { pages, members, frames }
}

function objectOf(quads: readonly Quad[], subject: string, predicate: Term): string | undefined {
  return quads.find(each => each.subject.value === subject && each.predicate.equals(predicate))?.object.value
}

function membersOf(quads: readonly Quad[], page: string, baseIri: string): readonly FeedMember[] {
  const own = quads.filter(({ graph }) => graph.termType === 'DefaultGraph')
  const members = quads
    .filter(({ predicate }) => predicate.equals(tree.member))
    .map(({ object }) => object.value)
  return members
    .map(iri => {
      const value = (property: Term): string => objectOf(own, iri, property) ?? ''
      const [object, types] = [
        value(as.object),
        own.filter(each => each.subject.value === iri && each.predicate.equals(rdf.type)),
      ]
      const type = types.map(each => each.object.value).find(each => each.startsWith(as[''].value)) ?? ''
      const graph = quads.filter(each => each.graph.value === iri)
      const said = graph.length > 0 ? graph : flat(own, { iri, object, base: baseIri })
      return {
        iri,
        page,
        type,
        object,
        published: value(as.published),
        position: Number(value(schema.position)),
        said,
      }
    })
    .sort((a, b) => a.position - b.position)
}

/**
 * Without graphs: what is said of the version and its parts, what says something of these (an organization has a post), and
 * what nodes say that are nobody's (a territory).
 */
function flat(quads: readonly Quad[], { iri, object, base }: Flat): readonly Quad[] {
  const isOwn = ({ value }: Term): boolean => value === iri || value.startsWith(`${iri}.`)
  const facts = quads.filter(each => !each.predicate.equals(tree.member) && !isFrame(each, iri))
  const found = new Set(facts.filter(each => isOwn(each.subject) || isOwn(each.object)))
  for (const { object: node } of found) {
    if (node.value.startsWith(base)) continue
    for (const each of facts.filter(({ subject }) => subject.equals(node))) found.add(each)
  }
  const named = (term: Term): Term =>
    isOwn(term)
      ? namedNode(term.value === iri ? object : `${object}#${term.value.slice(iri.length + 1)}`)
      : term
  return [...found].map(each =>
    quad(named(each.subject) as Quad_Subject, each.predicate as NamedNode, named(each.object) as Quad_Object),
  )
}

interface Flat {
  readonly iri: string
  readonly object: string
  readonly base: string
}

function isFrame({ subject, predicate, object }: Quad, iri: string): boolean {
  if (subject.value !== iri) return false
  return (
    [as.object, as.published, schema.position].some(each => each.equals(predicate)) ||
    (predicate.equals(rdf.type) && object.value.startsWith(as[''].value))
  )
}

/** SHA-256 of the sorted canonical N-Triples of what whoever follows the feed has in the end. */
export function replayed(members: readonly FeedMember[]): string {
  const held = new Map<string, readonly Quad[]>()
  for (const { type, object, said } of members) {
    if (type === as.Delete.value) held.delete(object)
    else held.set(object, said)
  }
  return sha256(sortedLines([...held.values()].flat().map(tripleLine)))
}
