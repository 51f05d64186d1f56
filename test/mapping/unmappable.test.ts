import { expect } from 'chai'
import { placeOrganizations } from '../../src/mapping/placement.ts'
import { unmappable } from '../../src/mapping/unmappable.ts'
import type { Statement } from '../../src/model/statement.ts'
import { knowledge, roles } from './support/tables.ts'
import { event, extraction, headcount, membership, organization, succession } from './support/telling.ts'

const told = extraction({
  organizations: [
    organization('city', 'Stadt Lindenrode', 'stadt'),
    organization('lost', 'Sozialamt', 'amt'),
  ],
  statements: [
    membership('m1', 'p1', 'city'),
    membership('m2', 'p2', 'city'),
    membership('m3', 'p3', 'lost'),
  ],
})
const placements = placeOrganizations(told, knowledge)

const unknownRole = { text: '', concept: 'zauberei', kind: 'head', implied: false } as const

const cases: readonly (readonly [string, Statement, string | undefined])[] = [
  ['a complete membership', membership('m', 'p1', 'city'), undefined],
  ['a membership without organization', membership('m', 'p1', undefined), 'does not name the organization'],
  ['a membership in a unit that could be any', membership('m', 'p1', 'lost'), 'no address'],
  ['a membership in an organization unheard of', membership('m', 'p1', 'x'), 'not among those recognised'],
  [
    'a membership with an unknown role',
    membership('m', 'p1', 'city', { role: unknownRole }),
    'not in the role table',
  ],
  ['a decision', event('e', 'p1', { body: 'city', result: 'm1' }), undefined],
  ['a decision without a body', event('e', 'p1', { result: 'm1' }), 'does not name the body'],
  ['a decision without a result', event('e', 'p1', { body: 'city' }), 'is not known'],
  ['a retirement', event('e', 'p1', { event: 'retirement' }), undefined],
  [
    'a farewell of somebody without an office',
    event('e', 'p9', { event: 'farewell' }),
    'no office of the person',
  ],
  ['a succession in one organization', succession('s', 'p1', 'p2'), undefined],
  ['a succession between different ones', succession('s', 'p1', 'p3'), 'no office in which'],
  ['a headcount', headcount('h', 'city', {}), undefined],
  ['a headcount of a unit that could be any', headcount('h', 'lost', {}), 'no address'],
]

describe('unmappable', () => {
  for (const [what, statement, reason] of cases) {
    it(`${reason === undefined ? 'lets through' : 'holds back'} ${what}`, () => {
      const given = unmappable(statement, told, placements, roles)
      if (reason === undefined) expect(given).to.equal(undefined)
      else expect(given).to.contain(reason)
    })
  }
})
