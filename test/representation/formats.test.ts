import type { NamedNode, Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { adms, org, pas, prefixes, rdf, role, schema, skos, time, xsd } from '../../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { formats } from '../../src/representation/formats.ts'

const base = 'https://daten.example/'
const graph = namedNode(`${base}graph/neue-leitung`)
const person = namedNode(`${base}id/person/0a1b2c3d4e`)
const membership = namedNode(`${base}id/membership/5f6g7h8j9k`)
const period = namedNode(`${membership.value}#period`)
const office = namedNode(`${base}id/org/stadt-neuenfelde/bauamt`)
const other = namedNode(`${base}id/membership/zzzzzzzzzz`)

const data: readonly Quad[] = [
  quad(office, org.identifier, literal('00000000', pas.AGS), graph),
  quad(office, schema.name, literal('Bauamt', 'de'), graph),
  quad(office, skos.prefLabel, literal('Bauamt', 'de'), graph),
  quad(office, skos.prefLabel, literal('building office', 'en'), graph),
  quad(office, adms.status, literal('a "b"\n'), graph),
  quad(membership, rdf.type, schema.OrganizationRole, graph),
  quad(membership, rdf.type, org.Membership, graph),
  quad(membership, org.role, role('amtsleitung'), graph),
  quad(membership, org.organization, office, graph),
  quad(membership, pas.basis, pas.stated, graph),
  quad(membership, schema.startDate, literal('2020', xsd.gYear), graph),
  quad(membership, schema.value, literal('12', xsd.integer), graph),
  quad(membership, org.memberDuring, period, graph),
  quad(period, time.intervalMetBy, other, graph),
  quad(person, org.hasMembership, other),
  quad(person, org.hasMembership, membership),
  quad(person, org.hasMembership, membership, graph),
  quad(person, schema.memberOf, membership, graph),
  quad(person, schema.name, literal('Ada Muster'), graph),
]

function write(
  name: string,
  quads: Iterable<Quad> = data,
  focus: NamedNode = person,
): Promise<string | Uint8Array> {
  const format = formats.find(candidate => candidate.name === name)
  if (!format) throw new Error(`no format ${name}`)
  return format.serialize(quads, { prefixes, baseIri: base, focus })
}

describe('the table of formats', () => {
  it('names each format, suffix and media type once', () => {
    const columns = [
      formats.map(({ name }) => name),
      formats.map(({ label }) => label),
      formats.map(({ extension }) => extension),
      formats.flatMap(({ mediaTypes }) => mediaTypes),
    ]
    for (const column of columns) expect(new Set(column).size).to.equal(column.length)
    for (const mediaType of columns[3] ?? []) expect(mediaType).to.match(/^[a-z]+\/[a-z0-9.+-]+$/)
    expect(formats[0]?.name).to.equal('turtle')
  })

  it('writes Turtle for people to read: focus first, only the prefixes in use', async () => {
    expect(await write('turtle')).to.equal(`@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix role: <https://w3id.org/personalia/role/> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix time: <http://www.w3.org/2006/time#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://daten.example/id/person/0a1b2c3d4e>
  schema:memberOf <https://daten.example/id/membership/5f6g7h8j9k> ;
  schema:name "Ada Muster" ;
  org:hasMembership
    <https://daten.example/id/membership/5f6g7h8j9k>,
    <https://daten.example/id/membership/zzzzzzzzzz> .

<https://daten.example/id/membership/5f6g7h8j9k>
  a schema:OrganizationRole, org:Membership ;
  schema:startDate "2020"^^xsd:gYear ;
  schema:value 12 ;
  org:memberDuring <https://daten.example/id/membership/5f6g7h8j9k#period> ;
  org:organization <https://daten.example/id/org/stadt-neuenfelde/bauamt> ;
  org:role role:amtsleitung ;
  pas:basis pas:stated .

<https://daten.example/id/membership/5f6g7h8j9k#period> time:intervalMetBy <https://daten.example/id/membership/zzzzzzzzzz> .

<https://daten.example/id/org/stadt-neuenfelde/bauamt>
  schema:name "Bauamt"@de ;
  skos:prefLabel "Bauamt"@de, "building office"@en ;
  adms:status "a \\"b\\"\\n" ;
  org:identifier "00000000"^^pas:AGS .
`)
  })

  it('writes TriG with each graph under its name, the default graph first', async () => {
    const named = quad(person, schema.name, literal('a\nb\u2028c'), graph)
    expect(await write('trig', [named, quad(person, schema.name, literal('d'))])).to
      .equal(`@prefix schema: <http://schema.org/> .

<https://daten.example/id/person/0a1b2c3d4e> schema:name "d" .

<https://daten.example/graph/neue-leitung> {
  <https://daten.example/id/person/0a1b2c3d4e> schema:name "a\\nb\u2028c" .
}
`)
  })

  it('writes JSON-LD as plain JSON: parts inside their whole, once, and everything else by its IRI', async () => {
    expect(JSON.parse(String(await write('json-ld')))).to.deep.equal({
      '@context': 'https://daten.example/context/v1.jsonld',
      '@graph': [
        {
          id: person.value,
          name: 'Ada Muster',
          membership: [
            {
              id: membership.value,
              type: ['schema:OrganizationRole', 'Membership'],
              organization: office.value,
              role: 'https://w3id.org/personalia/role/amtsleitung',
              basis: 'stated',
              period: { id: period.value, metBy: other.value },
              startYear: '2020',
              value: 12,
            },
            other.value,
          ],
          'schema:memberOf': [membership.value],
        },
        {
          id: office.value,
          label: { de: 'Bauamt', en: 'building office' },
          'schema:name': { de: 'Bauamt' },
          ags: '00000000',
          'adms:status': 'a "b"\n',
        },
      ],
    })
  })

  it('keeps the focus of JSON-LD on top, and nodes that claim each other apart', async () => {
    const [first, second] = [namedNode(`${base}id/a`), namedNode(`${base}id/b`)]
    const cycle = [quad(first, time.hasBeginning, second), quad(second, time.hasBeginning, first)]
    const graphOf = async (focus: NamedNode) =>
      (JSON.parse(String(await write('json-ld', cycle, focus))) as { '@graph': unknown })['@graph']
    expect(await graphOf(second)).to.deep.equal([
      { id: second.value, begin: { id: first.value, begin: second.value } },
    ])
    expect(await graphOf(person)).to.deep.equal([
      { id: first.value, begin: { id: second.value, begin: first.value } },
    ])
  })

  it('refuses in JSON-LD an IRI that a reader would take for a compact one', async () => {
    const faulty = [quad(person, schema.url, namedNode('org:Membership'))]
    expect(await failure(() => write('json-ld', faulty))).to.contain('<org:Membership> begins like a prefix')
  })

  it('writes RDF/XML with prefixes of its own where a namespace has none', async () => {
    const xml = String(
      await write('rdf-xml', [quad(person, namedNode('http://other.example/p'), literal('a<b & "c"\r'))]),
    )
    expect(xml).to.equal(`<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF
  xmlns:ns1="http://other.example/"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="https://daten.example/id/person/0a1b2c3d4e">
    <ns1:p>a&lt;b &amp; &quot;c&quot;&#13;</ns1:p>
  </rdf:Description>
</rdf:RDF>
`)
  })

  it('refuses in RDF/XML what XML cannot hold', async () => {
    const bell = [quad(person, schema.name, literal('a\u0007'))]
    expect(await failure(() => write('rdf-xml', bell))).to.contain('XML cannot hold')
    const nameless = [quad(person, namedNode('http://other.example/1'), literal('a'))]
    expect(await failure(() => write('rdf-xml', nameless))).to.contain('cannot write the predicate')
  })
})

/** Message of the error, whether it is thrown or the promise rejects. */
async function failure(action: () => Promise<unknown>): Promise<string> {
  try {
    await action()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('no error')
}
