import type { DatasetCore, Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { dct, foaf, org, prov, rdf, schema, skos, time } from '../../src/rdf/namespaces.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { parse } from '../../src/rdf/parse.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { describe as describeSubject } from '../../src/store/description.ts'

const base = 'http://x.example/'
const iri = (path: string) => namedNode(base + path)

const trig = `
PREFIX : <http://x.example/id/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX opengov: <http://www.w3.org/ns/opengov#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <http://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX time: <http://www.w3.org/2006/time#>
<http://x.example/graph/a> {
  <http://x.example/id/announcement/a> a schema:NewsArticle ; schema:headline "Neue Leitung"@de .
  <http://x.example/id/announcement/a/text> a foaf:Document .
  <http://x.example/id/announcement/a#p-1-9> oa:hasSelector <http://x.example/id/announcement/a#p-1-9-quote> ;
    oa:hasSource <http://x.example/id/announcement/a/text> .
  <http://x.example/id/announcement/a#p-1-9-quote> oa:exact "leitet" .
  <http://x.example/id/person/1> a foaf:Person ; schema:name "Anna" ; org:hasMembership <http://x.example/id/membership/1> .
  <http://x.example/id/person/2> a foaf:Person ; schema:name "Berta" .
  <http://x.example/id/membership/1> a org:Membership ; org:member <http://x.example/id/person/1> ;
    org:organization <http://x.example/id/org/stadt/amt> ; org:role <https://w3id.org/personalia/role/leitung> ;
    opengov:post <http://x.example/id/post/stadt/amt/leitung> ; org:memberDuring <http://x.example/id/membership/1#period> ;
    prov:wasDerivedFrom <http://x.example/id/announcement/a#p-1-9> .
  <http://x.example/id/membership/1#period> time:hasBeginning <http://x.example/id/membership/1#begin> .
  <http://x.example/id/membership/1#begin> a time:Instant .
  <http://x.example/id/membership/2> a org:Membership ; org:member <http://x.example/id/person/2> ;
    org:organization <http://x.example/id/org/stadt> .
  <http://x.example/id/org/stadt> a org:Organization ; skos:prefLabel "Stadt"@de .
  <http://x.example/id/org/stadt/amt> a org:Organization ; skos:prefLabel "Amt"@de ; org:unitOf <http://x.example/id/org/stadt> .
  <http://x.example/id/org/stadt/amt/team> a org:Organization ; skos:prefLabel "Team"@de ;
    org:subOrganizationOf <http://x.example/id/org/stadt/amt> .
  <http://x.example/id/post/stadt/amt/leitung> a org:Post ; skos:prefLabel "Leitung, Amt"@de ; org:postIn <http://x.example/id/org/stadt/amt> .
  <http://x.example/id/event/1> a schema:AssignAction ; schema:participant <http://x.example/id/person/1> ;
    schema:agent <http://x.example/id/org/stadt> ; schema:result <http://x.example/id/membership/1> .
}
<http://x.example/graph/b> {
  <http://x.example/id/announcement/b> a schema:NewsArticle ; schema:headline "Zweite Meldung"@de .
  <http://x.example/id/org/stadt/amt> a org:Organization ; skos:prefLabel "Amt"@de ; skos:altLabel "Das Amt"@de .
}
`

describe('descriptions', () => {
  const role = namedNode('https://w3id.org/personalia/role/leitung')
  let data: DatasetCore
  before(async () => {
    data = dataset(await parse(trig, { format: 'application/trig' }))
  })

  function describeOf(path: string): DatasetCore {
    return describeSubject(iri(path), data, {
      baseIri: base,
      licence: 'http://x.example/licence',
      vocabularies: dataset([quad(role, skos.prefLabel, literal('Leitung', 'de'))]),
      modified: graph => (graph.endsWith('/a') ? '2024-01-01T00:00:00.000Z' : '2024-02-02T00:00:00.000Z'),
    })
  }

  const has = (content: DatasetCore, subject: string, predicate?: Quad['predicate']): boolean =>
    content.match(iri(subject), predicate).size > 0

  it('of a person hold the memberships with periods and passages, and the labels of what they mention', () => {
    const content = describeOf('id/person/1')
    expect(has(content, 'id/membership/1#begin', rdf.type)).to.equal(true)
    expect(has(content, 'id/membership/1#period', time.hasBeginning)).to.equal(true)
    expect(has(content, 'id/announcement/a#p-1-9-quote')).to.equal(true)
    expect(has(content, 'id/announcement/a/text', rdf.type)).to.equal(true)
    for (const named of ['id/org/stadt/amt', 'id/post/stadt/amt/leitung', 'id/org/stadt']) {
      expect(has(content, named, skos.prefLabel), named).to.equal(true)
    }
    expect(content.match(role, skos.prefLabel).size).to.equal(1)
    expect(has(content, 'id/event/1', schema.agent)).to.equal(true)
  })

  it('of a person hold nothing of others', () => {
    const content = describeOf('id/person/1')
    expect(has(content, 'id/person/2')).to.equal(false)
    expect(has(content, 'id/membership/2')).to.equal(false)
    expect(has(content, 'id/org/stadt/amt', rdf.type)).to.equal(false)
  })

  it('of an organization hold parent, units, posts and holders', () => {
    const content = describeOf('id/org/stadt/amt')
    expect(has(content, 'id/org/stadt/amt', org.unitOf)).to.equal(true)
    expect(has(content, 'id/org/stadt', skos.prefLabel)).to.equal(true)
    expect(has(content, 'id/org/stadt/amt/team', skos.prefLabel)).to.equal(true)
    expect(has(content, 'id/org/stadt/amt/team', rdf.type)).to.equal(true)
    expect(has(content, 'id/post/stadt/amt/leitung', org.postIn)).to.equal(true)
    expect(has(content, 'id/membership/1#begin')).to.equal(true)
    expect(has(content, 'id/person/1', schema.name)).to.equal(true)
  })

  it('of an organization that decides name its decisions', () => {
    expect(has(describeOf('id/org/stadt'), 'id/event/1', schema.agent)).to.equal(true)
  })

  it('of a post hold its holders, of an event what came of it', () => {
    expect(has(describeOf('id/post/stadt/amt/leitung'), 'id/membership/1#begin')).to.equal(true)
    expect(has(describeOf('id/event/1'), 'id/membership/1', org.member)).to.equal(true)
    expect(has(describeOf('id/event/1'), 'id/person/1', schema.name)).to.equal(true)
  })

  it('of a membership name person, organization, role and post', () => {
    const content = describeOf('id/membership/1')
    expect(has(content, 'id/person/1', schema.name)).to.equal(true)
    expect(has(content, 'id/org/stadt/amt', skos.prefLabel)).to.equal(true)
    expect(has(content, 'id/event/1', schema.result)).to.equal(true)
  })

  it('of an announcement hold all that it says, and nothing that only another says', () => {
    const content = describeOf('id/announcement/a')
    const said = [...content].filter(each => each.graph.value === `${base}graph/a`)
    expect(said).to.have.length(data.match(null, null, null, iri('graph/a')).size)
    expect(content.match(null, null, null, iri('graph/b')).size).to.equal(0)
  })

  it('keep the claim graphs, and merge what several say', () => {
    const content = describeOf('id/org/stadt/amt')
    const graphs = new Set([...content.match(iri('id/org/stadt/amt'))].map(each => each.graph.value))
    expect([...graphs]).to.have.members([`${base}graph/a`, `${base}graph/b`])
  })

  it('hold the document: topic, licence, newest change, sources', () => {
    const content = describeOf('id/org/stadt/amt')
    const values = (predicate: Quad['predicate']): readonly string[] =>
      [...content.match(iri('doc/org/stadt/amt'), predicate)].map(each => each.object.value)
    expect(values(foaf.primaryTopic)).to.deep.equal([`${base}id/org/stadt/amt`])
    expect(values(dct.license)).to.deep.equal(['http://x.example/licence'])
    expect(values(dct.modified)).to.deep.equal(['2024-02-02T00:00:00.000Z'])
    expect(values(dct.source)).to.have.members([`${base}id/announcement/a`, `${base}id/announcement/b`])
  })

  it('of what is not known are empty', () => {
    expect(describeOf('id/person/3').size).to.equal(0)
  })

  it('end where organizations are said to be part of each other', () => {
    const a = iri('id/org/a')
    const b = iri('id/org/b')
    const graph = iri('graph/c')
    const circle = dataset([
      quad(a, rdf.type, org.Organization, graph),
      quad(a, org.subOrganizationOf, b, graph),
      quad(b, org.subOrganizationOf, a, graph),
      quad(b, prov.wasDerivedFrom, b, graph),
    ])
    const context = { baseIri: base, licence: base, vocabularies: dataset(), modified: () => undefined }
    expect(describeSubject(a, circle, context).match(b).size).to.be.above(0)
  })
})
