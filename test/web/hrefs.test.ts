import { expect } from 'chai'
import { hrefFor } from '../../src/web/hrefs.ts'

const place = { baseIri: 'https://stadt.example/daten/', path: '/daten/doc/person/abc' }

const cases: readonly (readonly [iri: string, href: string])[] = [
  ['https://stadt.example/daten/id/org/stadt-x/amt', '/daten/doc/org/stadt-x/amt'],
  ['https://stadt.example/daten/id/announcement/a#p-1-2', '/daten/doc/announcement/a#p-1-2'],
  ['https://stadt.example/daten/id/person/abc#part', '#part'],
  ['https://stadt.example/daten/id/person/abc', '/daten/doc/person/abc'],
  ['https://stadt.example/daten/graph/a', '/daten/graph/a'],
  ['https://stadt.example/id/org/x', 'https://stadt.example/id/org/x'],
  ['https://w3id.org/personalia/role/leitung', '/daten/role/leitung'],
  ['https://w3id.org/personalia/role', '/daten/role'],
  ['https://w3id.org/personalia/rolex', 'https://w3id.org/personalia/rolex'],
  ['https://w3id.org/personalia/ns#basis', '/daten/ns#basis'],
  ['http://www.w3.org/ns/org#member', 'http://www.w3.org/ns/org#member'],
]

describe('the address of what an IRI names', () => {
  for (const [iri, href] of cases) {
    it(`${iri} → ${href}`, () => {
      expect(hrefFor(place)(iri)).to.equal(href)
    })
  }

  it('carries the language that the reader chose, before the fragment', () => {
    const href = hrefFor({ ...place, chosenLanguage: 'en' })
    expect(href('https://stadt.example/daten/id/announcement/a#p-1-2')).to.equal(
      '/daten/doc/announcement/a?lang=en#p-1-2',
    )
    expect(href('http://www.w3.org/ns/org#member')).to.equal('http://www.w3.org/ns/org#member')
  })

  it('is never a script', () => {
    expect(hrefFor(place)('javascript:alert(1)')).to.match(/^#/)
  })
})
