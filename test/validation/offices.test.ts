import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { parseRoles } from '../../src/mapping/role-table.ts'
import { pas, role, skos } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { quad } from '../../src/rdf/terms.ts'
import { sideOffices } from '../../src/validation/full-time.ts'
import type { Holding } from '../../src/validation/holding.ts'
import { findInHoldings } from '../../src/validation/rules.ts'

const vocabulary = [quad(pas.SideOffices, skos.member, role('vorsitz'))]

type Office = Partial<Holding> & {
  /** beginLatest, endEarliest, endLatest; `-` where it is absent. */
  readonly held: string
}

let count = 0

function holding({ held, ...office }: Office): Holding {
  const [beginLatest = '-', endEarliest = '-', endLatest = '-'] = held.split(' ')
  const known = Object.entries({ beginLatest, endEarliest, endLatest }).filter(([, day]) => day !== '-')
  count++
  return {
    membership: `https://data.example/id/membership/m${count}`,
    person: `https://data.example/id/person/p${count}`,
    organization: 'https://data.example/id/org/stadt-x/amt',
    role: role('amtsleitung').value,
    post: 'https://data.example/id/post/stadt-x/amt/amtsleitung',
    kind: 'head',
    sole: true,
    status: 'active',
    ...Object.fromEntries(known),
    ...office,
  }
}

/** Severity and local name of the rules that report, with the value. */
function found(...offices: readonly Office[]): readonly string[] {
  return findInHoldings(offices.map(holding), vocabulary).map(({ severity, shape, value = '' }) =>
    `${severity} ${shape.replace(/^.*#/u, '')} ${value.replace(/^.*\/m\d+$/u, 'other')}`.trim(),
  )
}

describe('rules on offices', () => {
  describe('one holder of a sole office', () => {
    const first = { held: '2010-01-01 2015-01-01 2015-12-31' }
    for (const [why, other, expected] of [
      [
        'at once',
        { held: '2012-01-01 2014-01-01 2014-02-01' },
        ['violation OneHolder other', 'info Successor 2015-12-31'],
      ],
      ['one after the other', { held: '2016-01-01 2018-01-01 -' }, []],
      ['the other is acting', { held: '2012-01-01 2014-01-01 -', kind: 'acting head' }, []],
      [
        'another post',
        { held: '2012-01-01 2014-01-01 -', post: 'https://data.example/id/post/x' },
        ['info Successor 2015-12-31'],
      ],
    ] as const) {
      it(why, () => {
        expect(found(first, other)).to.deep.equal(expected)
      })
    }

    it('a shared post has several', () => {
      expect(
        found({ ...first, sole: false }, { held: '2012-01-01 2014-01-01 -', sole: false }),
      ).to.deep.equal([])
    })
  })

  describe('two open-ended holders of a sole office', () => {
    const present = { held: '2019-01-01 - -' }
    const open = ['warning SoleOffice-oneOpenHolder']
    for (const [why, offices, expected] of [
      ['both present', [present, present], open],
      ['one unknown', [present, { ...present, status: 'unknown' }], open],
      ['one is over, nobody says since when', [present, { ...present, status: 'ended' }], []],
      ['one is announced', [present, { ...present, status: 'planned' }], []],
      ['one is acting', [present, { ...present, kind: 'acting head' }], []],
      ['one has an end', [present, { held: '2010-01-01 2015-01-01 2016-01-01' }], []],
    ] as const) {
      it(`${why}: ${expected.length > 0 ? 'a warning' : 'none'}`, () => {
        expect(found(...offices)).to.deep.equal(expected)
      })
    }
  })

  describe('missing successor', () => {
    const gone = { held: '2010-01-01 2015-01-01 2015-12-31', status: 'ended' }
    for (const [why, offices, expected] of [
      ['all are gone', [gone], ['info Successor 2015-12-31']],
      ['gone, and nobody says since when', [{ held: '- - -', status: 'ended' }], ['info Successor']],
      [
        'the last of several',
        [gone, { ...gone, held: '2017-01-01 2018-01-01 2018-06-30' }],
        ['info Successor 2018-06-30'],
      ],
      ['somebody is there', [gone, { held: '2016-01-01 - -' }], []],
      ['an acting one is there', [gone, { held: '2016-01-01 - -', kind: 'acting head' }], []],
      ['somebody is announced', [gone, { held: '- - -', status: 'planned' }], []],
      ['nobody knows whether somebody is gone', [gone, { held: '- - -', status: 'unknown' }], []],
      ['no sole office', [{ ...gone, sole: false }], []],
    ] as const) {
      it(`${why}: ${expected.length > 0 ? 'an information' : 'none'}`, () => {
        expect(found(...offices)).to.deep.equal(expected)
      })
    }
  })

  describe('two full-time offices of one person', () => {
    const person = 'https://data.example/id/person/same'
    const here: Office = { held: '2015-01-01 2018-01-01 -', person, sole: false }
    const there: Office = {
      ...here,
      held: '2016-01-01 2019-01-01 -',
      organization: 'https://data.example/id/org/stadt-y',
      post: 'https://data.example/id/post/stadt-y/buergermeisteramt',
      kind: 'mayor',
      role: role('buergermeisteramt').value,
    }
    const both = ['warning OneFullTimeOffice other']
    for (const [why, office, expected] of [
      ['in two cities', there, both],
      ['of two persons', { ...there, person: 'https://data.example/id/person/other' }, []],
      ['one held beside', { ...there, kind: 'head', role: role('vorsitz').value }, []],
      ['one is a seat', { ...there, kind: 'member' }, []],
      ['in one city', { ...there, organization: 'https://data.example/id/org/stadt-x/bauamt' }, []],
      ['one after the other', { ...there, held: '2018-06-01 2019-01-01 -' }, []],
      ['perhaps at once', { ...there, held: '2019-01-01 2019-01-01 -' }, []],
    ] as const) {
      it(`${why}: ${expected.length > 0 ? 'a warning' : 'none'}`, () => {
        expect(found(here, office)).to.deep.equal(expected)
      })
    }
  })

  it('the offices held beside are roles of the scheme', async () => {
    const file = (path: string) =>
      readFileSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)), 'utf8')
    const side = sideOffices(await parse(file('vocabulary/ns.ttl'), { format: 'text/turtle' }))
    const roles = parseRoles('roles.tsv', file('lexicon/de/roles.tsv'))
    expect(side.size).to.be.greaterThan(10)
    expect([...side].filter(iri => !roles.has(iri.replace(/^.*\//u, '')))).to.deep.equal([])
  })
})
