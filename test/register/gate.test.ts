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
import { announcements } from './support/arbitraries.ts'
import { type Announced, registerOf } from './support/telling.ts'

const vocabulary = fileURLToPath(new URL('../../data/vocabulary/', import.meta.url))

describe('the shapes accept what several announcements come to', () => {
  let gate: Gate
  before(async () => {
    const ns = await parse(readFileSync(join(vocabulary, 'ns.ttl'), 'utf8'), { format: 'text/turtle' })
    gate = createGate(await shapes(), [
      ...ns,
      ...roleQuads(roles),
      ...organizationTypeQuads(organizationTypes),
    ])
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

  it('whatever is told: contradictions, plans, ends without a date', async () => {
    await fc.assert(
      fc.asyncProperty(announcements, async told => {
        const found = await findings(told)
        const violations = found.filter(
          ({ severity, shape }) => severity === 'violation' && shape !== shapeIri('OneHolder').value,
        )
        expect(violations).to.deep.equal([])
      }),
      { numRuns: 10 },
    )
  })
})
