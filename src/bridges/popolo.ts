import { gnd, opengov, org, pas, rdf, schema, skos, foaf, wd } from '../rdf/namespaces.ts'
import type { Quad } from '@rdfjs/types'
import type { Said } from '../store/store.ts'
import { dateOf, isEnded, isHeld, nameOf, parentOf, sourcesOf, told, valueOf, valuesOf } from './facts-of.ts'

/** What names are looked up in, and what ids begin with. */
export interface PopoloContext {
  /** Ends with "/". */
  readonly baseIri: string
  /** The German name of a role or of a type of organizations; undefined for one that there is none of. */
  readonly conceptName: (iri: string) => string | undefined
}

/** The lists of a Popolo document (popoloproject.com), in which everything that is referred to has the IRI as its id. */
export const popoloLists = ['persons', 'organizations', 'posts', 'memberships'] as const
export type PopoloList = (typeof popoloLists)[number]

interface Kind {
  readonly type: { readonly value: string }
  readonly write: (said: Said, context: PopoloContext) => object | undefined
}

const kinds: Readonly<Record<PopoloList, Kind>> = {
  persons: { type: foaf.Person, write: person },
  organizations: { type: org.Organization, write: organization },
  posts: { type: org.Post, write: post },
  memberships: { type: org.Membership, write: membership },
}

/** The list that something stands in, and what stands there of it; undefined for what Popolo has no class for. */
export function popoloOf(
  said: Said,
  context: PopoloContext,
): { readonly list: PopoloList; readonly value: object } | undefined {
  const types = valuesOf(said, rdf.type)
  const list = popoloLists.find(name => types.includes(kinds[name].type.value))
  const value = list && kinds[list].write(said, context)
  return list && value ? { list, value } : undefined
}

function person(said: Said, context: PopoloContext): object {
  return told({
    id: said.subject.value,
    name: nameOf(said),
    given_name: valueOf(said, schema.givenName),
    family_name: valueOf(said, schema.familyName),
    identifiers: identifiersOf(said),
    links: linksOf(said),
    sources: sourceLinks(said, context),
  })
}

function organization(said: Said, context: PopoloContext): object {
  const type = valueOf(said, org.classification)
  return told({
    id: said.subject.value,
    name: nameOf(said),
    other_names: valuesOf(said, skos.altLabel).map(name => ({ name })),
    identifiers: identifiersOf(said),
    classification: type === undefined ? undefined : context.conceptName(type),
    parent_id: parentOf(said),
    dissolution_date: valueOf(said, schema.dissolutionDate),
    links: linksOf(said),
    sources: sourceLinks(said, context),
  })
}

function post(said: Said, context: PopoloContext): object {
  const role = valueOf(said, org.role)
  return told({
    id: said.subject.value,
    label: nameOf(said),
    role: role === undefined ? undefined : context.conceptName(role),
    organization_id: valueOf(said, org.postIn),
    links: linksOf(said),
    sources: sourceLinks(said, context),
  })
}

/** Nothing of what is only planned or proposed: a membership without an end counts as one that is held. */
function membership(said: Said, context: PopoloContext): object | undefined {
  if (!isHeld(said)) return undefined
  const role = valueOf(said, org.role)
  const end = dateOf(said, 'end')
  return told({
    id: said.subject.value,
    label: role === undefined ? undefined : context.conceptName(role),
    role: valueOf(said, schema.roleName) ?? (role === undefined ? undefined : context.conceptName(role)),
    person_id: valueOf(said, org.member),
    organization_id: valueOf(said, org.organization),
    post_id: valueOf(said, opengov.post),
    start_date: dateOf(said, 'begin'),
    end_date: end,
    // Popolo has no word for what is over since nobody knows when.
    status: end === undefined && isEnded(said) ? 'ended' : undefined,
    sources: sourceLinks(said, context),
  })
}

/** Catalogues of others, by what their identifiers begin with. */
const schemes: readonly (readonly [scheme: string, start: string])[] = [
  ['wikidata', wd('').value],
  ['gnd', gnd('').value],
]

/** Keys of the statistical offices, by their datatype. */
const keys: ReadonlyMap<string, string> = new Map(
  [pas.AGS, pas.ARS, pas.LandKey, pas.DistrictKey, pas.CountyKey].map(({ value }) => [
    value,
    value.slice(value.indexOf('#') + 1),
  ]),
)

function identifiersOf(said: Said): readonly object[] {
  const elsewhere = valuesOf(said, schema.sameAs).flatMap(iri =>
    schemes.flatMap(([scheme, start]) =>
      iri.startsWith(start) ? [{ scheme, identifier: iri.slice(start.length) }] : [],
    ),
  )
  return [...said.quads.flatMap(quad => keyOf(quad, said)), ...elsewhere]
}

function keyOf({ subject, predicate, object }: Quad, said: Said): readonly object[] {
  const isKey =
    subject.equals(said.subject) && predicate.equals(org.identifier) && object.termType === 'Literal'
  const scheme = isKey ? keys.get(object.datatype.value) : undefined
  return scheme === undefined ? [] : [{ scheme, identifier: object.value }]
}

function linksOf(said: Said): readonly object[] {
  return valuesOf(said, schema.sameAs).map(url => ({ url, note: 'the same elsewhere' }))
}

function sourceLinks(said: Said, { baseIri }: PopoloContext): readonly object[] {
  return sourcesOf(said, baseIri).map(url => ({ url, note: 'announcement' }))
}

/** Everything as one document, piece by piece; entities are gone through once for each list. */
export async function* popoloDocument(
  entities: () => Promise<Iterable<Said>>,
  context: PopoloContext,
): AsyncIterable<string> {
  for (const [place, list] of popoloLists.entries()) {
    yield `${place === 0 ? '{' : '],\n'}"${list}":[`
    let isFirst = true
    for (const said of await entities()) {
      const written = popoloOf(said, context)
      if (written?.list !== list) continue
      yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(written.value)}`
      isFirst = false
    }
  }
  yield ']}\n'
}
