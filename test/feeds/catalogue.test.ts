import { expect } from 'chai'
import { catalogueQuads } from '../../src/feeds/catalogue.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { dcat, dcatde, dct, foaf, hydra, rdf, spdx, vcard } from '../../src/rdf/namespaces.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { baseIri, exampleCatalogue } from './example.ts'

const [set] = exampleCatalogue.datasets
if (!set) throw new Error('the example has no data set')
const graph = dataset([...catalogueQuads(exampleCatalogue, baseIri)])
const all = namedNode(`${baseIri}dataset/all`)
const values = (subject: string, property: Parameters<typeof graph.match>[1]) =>
  [...graph.match(namedNode(subject), property)].map(({ object }) => object.value).sort()

describe('feeds: the catalogue', () => {
  it('lists its data sets and services, for catalogues and for those who page', () => {
    expect(values(`${baseIri}catalog`, dcat.dataset)).to.deep.equal([all.value])
    expect(values(`${baseIri}catalog`, hydra.member)).to.deep.equal([all.value])
    expect(values(`${baseIri}catalog`, hydra.totalItems)).to.deep.equal(['1'])
    expect(values(`${baseIri}catalog`, dcat.service)).to.deep.equal([`${baseIri}service/sparql`])
  })

  it('describes every agent, contact and territory that it names in the same document', () => {
    for (const property of [dct.publisher, dcat.contactPoint, dct.spatial, dct.temporal, dct.provenance]) {
      for (const { object } of graph.match(null, property)) {
        expect(graph.match(namedNode(object.value), rdf.type).size, object.value).to.be.greaterThan(0)
      }
    }
    expect(values(`${all.value}#contact`, rdf.type)).to.include(vcard.Kind.value)
    expect(values(`${baseIri}id/org/stadt-kolzow#agent`, foaf.name)).to.deep.equal(['Stadt Kolzow'])
  })

  it('has a distribution for every file, with size and checksum as soon as it is written', () => {
    expect(values(all.value, dcat.distribution)).to.deep.equal([
      `${all.value}/csv`,
      `${all.value}/nq.gz`,
      `${all.value}/ttl`,
    ])
    expect(values(`${all.value}/nq.gz`, dcat.byteSize)).to.deep.equal(['1234'])
    expect(values(`${all.value}/nq.gz#checksum`, spdx.checksumValue)).to.deep.equal(['ab'.repeat(32)])
    expect(values(`${all.value}/ttl`, dcat.byteSize)).to.deep.equal([])
  })

  it('holds no blank node and no relative IRI, so that two harvests of one state are equal', () => {
    for (const { subject, object } of graph) {
      expect(subject.termType).to.equal('NamedNode')
      expect(object.termType).to.not.equal('BlankNode')
      if (object.termType === 'NamedNode') expect(object.value).to.match(/^[a-z]+:/)
    }
  })

  it('says nothing that is not known', () => {
    const { contact, contributor, territory, from, example, ...known } = set
    expect([contact, contributor, territory, from, example]).to.not.include(undefined)
    const bare = dataset([...catalogueQuads({ ...exampleCatalogue, datasets: [known] }, baseIri)])
    for (const property of [dcat.contactPoint, dcatde.contributorID, dct.spatial, dct.temporal]) {
      expect(bare.match(all, property).size, property.value).to.equal(0)
    }
  })

  it('names a territory by its key: Land, Kreis or Gemeinde', () => {
    for (const [territory, iri] of [
      ['05', 'stateKey/05'],
      ['05911', 'districtKey/05911'],
      ['05911000', 'municipalityKey/05911000'],
    ] as const) {
      const told = dataset([
        ...catalogueQuads({ ...exampleCatalogue, datasets: [{ ...set, territory }] }, baseIri),
      ])
      const [place] = told.match(all, dct.spatial)
      expect(place?.object.value).to.equal(`http://dcat-ap.de/def/politicalGeocoding/${iri}`)
    }
  })
})
