import { expect } from 'chai'
import { meantOn, parseOrganizations } from '../../src/mapping/known-organizations.ts'
import { ProblemError } from '../../src/problem.ts'
import { tsv } from './support/tables.ts'

const header = 'path | label | type | ags | wikidata | forms | dissolved | successor | source'

function parse(...lines: readonly string[]) {
  return parseOrganizations('organizations.tsv', tsv(header, ...lines))
}

const faults: readonly (readonly [string, readonly string[], string])[] = [
  ['a key of seven digits', ['stadt-a | Stadt A | stadt | 1234567 | | | | |'], 'organizations.tsv:2'],
  ['an item that is none', ['stadt-a | Stadt A | stadt | | 2103 | | | |'], 'an item of Wikidata'],
  ['a path with a slash', ['stadt/a | Stadt A | stadt | | | | | |'], 'a path of'],
  ['a missing label', ['stadt-a | | stadt | | | | | |'], '"label" must not be empty'],
  [
    'a surface that means two',
    ['stadt-a | Stadt A | stadt | | | Neustadt | | |', 'stadt-b | Stadt B | stadt | | | Neustadt | | |'],
    '"Neustadt" is listed twice',
  ],
  [
    'a successor that is not listed',
    ['stadt-a | Stadt A | stadt | | | | 2006-12-31 | stadt-b |'],
    'successor',
  ],
  [
    'successors in a circle',
    [
      'stadt-a | Stadt A | stadt | | | | 2006-12-31 | stadt-b |',
      'stadt-b | Stadt B | stadt | | | | 2008-12-31 | stadt-a |',
    ],
    'successor',
  ],
]

describe('parseOrganizations', () => {
  for (const [what, lines, message] of faults) {
    it(`refuses ${what}`, () => {
      expect(() => parse(...lines)).to.throw(ProblemError, message)
    })
  }

  it('finds an organization by its label and by each of its forms', () => {
    const { byForm } = parse('stadt-a | Stadt A | stadt | | | A¦A-er | | |')
    expect(['Stadt A', 'A', 'A-er'].map(form => byForm.get(form)?.path)).to.deep.equal([
      'stadt-a',
      'stadt-a',
      'stadt-a',
    ])
  })
})

describe('meantOn', () => {
  const table = parse(
    'stadt-a | Stadt A | stadt | | | | 1999-12-31 | stadt-b |',
    'stadt-b | Stadt B | stadt | | | | 2006-12-31 | stadt-c |',
    'stadt-c | Stadt C | stadt | | | | | |',
    'stadt-d | Stadt D | stadt | | | | 1999-12-31 | |',
  )
  const cases = [
    ['stadt-a', '1999-12-31', 'stadt-a'],
    ['stadt-a', '2000-01-01', 'stadt-b'],
    ['stadt-a', '2010-01-01', 'stadt-c'],
    ['stadt-a', undefined, 'stadt-a'],
    ['stadt-d', '2010-01-01', 'stadt-d'],
  ] as const
  for (const [path, day, expected] of cases) {
    it(`takes ${path} on ${day ?? 'an unknown day'} for ${expected}`, () => {
      const known = table.byPath.get(path)
      expect(known && meantOn(table, known, day).path).to.equal(expected)
    })
  }
})
