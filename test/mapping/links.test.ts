import { expect } from 'chai'
import { linkQuads, parseLinks, roleLinkQuads } from '../../src/mapping/links.ts'
import { foaf, org, rdf, role, schema, skos } from '../../src/rdf/namespaces.ts'
import { namedNode, quad } from '../../src/rdf/terms.ts'

const header = 'thing\ttarget\tbecause\treviewer\ttime\n'
const rest = '\tsame office and years\tR\t2026-01-02'
const base = 'https://daten.example/'
const graph = namedNode(`${base}graph/a`)
const node = (path: string) => namedNode(`${base}id/${path}`)

const read = (...rows: readonly string[]) => parseLinks('links.tsv', header + rows.join('\n'))
const place = { baseIri: base, graph, survivorOf: (id: string) => (id === 'b1' ? 'a1' : id) }
const described = [
  quad(node('person/a1'), rdf.type, foaf.Person, graph),
  quad(node('post/stadt-x/leitung'), rdf.type, org.Post, graph),
]

describe('confirmed links', () => {
  it('are said of what a claim graph describes, and of nothing else', () => {
    const links = read(
      `person/a1\tQ7${rest}`,
      `person/a1\tgnd:118540238${rest}`,
      `person/c1\tQ8${rest}`,
      `post/stadt-x/leitung\thttps://www.wikidata.org/wiki/Q9${rest}`,
    )
    expect(linkQuads(described, links, place)).to.deep.equal([
      quad(node('person/a1'), schema.sameAs, namedNode('http://www.wikidata.org/entity/Q7'), graph),
      quad(node('person/a1'), schema.sameAs, namedNode('https://d-nb.info/gnd/118540238'), graph),
      quad(
        node('post/stadt-x/leitung'),
        schema.sameAs,
        namedNode('http://www.wikidata.org/entity/Q9'),
        graph,
      ),
    ])
  })

  it('of a person that was merged are those of the surviving one', () => {
    expect(linkQuads(described, read(`person/b1\tQ7${rest}`), place)).to.have.length(1)
  })

  it('of roles match concepts', () => {
    expect(roleLinkQuads(read(`role/amtsleitung\tQ7${rest}`, `person/a1\tQ8${rest}`))).to.deep.equal([
      quad(role('amtsleitung'), skos.exactMatch, namedNode('http://www.wikidata.org/entity/Q7')),
    ])
  })

  for (const [what, row, said] of [
    ['nobody confirmed', 'person/a1\tQ7\tcompared\t\t2026-01-02', /reviewer/],
    ['have no day', 'person/a1\tQ7\tcompared\tR\tyesterday', /no day/],
    ['have no reason', 'person/a1\tQ7\t\tR\t2026-01-02', /because/],
    ['lead to no catalogue', `person/a1\thttps://www.example/me${rest}`, /neither/],
    ['are of nothing here', `https://daten.example/id/person/a1\tQ7${rest}`, /no path/],
  ] as const) {
    it(`that ${what} are refused`, () => {
      expect(() => read(row)).to.throw(said)
    })
  }
})
