import { conceptName, conceptsOf } from './concepts.ts'
import { officeWords } from './description.ts'
import { valuesOf, type Known, type Lookup } from './known.ts'
import { schema } from '../rdf/namespaces.ts'
import { typesOf } from './type-refs.ts'

/** What a preview shows of something: enough to tell whether it is what is meant. */
export interface Preview {
  readonly iri: string
  readonly name: string
  /** What it is, in words. */
  readonly kind: string
  /** Further names. */
  readonly names: readonly string[]
  readonly lines: readonly string[]
}

/** So many lines fit into the frame. */
const mostLines = 4

export async function previewOf(known: Known, lookup: Lookup): Promise<Preview> {
  const kinds = typesOf(known, lookup.registry).map(({ name }) => name)
  const names = known.names.filter(name => name !== known.name)
  return {
    iri: known.iri,
    name: known.name,
    kind: kinds.join(', '),
    names: names.slice(0, mostLines),
    lines: (await linesOf(known, lookup)).slice(0, mostLines),
  }
}

async function linesOf(known: Known, lookup: Lookup): Promise<readonly string[]> {
  const { iri, kind, above, quads } = known
  const { roles, language } = lookup.registry
  if (kind === 'person' || kind === 'post') {
    const offices = await lookup.offices({ [kind]: iri, answer: 'possible' })
    return Promise.all(offices.toReversed().map(office => officeWords(office, known, lookup)))
  }
  const parents = await Promise.all(above.map(lookup.known))
  const broader = parents.flatMap(parent => parent?.name ?? [])
  if (kind === 'organization') return [...broader, ...valuesOf(quads, schema.sameAs)]
  const concept = conceptsOf(roles).get(iri)
  return [
    ...broader,
    ...(concept && language === 'de' && concept.english !== undefined ? [conceptName(concept, 'en')] : []),
  ]
}
