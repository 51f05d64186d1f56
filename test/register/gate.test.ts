import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import fc from 'fast-check'
import { organizationTypeQuads, roleQuads } from '../../src/mapping/vocabulary.ts'
import { shapes as shapeIri } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { createGate, type Finding, type Gate } from '../../src/validation/gate.ts'
import { organizationTypes, roles } from '../mapping/support/tables.ts'
import { shapes } from '../validation/support/case-files.ts'
import type { Holding } from '../../src/validation/holding.ts'
import { findInHoldings, registerRules } from '../../src/validation/rules.ts'
import { announcements } from './support/arbitraries.ts'
import { type Announced, membershipIri, registerOf } from './support/telling.ts'

const vocabulary = fileURLToPath(new URL('../../data/vocabulary/', import.meta.url))

describe('the shapes accept what several announcements come to', () => {
  let gate: Gate
  before(async () => {
    const ns = await parse(readFileSync(join(vocabulary, 'ns.ttl'), 'utf8'), { format: 'text/turtle' })
    const vocabularies = [...ns, ...roleQuads(roles), ...organizationTypeQuads(organizationTypes)]
    gate = createGate(await shapes(), vocabularies, registerRules)
  })

  async function findings(told: readonly Announced[]): Promise<readonly Finding[]> {
    const verdict = await gate([...registerOf(...told).values()].flatMap(({ quads }) => quads))
    if (verdict.state === 'empty') throw new Error(verdict.reason)
    return verdict.state === 'accepted' ? verdict.warnings : verdict.findings
  }

  it('one office, more precise dates, a successor', async () => {
    const first = { id: 'm1', person: 'p1', begin: '2015', bounds: '2015-01-01 2015-12-31 2018-05-01 -' }
    const told = [
      { id: 'a', published: '2018-05-01', offices: [first] },
      {
        id: 'b',
        published: '2019-05-01',
        offices: [{ ...first, begin: '2015-04', bounds: '2015-04-01 2015-04-30 2019-05-01 -' }],
        names: { p1: 'Ruth Ebersbach' },
      },
      {
        id: 'c',
        published: '2021-05-01',
        offices: [
          { id: 'm2', person: 'p2', begin: '2021-03-01', bounds: '2021-03-01 2021-03-01 2021-05-01 -' },
        ],
      },
    ]
    const found = await findings(told)
    // Who published it is not known here.
    expect(found.filter(({ shape }) => shape !== shapeIri('Announcement-publisher').value)).to.deep.equal([])
  })

  it('but not two persons who certainly held a sole office on one day, by two announcements', async () => {
    const found = await findings([
      { id: 'a', offices: [{ id: 'm1', person: 'p1', bounds: '2015-01-01 2015-01-01 2018-05-01 -' }] },
      { id: 'b', offices: [{ id: 'm2', person: 'p2', bounds: '2017-01-01 2017-01-01 2019-05-01 -' }] },
    ])
    expect(found.filter(({ severity }) => severity === 'violation')).to.have.lengthOf(1)
    expect(found[0]).to.deep.include({
      shape: shapeIri('OneHolder').value,
      focusNode: membershipIri('m2'),
      value: membershipIri('m1'),
    })
    expect(found[0]?.passage).to.be.a('string')
  })

  it('whatever is told: contradictions, plans, ends without a date', async () => {
    await fc.assert(
      fc.asyncProperty(announcements, async told => {
        const found = await findings(told)
        const violations = found.filter(
          ({ severity, shape }) => severity === 'violation' && shape !== shapeIri('OneHolder').value,
        )
        expect(violations).to.deep.equal([])
        expect(shapesIn(found, ofHoldings)).to.deep.equal(
          shapesIn(findInHoldings(holdings(told), []), ofHoldings),
        )
      }),
      { numRuns: 10 },
    )
  })
})

/** Rules that are checked in a neighbourhood, and over the rows of a whole register: with the same result. */
const ofHoldings: readonly string[] = [
  'OneHolder',
  'SoleOffice-oneOpenHolder',
  'OneFullTimeOffice',
  'Successor',
].map(name => shapeIri(name).value)

function holdings(told: readonly Announced[]): readonly Holding[] {
  return [...registerOf(...told)].flatMap(([membership, { holding }]) =>
    holding ? { membership, ...holding } : [],
  )
}

function shapesIn(found: readonly Finding[], shapes: readonly string[]): readonly string[] {
  const named = found.filter(({ shape }) => shapes.includes(shape))
  return named
    .map(({ severity, shape, focusNode, value }) => `${severity} ${shape} ${focusNode} ${value ?? ''}`)
    .toSorted()
}
