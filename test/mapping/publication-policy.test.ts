import { expect } from 'chai'
import { decide, parsePolicy, unquotable } from '../../src/mapping/publication-policy.ts'
import type { MembershipStatement, RoleKind } from '../../src/model/statement.ts'
import { ProblemError } from '../../src/problem.ts'
import { tsv } from './support/tables.ts'
import { event, extraction, headcount, membership, organization, succession } from './support/telling.ts'

const policy = parsePolicy(
  'publication.tsv',
  tsv(
    'organization | role | outcome | retention | reason',
    'stadt | * | publish | P30Y | public office',
    'stadt | employee | publish | P10Y | station',
    'stadt | nachtwache | review | P10Y | a role that the row for its kind would publish',
    'amt | * | publish | P30Y | public office',
    'unternehmen | * | review | P10Y | private economy',
    'fraktion | * | withhold | | says a party',
    '* | personalratsvorsitz | withhold | | staff representation',
    '* | only employee | review | P10Y | no office to the outside',
  ),
)

const organizations = [
  organization('city', 'Stadt Lindenrode', 'stadt', { mentions: [{ start: 50, end: 66 }] }),
  organization('office', 'Bauamt', 'amt', { parent: 'city' }),
  organization('firm', 'Nordlicht GmbH', 'unternehmen'),
  organization('desk', 'Kundenamt', 'amt', { parent: 'firm' }),
  organization('group', 'Fraktion Neue Mitte', 'fraktion', {
    parent: 'city',
    mentions: [{ start: 20, end: 39 }],
  }),
  organization('club', 'Ruderklub', 'verein'),
  organization('ring', 'Ring', 'amt', { parent: 'ring' }),
]

function office(where: string, kind: RoleKind, concept = 'leitung', more: Partial<MembershipStatement> = {}) {
  return membership('m1', 'p1', where, { role: { text: '', concept, kind, implied: false }, ...more })
}

function outcome(...statements: readonly MembershipStatement[]) {
  const [first] = statements
  if (!first) throw new Error('no statement')
  return decide(first, extraction({ organizations, statements }), policy).outcome
}

const head = membership('m2', 'p1', 'city')

describe('decide', () => {
  it('publishes what a row names, and of a unit what it is part of allows', () => {
    expect(outcome(office('city', 'head'))).to.equal('publish')
    expect(outcome(office('office', 'head'))).to.equal('publish')
    expect(outcome(office('desk', 'head'))).to.equal('review')
  })

  it('lets the role count before its kind, and its kind before all roles', () => {
    expect(outcome(office('city', 'employee', 'nachtwache'), head)).to.equal('review')
    expect(outcome(office('city', 'employee', 'beratung'), head)).to.equal('publish')
  })

  it('publishes what is only to be reviewed once an editor vouches for it, and never what is withheld', () => {
    for (const review of ['accepted', 'edited'] as const) {
      expect(outcome(office('firm', 'head', 'leitung', { review }))).to.equal('publish')
      expect(outcome(office('city', 'head', 'leitung', { status: 'proposed', review }))).to.equal('publish')
      expect(outcome(office('group', 'head', 'leitung', { review }))).to.equal('withhold')
    }
    expect(outcome(office('firm', 'head', 'leitung', { review: 'unsure' }))).to.equal('review')
  })

  it('reviews what no row names', () => {
    expect(outcome(office('club', 'head'))).to.equal('review')
    expect(outcome(office('nowhere', 'head'))).to.equal('review')
    expect(outcome(membership('m1', 'p1', undefined))).to.equal('review')
  })

  it('withholds by organization and by role', () => {
    expect(outcome(office('group', 'head'))).to.equal('withhold')
    expect(outcome(office('city', 'head', 'personalratsvorsitz'))).to.equal('withhold')
  })

  it('reviews persons who are employees and nothing else', () => {
    expect(outcome(office('city', 'employee', 'beratung'))).to.equal('review')
  })

  it('reviews what is proposed, unless it is withheld anyway', () => {
    expect(outcome(office('city', 'head', 'leitung', { status: 'proposed' }))).to.equal('review')
    expect(outcome(office('group', 'head', 'leitung', { status: 'proposed' }))).to.equal('withhold')
    expect(outcome(office('city', 'head', 'leitung', { status: 'planned' }))).to.equal('publish')
  })

  it('comes to an end where organizations are part of each other', () => {
    expect(outcome(office('ring', 'head'))).to.equal('publish')
  })

  it('decides about an event, a succession and a headcount by the offices and organizations they are about', () => {
    const before = membership('m0', 'p0', 'city')
    const secret = membership('m3', 'p1', 'group')
    const told = extraction({ organizations, statements: [before, head, secret] })
    expect(decide(event('e1', 'p1', { result: 'm2' }), told, policy).outcome).to.equal('publish')
    expect(decide(event('e1', 'p1', { result: 'm3' }), told, policy).outcome).to.equal('withhold')
    expect(decide(event('e1', 'p9'), told, policy).outcome).to.equal('review')
    expect(decide(succession('s1', 'p0', 'p1'), told, policy).outcome).to.equal('publish')
    expect(decide(succession('s1', 'p0', 'p9'), told, policy).outcome).to.equal('review')
    expect(decide(headcount('h1', 'office', {}), told, policy).outcome).to.equal('publish')
    expect(decide(headcount('h1', 'firm', {}), told, policy).outcome).to.equal('review')
  })

  it('says why', () => {
    expect(decide(head, extraction({ organizations, statements: [head] }), policy)).to.include({
      reason: 'public office',
      retention: 'P30Y',
    })
  })
})

describe('unquotable', () => {
  it('is what is withheld, and the words for a withheld office', () => {
    const role = { start: 5, end: 19 }
    const secret = office('group', 'head', 'leitung', { slots: { role } })
    const age = { start: 0, end: 4, fact: 'age' } as const
    const told = extraction({ organizations, statements: [secret, head], withheld: [age] })
    expect(unquotable(told, policy)).to.deep.equal([age, role, { start: 20, end: 39 }])
  })

  it('leaves a public organization quotable that somebody has a withheld office in', () => {
    const secret = office('city', 'head', 'personalratsvorsitz')
    expect(unquotable(extraction({ organizations, statements: [secret] }), policy)).to.deep.equal([])
  })
})

describe('parsePolicy', () => {
  const faults = [
    ['stadt | * | hide | | x', '"outcome" is one of publish, review, withhold'],
    ['stadt | * | publish | soon | x', '"soon" is no duration'],
    ['stadt | | publish | | x', '"role" must not be empty'],
    ['stadt | * | publish | | ', '"reason" must not be empty'],
  ] as const
  for (const [line, message] of faults) {
    it(`refuses: ${message}`, () => {
      expect(() => parsePolicy('p.tsv', tsv('organization | role | outcome | retention | reason', line)))
        .to.throw(ProblemError, message)
        .with.property('message')
        .that.contains('p.tsv:2')
    })
  }

  it('refuses two rows about one office', () => {
    const line = 'stadt | * | publish | | x'
    expect(() =>
      parsePolicy('p.tsv', tsv('organization | role | outcome | retention | reason', line, line)),
    ).to.throw(ProblemError, 'listed twice')
  })
})
