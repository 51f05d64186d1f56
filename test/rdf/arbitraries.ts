import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import fc from 'fast-check'
import {
  edtf,
  oa,
  opengov,
  org,
  pas,
  prov,
  rdf,
  schema,
  skos,
  spdx,
  time,
  xsd,
} from '../../src/rdf/namespaces.ts'
import { defaultGraph, literal, namedNode, quad } from '../../src/rdf/terms.ts'

export const base = 'https://daten.example/'

const oddTexts = [
  '',
  ' ',
  '"',
  '\\',
  '"""',
  "'''",
  '\\n',
  'a\nb\r\nc\rd\te',
  ' leading and trailing ',
  '<b>&amp;</b>',
  ']]>',
  '@de',
  '^^xsd:date',
  '_:b',
  'http://a.example/',
  'schema:name',
  'true',
  '5',
  '-0',
  '007',
  '1e3',
  '.5',
  '5.',
  '🏛️ 👩🏽‍💼',
  'مدير الدائرة',
  'שלום \u202Eolleh\u202C',
  '\u0085\u2028\uFEFF',
  'e\u0301 ≠ é',
  '9007199254740993',
]

/** Characters that XML has no place for; the gate keeps them out of anything published. */
const noXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const text = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'binary' }).map(string => string.replace(noXml, '')),
  fc.string({ unit: 'grapheme' }),
)

/** Every datatype of the model with its forms, and forms it does not have: those must come through as well. */
const datatypes = [
  xsd.date,
  xsd.dateTime,
  xsd.gYear,
  xsd.gYearMonth,
  xsd.hexBinary,
  xsd.integer,
  xsd.nonNegativeInteger,
  xsd.decimal,
  xsd.boolean,
  xsd.anyURI,
  edtf['EDTF-level0'],
  edtf['EDTF-level1'],
  edtf['EDTF-level2'],
  pas.AGS,
  pas.ARS,
  namedNode('http://other.example/type'),
]

const forms = fc.constantFrom(
  '2020-01-01',
  '2020-01-01T08:00:00Z',
  '2020',
  '2020-02',
  '0FB7',
  '0',
  '1',
  '42',
  '+1',
  '1.0',
  '1.5E0',
  'true',
  'false',
  '[1992..2003]',
  '05911000',
)

const literals: fc.Arbitrary<Literal> = fc.oneof(
  text.map(value => literal(value)),
  fc.tuple(text, fc.constantFrom('de', 'en', 'de-at', 'ar')).map(([value, tag]) => literal(value, tag)),
  fc
    .tuple(fc.oneof({ weight: 3, arbitrary: forms }, text), fc.constantFrom(...datatypes))
    .map(([value, datatype]) => literal(value, datatype)),
  // jsonld makes the canonical form of any other when it reads.
  fc.constantFrom('1.5E0', '0.0E0', '-1.0E300').map(value => literal(value, xsd.double)),
)

const nodes: fc.Arbitrary<NamedNode> = fc
  .constantFrom(
    'id/person/a',
    'id/person/a#x',
    'id/person/a#period',
    'id/membership/b',
    'id/membership/b#begin',
    'id/org/stadt-x/amt-für-y',
    'id/org/a.b.',
    'id/100%25',
    "id/(x)'*!$&,;=+",
  )
  .map(path => namedNode(base + path))

const foreign: fc.Arbitrary<NamedNode> = fc.constantFrom(
  org.Membership,
  pas.stated,
  schema.Person,
  rdf.nil,
  namedNode('urn:uuid:0b5f5f0e-0000-4000-8000-000000000000'),
  namedNode('mailto:amt@stadt.example'),
  namedNode('http://schema.org/'),
  namedNode('http://www.w3.org/ns/org#a/b'),
)

/** With and without a term in our context, of every kind that it knows. */
const predicates: fc.Arbitrary<NamedNode> = fc.constantFrom(
  rdf.type,
  rdf.first,
  schema.name,
  schema.startDate,
  schema.roleName,
  schema.member,
  schema.memberOf,
  schema.value,
  schema.headline,
  skos.prefLabel,
  skos.altLabel,
  skos.notation,
  org.hasMembership,
  org.memberDuring,
  org.identifier,
  opengov.post,
  time.hasBeginning,
  time.hasEnd,
  time.inXSDgYear,
  pas.basis,
  pas.edtf,
  pas.beginEarliest,
  pas.verbatim,
  prov.wasDerivedFrom,
  oa.start,
  oa.hasSelector,
  spdx.checksumValue,
  namedNode('http://www.w3.org/ns/org#unknownTerm'),
  namedNode('http://other.example/ns/p'),
  namedNode('urn:example:p'),
)

const graphs = fc.constantFrom(defaultGraph(), namedNode(`${base}graph/1`), namedNode(`${base}graph/2`))

export const quads: fc.Arbitrary<Quad[]> = fc.array(
  fc
    .tuple(fc.oneof(nodes, foreign), predicates, fc.oneof(literals, nodes, foreign), graphs)
    .map(terms => quad(...terms)),
  { maxLength: 40 },
)
