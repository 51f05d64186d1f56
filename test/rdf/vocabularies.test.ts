import { readdirSync } from 'node:fs'
import type { DataFactory as Factory, NamedNode, Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { DataFactory } from 'n3'
import * as vocabularies from '../../src/rdf/vocabularies.ts'

interface Ontology {
  readonly default: (options: { factory: Factory }) => readonly Quad[]
}

/** In DCAT 3 (W3C Recommendation, 22 August 2024); the package holds DCAT 2. */
const dcat3 = ['DatasetSeries', 'inSeries', 'version', 'hasVersion', 'isVersionOf'].map(
  term => `http://www.w3.org/ns/dcat#${term}`,
)

/** No package has these; their terms are few, and copied from the documents at the namespace. */
const withoutOntology = [
  'adms',
  'dcatap',
  'dcatde',
  'edtf',
  'ldes',
  'm8g',
  'opengov',
  'pas',
  'person',
  'spdx',
  'tree',
]

async function publishedTerms(): Promise<ReadonlySet<string>> {
  const folder = new URL('../../node_modules/@vocabulary/', import.meta.url)
  const terms = new Set(dcat3)
  for (const name of readdirSync(folder)) {
    const ontology = (await import(new URL(`${name}/index.js`, folder).href)) as Ontology
    for (const { subject } of ontology.default({ factory: DataFactory })) terms.add(subject.value)
  }
  return terms
}

describe('vocabularies', () => {
  const closed = Object.entries(vocabularies).filter(
    (entry): entry is [string, Readonly<Record<string, NamedNode>>] =>
      typeof entry[1] === 'object' && '' in entry[1],
  )
  let published: ReadonlySet<string>
  before(async () => {
    published = await publishedTerms()
  })

  for (const [prefix, vocabulary] of closed.filter(([name]) => !withoutOntology.includes(name))) {
    it(`${prefix}: every term is one of its ontology`, () => {
      const invented = Object.entries(vocabulary).filter(
        ([term, { value }]) => term !== '' && !published.has(value),
      )
      expect(invented.map(([term]) => term)).to.deep.equal([])
    })
  }

  it('all have an ontology but those named here', () => {
    const unknown = closed.filter(
      ([, vocabulary]) => !Object.values(vocabulary).some(({ value }) => published.has(value)),
    )
    expect(unknown.map(([prefix]) => prefix).sort()).to.deep.equal(withoutOntology)
  })
})
