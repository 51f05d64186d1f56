import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Quad, Term } from '@rdfjs/types'
import { expect } from 'chai'
import Validator, { type Options } from 'rdf-validate-shacl'
import { catalogueQuads } from '../../src/feeds/catalogue.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { parse } from '../../src/rdf/parse.ts'
import { baseIri, exampleCatalogue } from '../feeds/example.ts'
import { shared } from './support/published.ts'

/** Official shapes and code lists; they are not part of the project. */
const interop = join(shared, 'interop/dcat')

const shapes = [
  'dcat-ap-de-3.0/dcat-ap-SHACL-DE.ttl',
  'dcat-ap-de-3.0/dcat-ap-spec-german-additions.ttl',
  'dcat-ap-de-3.0/dcat-ap-de-controlledvocabularies.ttl',
  'dcat-ap-de-3.0/dcat-ap-de-deprecated.ttl',
  'govdata-mqa/db-shapes.ttl',
]

const lists = [
  'vocab/dcat-ap-de-lists.ttl',
  'vocab/nal-lists.ttl',
  'vocab/org-subclass.nt',
  'vocab/vcard-subclass.nt',
  'vocab/data-theme-skos.rdf',
  'vocab/filetypes-skos.rdf',
  'vocab/licences-skos.rdf',
  'shapes/govdata-mqa/dcat-ap-de-contributors.nt',
  'shapes/govdata-mqa/dcat-ap-de-licenses-open.nt',
]

const mediaTypes: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  rdf: 'application/rdf+xml',
}

async function read(file: string): Promise<readonly Quad[]> {
  const format = mediaTypes[file.split('.').at(-1) ?? ''] ?? ''
  return parse(await readFile(join(interop, file), 'utf8'), { format, baseIri: 'http://example.org/' })
}

/** What the shapes say of our own nodes; GovData's "count" results fire for everything and are no findings. */
async function findings(file: string, graph: readonly Quad[]): Promise<readonly string[]> {
  const options: Options & { readonly maxNodeChecks: number } = { maxNodeChecks: 0 }
  const validator = new Validator(dataset(await read(`shapes/${file}`)), options)
  const { results } = await validator.validate(dataset(graph))
  return results
    .filter(({ focusNode }) => focusNode.value.startsWith(baseIri))
    .filter(({ severity }) => !severity.value.includes('count_'))
    .map(({ severity, focusNode, path, value }) => {
      // The types say otherwise, but what is missing has neither value nor, at times, path.
      const terms: readonly (Term | null)[] = [severity, focusNode, path, value]
      return terms.map(term => term?.value ?? '').join(' ')
    })
}

describe('the catalogue under the official shapes', () => {
  let known: readonly Quad[] = []
  before(async () => {
    known = (await Promise.all(lists.map(read))).flat()
  })

  for (const file of shapes) {
    it(`has no finding under ${file}`, async () => {
      expect(await findings(file, [...catalogueQuads(exampleCatalogue, baseIri), ...known])).to.deep.equal([])
    })
  }

  it('would have one without a licence', async () => {
    const catalogue = catalogueQuads(exampleCatalogue, baseIri)
    const unlicensed = catalogue.filter(
      ({ predicate }) => predicate.value !== 'http://purl.org/dc/terms/license',
    )
    expect(await findings('govdata-mqa/db-shapes.ttl', [...unlicensed, ...known])).to.not.be.empty
  })
})
