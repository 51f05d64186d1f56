import { expect } from 'chai'
import fc from 'fast-check'
import { formats } from '../../src/representation/formats.ts'
import { choose, negotiate } from '../../src/representation/negotiate.ts'

const page = { name: 'html', mediaTypes: ['text/html'] }
const offered = [...formats, page]

const turtle = 'text/turtle'
const html = 'text/html'
const nothing = undefined

type Row = readonly [accept: string | undefined, mediaType: string | undefined]

const sections: Readonly<Record<string, readonly Row[]>> = {
  'headers of clients in use': [
    // curl, wget, HTTPie, Python requests, fetch of Node
    ['*/*', turtle],
    // Chromium, Firefox, Safari
    [
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/jxl,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
      html,
    ],
    [
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8',
      html,
    ],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', html],
    // rdflib: unknown and XML, Turtle, JSON-LD, N-Triples, N3
    ['application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1', 'application/rdf+xml'],
    ['text/turtle,application/x-turtle, */*;q=0.1', turtle],
    ['application/ld+json, application/json;q=0.9, */*;q=0.1', 'application/ld+json'],
    ['text/plain, */*;q=0.1', 'text/plain'],
    ['text/n3, */*;q=0.1', 'text/n3'],
    // rapper: guessing, Turtle, RDF/XML, N-Triples, JSON, N-Quads, TriG, RDFa
    [
      'application/rdf+xml, text/rdf;q=0.6, application/n-triples, text/plain;q=0.1, text/turtle, application/x-turtle, application/turtle, text/n3;q=0.3, text/rdf+n3;q=0.3, application/rdf+n3;q=0.3, application/x-trig, application/rss;q=0.8, application/rss+xml;q=0.8, text/rss;q=0.8, application/xml;q=0.3, text/xml;q=0.3, application/atom+xml;q=0.3, text/html;q=0.2, application/xhtml+xml;q=0.4, text/html;q=0.6, application/xhtml+xml;q=0.8, application/json;q=0.1, text/json;q=0.1, text/x-nquads, */*;q=0.1 ',
      turtle,
    ],
    [
      'text/turtle, application/x-turtle, application/turtle, text/n3;q=0.3, text/rdf+n3;q=0.3, application/rdf+n3;q=0.3, */*;q=0.1 ',
      turtle,
    ],
    ['application/rdf+xml, text/rdf;q=0.6, */*;q=0.1 ', 'application/rdf+xml'],
    ['application/n-triples, text/plain;q=0.1, */*;q=0.1 ', 'application/n-triples'],
    ['application/json;q=0.1, text/json;q=0.1, */*;q=0.1 ', 'application/json'],
    ['text/x-nquads, */*;q=0.1 ', 'text/x-nquads'],
    ['application/x-trig, */*;q=0.1 ', 'application/x-trig'],
    ['text/html;q=0.6, application/xhtml+xml;q=0.8, */*;q=0.1 ', html],
    // Comunica and rdf-dereference
    [
      'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,image/svg+xml;q=0.3,text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18,application/json;q=0.135,text/shaclc;q=0.1,text/shaclc-ext;q=0.05',
      'application/n-quads',
    ],
    // ldfetch
    [
      'application/trig;q=1.0,application/n-quads,application/ld+json;q=0.9,application/rdf+xml;q=0.8,text/turtle,application/n-triples',
      turtle,
    ],
    // jsonld.js and PyLD
    ['application/ld+json, application/json', 'application/ld+json'],
    [
      'application/ld+json, application/json;q=0.5, text/html;q=0.8, application/xhtml+xml;q=0.8',
      'application/ld+json',
    ],
    // axios, jQuery, URLConnection of Java
    ['application/json, text/plain, */*', 'application/json'],
    ['application/json, text/javascript, */*; q=0.01', 'application/json'],
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', html],
  ],
  'no wish at all': [
    [undefined, turtle],
    ['', turtle],
    ['  ', turtle],
    [' , ,', turtle],
  ],
  'every media type by its name': offered.flatMap(({ mediaTypes }) =>
    mediaTypes.map(type => [type, type] as const),
  ),
  'case does not count': [
    ['TEXT/TURTLE', turtle],
    ['Application/LD+JSON;Q=0.5', 'application/ld+json'],
    ['text/turtle;Q=0, text/html', html],
  ],
  weights: [
    ['text/turtle;q=0.5, application/rdf+xml;q=0.6', 'application/rdf+xml'],
    ['text/turtle;q=0.999,text/html;q=1.000', html],
    ['text/turtle;q=0.001', turtle],
    ['text/turtle ; q=0.4 , text/html ; q=0.5', html],
    ['text/turtle\t;\tq=0.4,\ttext/html', html],
    ['text/turtle;q=0.1, text/html;q=.2', html],
    ['text/turtle;q=1., text/html;q=0.9999', turtle],
  ],
  'zero excludes': [
    ['text/turtle;q=0', nothing],
    ['text/turtle;q=0.000, */*', 'application/ld+json'],
    ['*/*;q=0', nothing],
    ['*/*;q=0, text/html', html],
    ['text/*;q=0, */*;q=0.1', 'application/ld+json'],
    ['application/*;q=0, text/turtle;q=0, */*', html],
  ],
  'the most specific range decides': [
    ['text/*;q=0.9, text/turtle;q=0.2, */*;q=0.5', html],
    ['text/turtle;q=0.2, text/*;q=0.1, */*;q=0.3', 'application/ld+json'],
    ['*/*;q=0.9, application/*;q=0.3, application/ld+json;q=1', 'application/ld+json'],
    ['text/*', turtle],
    ['application/*', 'application/ld+json'],
    ['application/*, application/json;q=0.9', 'application/ld+json'],
    ['text/turtle;q=0.1, text/turtle;q=0.7, text/html;q=0.5', turtle],
  ],
  'among equals a name goes before a wildcard, then the order on offer': [
    ['application/rdf+xml, text/turtle', turtle],
    ['text/html, application/ld+json', 'application/ld+json'],
    ['application/json, application/ld+json', 'application/ld+json'],
    ['*/*, text/html', html],
    ['text/*;q=0.5, application/rdf+xml;q=0.5', 'application/rdf+xml'],
    ['text/*;q=0.5, application/rdf+xml;q=0.4', turtle],
  ],
  'other parameters do not count': [
    ['text/turtle;charset=utf-8', turtle],
    ['text/turtle; charset="utf-8"; q=0.3, text/html; level=1; q=0.2', turtle],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'application/ld+json'],
    ['application/ld+json;profile="a,b;q=0, text/html";q=0.5, text/turtle;q=0.4', 'application/ld+json'],
    ['application/ld+json;profile="a \\"quoted, text/html\\" b"', 'application/ld+json'],
    ['application/ld+json;profile="never closed, text/html', 'application/ld+json'],
    ['text/html;q=0.4;ext=1;q=0.9, text/turtle;q=0.5', turtle],
    ['application/n-triples;version=1.2', 'application/n-triples'],
  ],
  'parts that cannot be read are passed over': [
    ['text/turtle;q=high, text/html;q=0.1', html],
    ['text/turtle;q=2, text/html;q=0.1', html],
    ['text/turtle;q=-1, text/html;q=0.1', html],
    ['text/turtle;q=, text/html;q=0.1', html],
    ['text, /html, text/, */turtle, text/tur tle, text/html;q=0.1', html],
    ['text/turtle/x, "text/turtle", text/html;q=0.1', html],
    [';;;q=1,,text/html', html],
    ['text', nothing],
  ],
  'what is not on offer': [
    ['image/png', nothing],
    ['application/xml', nothing],
    ['text/csv, application/sparql-results+json', nothing],
    ['image/*', nothing],
  ],
}

describe('negotiation', () => {
  for (const [section, rows] of Object.entries(sections)) {
    describe(section, () => {
      for (const [accept, mediaType] of rows) {
        it(`${accept ?? '(no header)'} → ${mediaType ?? 'not acceptable'}`, () => {
          const choice = choose(accept, offered)
          expect(choice?.mediaType).to.equal(mediaType)
          expect(choice?.offer).to.equal(
            offered.find(({ mediaTypes }) => mediaTypes.some(type => type === mediaType)),
          )
          expect(negotiate(accept, offered)).to.equal(choice?.offer)
        })
      }
    })
  }

  it('never throws and takes no long time, whatever the header', () => {
    const pieces = fc.constantFrom(
      'text/turtle',
      '*/*',
      ';q=',
      '0.5',
      ',',
      ';',
      '"',
      '\\',
      '=',
      ' ',
      'a',
      '/',
      '*',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), parts => {
        const choice = negotiate(parts.join(''), offered)
        expect(choice === undefined || offered.includes(choice)).to.equal(true)
      }),
    )
  })

  it('comes to an end on long repetitions, which accept nothing', () => {
    for (const part of ['"', '\\"', '"\\', 'a;', '*/*;q=', ',"', '; q = '])
      expect(choose(part.repeat(20_000), offered), part).to.equal(undefined)
  })

  it('does not depend on the order of the header', () => {
    const ranges = fc.uniqueArray(
      fc.constantFrom(
        'text/turtle',
        'text/*',
        '*/*',
        'application/*',
        'application/ld+json',
        'text/html',
        'image/png',
      ),
    )
    const weighted = ranges.chain(names =>
      fc.tuple(
        ...names.map(name => fc.constantFrom('', ';q=0', ';q=0.3', ';q=0.7').map(weight => name + weight)),
      ),
    )
    fc.assert(
      fc.property(weighted, parts => {
        expect(choose(parts.join(), offered)).to.deep.equal(choose(parts.toReversed().join(), offered))
      }),
    )
  })
})
