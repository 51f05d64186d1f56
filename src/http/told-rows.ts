import type { NamedNode } from '@rdfjs/types'
import type { Told } from '../feeds/entity-row.ts'
import { germanOf } from '../feeds/told.ts'
import type { Site } from './site.ts'

/** What is said of each of these entities, with the German names of what they link. */
export async function toldOf(
  subjects: readonly NamedNode[],
  { store, config }: Pick<Site, 'store' | 'config'>,
): Promise<readonly Told[]> {
  const said = await Promise.all(subjects.map(subject => store.said(subject)))
  const linked = said.flatMap(({ quads }) => quads.map(({ object }) => object)).filter(isNamed)
  const nodes = new Map([...subjects, ...linked].map(node => [node.value, node]))
  const named = await store.named([...nodes.values()])
  const names = new Map(named.map(({ subject, labels }) => [subject.value, germanOf(labels)]))
  return Promise.all(
    said.map(async ({ subject, quads }) => ({
      subject,
      quads,
      modified: (await store.entityOf(subject))?.modified,
      nameOf: (iri: string | undefined) => (iri === undefined ? undefined : names.get(iri)),
      baseIri: config.baseIri,
    })),
  )
}

function isNamed(term: { readonly termType: string }): term is NamedNode {
  return term.termType === 'NamedNode'
}
