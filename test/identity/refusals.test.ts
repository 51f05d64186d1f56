import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import { type Desk, newDesk } from './desk.ts'

const refusals: readonly (readonly [string, (desk: Desk) => unknown, string, RegExp])[] = [
  [
    'an unknown id',
    ({ merge, person }) => merge('zzzzzzzzzz', person('a')),
    'not-found',
    /no person or membership/,
  ],
  [
    'a merge with itself',
    ({ merge, person }) => merge(person('a'), person('a')),
    'identity-conflict',
    /itself/,
  ],
  [
    'a merge across types',
    ({ merge, person, membership }) => merge(person('a'), membership('b')),
    'identity-conflict',
    /a person cannot be merged with a membership/,
  ],
  [
    'an event',
    ({ merge, ids, person }) => merge([...ids('e').event.values()].join(), person('a')),
    'identity-conflict',
    /only persons and memberships/,
  ],
  [
    'a merge of what is merged',
    desk => (desk.merge(desk.person('b'), desk.person('a')), desk.merge(first(desk), desk.person('d'))),
    'identity-conflict',
    /merged already/,
  ],
  [
    'a merge into what is merged',
    desk => (desk.merge(desk.person('b'), desk.person('a')), desk.merge(desk.person('d'), first(desk))),
    'identity-conflict',
    /merged already/,
  ],
  [
    'a circle',
    desk => (desk.merge(desk.person('b'), desk.person('a')), desk.merge(desk.person('a'), first(desk))),
    'identity-conflict',
    /circle/,
  ],
  [
    'a person before himself',
    ({ merge, person }) => merge(person('e'), person('e', 'p2')),
    'identity-conflict',
    /nobody precedes oneself/,
  ],
  [
    'a merge against a split',
    desk => (desk.split(desk.person('a'), 'c'), desk.merge(desk.person('c'), desk.person('a'))),
    'identity-conflict',
    /decision 1 says/,
  ],
  [
    'memberships of two persons',
    ({ merge, membership }) => merge(membership('a'), membership('b')),
    'identity-conflict',
    /two persons/,
  ],
  [
    'memberships of two offices',
    ({ merge, membership }) => merge(membership('a'), membership('a', 'm2')),
    'identity-conflict',
    /not the same role/,
  ],
  [
    'a split of a membership',
    ({ split, membership }) => split(membership('a'), 'c'),
    'identity-conflict',
    /a person is split/,
  ],
  [
    'a split where only one announcement tells',
    ({ split, person }) => split(person('d'), 'd'),
    'identity-conflict',
    /alone tells/,
  ],
  [
    'a split in an announcement that does not tell',
    ({ split, person }) => split(person('a'), 'd'),
    'not-found',
    /does not tell/,
  ],
  [
    'a split that is an undoing',
    desk => (desk.merge(desk.person('b'), desk.person('a')), desk.split(desk.person('a'), 'b')),
    'identity-conflict',
    /decision 1 made/,
  ],
  ['an undoing of nothing', ({ undo }) => undo(1), 'not-found', /no decision 1/],
  [
    'an undoing twice',
    desk => (desk.merge(desk.person('b'), desk.person('a')), desk.undo(1), desk.undo(1)),
    'identity-conflict',
    /undone already/,
  ],
  [
    'an undoing of an undoing',
    desk => (desk.merge(desk.person('b'), desk.person('a')), desk.undo(1), desk.undo(2)),
    'identity-conflict',
    /an undoing itself/,
  ],
  [
    'an undoing on which something rests',
    desk => (desk.split(desk.person('a'), 'c'), desk.merge(desk.person('c'), desk.person('d')), desk.undo(1)),
    'identity-conflict',
    /decision 2 rests on it/,
  ],
]

/** The id that the first decision retired. */
function first({ known }: Desk): string {
  return known().identities.decisions[0]?.id ?? ''
}

describe('decisions on identity', () => {
  for (const [what, work, slug, message] of refusals) {
    it(`are refused: ${what}`, () => {
      expect(() => work(newDesk()))
        .to.throw(ProblemError, message)
        .with.property('slug', slug)
    })
  }
})
