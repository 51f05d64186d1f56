import type { Quad } from '@rdfjs/types'
import { ProblemError } from '../../problem.ts'
import { dataset } from '../../rdf/dataset.ts'
import { namedNode } from '../../rdf/terms.ts'
import type { MessageKey } from '../../web/messages.ts'
import { VocabularyPage } from '../../web/pages/vocabulary-page.tsx'
import type { DataAnswer } from '../answer.ts'
import type { Handler } from '../handler.ts'
import { aboveLinks } from '../relations.ts'
import type { VocabularyName } from '../site.ts'

interface Vocabulary {
  readonly iri: string
  readonly title: MessageKey
}

/** Our own vocabularies have the same names on every server, whatever its base IRI. */
const vocabularies: Readonly<Record<VocabularyName, Vocabulary>> = {
  ns: { iri: 'https://w3id.org/personalia/ns', title: 'vocabulary' },
  role: { iri: 'https://w3id.org/personalia/role', title: 'roles' },
  orgtype: { iri: 'https://w3id.org/personalia/orgtype', title: 'organizationTypes' },
  shapes: { iri: 'https://w3id.org/personalia/shapes', title: 'shapes' },
}

/** A whole vocabulary. */
export function vocabulary(name: VocabularyName): Handler {
  return (_address, site) => answer(name, vocabularies[name].iri, site.vocabularies[name])
}

/** One concept of a scheme, with the labels of what it points to. */
export function concept(name: 'role' | 'orgtype'): Handler {
  return ({ segments }, site) => {
    const iri = `${vocabularies[name].iri}/${segments[1] ?? ''}`
    const all = site.vocabularies[name]
    const own = all.filter(quad => quad.subject.value === iri || quad.object.value === iri)
    if (own.length === 0) throw new ProblemError('not-found', 'The scheme has no such concept.')
    const { baseIri } = site.config
    return {
      ...answer(name, iri, [...own, ...labelsOf(own, all)]),
      links: aboveLinks(namedNode(iri), dataset(own), { collection: name }, baseIri),
    }
  }
}

function answer(name: VocabularyName, iri: string, quads: readonly Quad[]): DataAnswer {
  return {
    kind: 'data',
    data: dataset(quads),
    focus: namedNode(iri),
    page: props => VocabularyPage({ ...props, title: vocabularies[name].title }),
    cache: 'vocabulary',
  }
}

function labelsOf(quads: readonly Quad[], all: readonly Quad[]): readonly Quad[] {
  const mentioned = new Set(quads.flatMap(quad => [quad.subject.value, quad.object.value]))
  return all.filter(quad => mentioned.has(quad.subject.value) && /[lL]abel$/.test(quad.predicate.value))
}
