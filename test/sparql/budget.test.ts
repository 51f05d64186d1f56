import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import type { SparqlIndex } from '../../src/sparql/sparql.ts'
import { openIndex, ready, rows, select, testSource } from './support.ts'

const node = (place: number): string => `<http://example.org/${place}>`

/** A chain of so many nodes, each with a name. */
function chain(length: number) {
  const lines = Array.from(
    { length },
    (_, place) =>
      `${node(place)} <http://example.org/next> ${node(place + 1)} .\n${node(place)} <http://example.org/name> "n${place}" .\n`,
  )
  return { part: { entity: 'http://example.org/0' }, triples: lines.join('') }
}

/** Queries that would take minutes: each for another reason. */
const bombs: readonly (readonly [what: string, text: string])[] = [
  [
    'a cross product',
    'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d || ?g != ?a) }',
  ],
  [
    'a long property path',
    'SELECT (COUNT(*) AS ?n) { ?a (<http://example.org/next>|^<http://example.org/next>)+ ?b }',
  ],
  [
    'a regular expression',
    'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER REGEX(CONCAT(STR(?c), STR(?f), STR(?i)), "^(([a-z0-9:/.])+)+!$") }',
  ],
]

describe('sparql: queries over their limit', function () {
  this.timeout(180_000)
  let index: SparqlIndex
  beforeEach(async () => {
    index = openIndex(testSource(chain(3000)), { processes: 2, queue: 50, limits: { seconds: 1 } })
    await ready(index)
  })
  afterEach(() => index.close())

  const outcome = (text: string, client: string): Promise<unknown> =>
    index.query(select(text), client).then(
      () => 'answered',
      (error: unknown) => (error instanceof ProblemError ? [error.slug, error.extra['limit']] : error),
    )

  for (const [what, text] of bombs) {
    it(`are ended: ${what}`, async () => {
      expect(await outcome(text, 'them')).to.deep.equal(['sparql-limit', '1 seconds'])
      expect(
        rows(await index.query(select('SELECT ?n { ?s <http://example.org/name> ?n }'), 'me')),
      ).to.have.length(3000)
    })
  }

  it('are ended when twenty come at once, and nobody else fails', async () => {
    const attack = Array.from({ length: 20 }, (_, place) =>
      outcome(`${bombs[place % 3]?.[1] ?? ''} # ${place}`, `them ${place}`),
    )
    const other = index.query(select('SELECT ?n { ?s <http://example.org/name> ?n } LIMIT 7'), 'me')
    expect(rows(await other)).to.have.length(7)
    for (const each of await Promise.all(attack)) expect(each).to.deep.equal(['sparql-limit', '1 seconds'])
  })
})
