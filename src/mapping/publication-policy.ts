import type { Extraction } from '../model/extraction.ts'
import type { Range } from '../model/range.ts'
import type { EventStatement, MembershipStatement, Statement } from '../model/statement.ts'
import { byKey, oneOf, readTable, required } from './data-table.ts'
import { membershipsOf, offices } from './offices.ts'

type Outcome = 'publish' | 'review' | 'withhold'

/** One row of data/publication.tsv: what of an office may be published. */
interface PolicyRow {
  /** Concept of the organization type scheme, or "*". */
  readonly organization: string
  /** A role concept, a kind of role, "*", or "only employee" for who holds no other office. */
  readonly role: string
  readonly outcome: Outcome
  /** ISO 8601: how long it stays published after the last known office of the person ended; '' for what is not. */
  readonly retention: string
  readonly reason: string
}

export type Policy = ReadonlyMap<string, PolicyRow>

export interface Decision {
  readonly outcome: Outcome
  readonly reason: string
  readonly retention: string
}

/** @throws ProblemError('data-table') also when two rows speak of the same office. */
export function parsePolicy(file: string, text: string): Policy {
  const rows = readTable(file, text, (row): PolicyRow => {
    const retention = row.get('retention')
    if (!/^(?:P\d+[YM])?$/u.test(retention)) throw new Error(`"${retention}" is no duration such as P10Y`)
    return {
      organization: required(row, 'organization'),
      role: required(row, 'role'),
      outcome: oneOf(row, 'outcome', ['publish', 'review', 'withhold']),
      retention,
      reason: required(row, 'reason'),
    }
  })
  return byKey(file, rows, ({ organization, role }) => `${organization} ${role}`)
}

/**
 * What may be published of a statement: the strictest of what the table says of the organization, of each organization it
 * is part of, and of the role wherever it is held. What no row names, and a proposal nobody has decided on, is reviewed.
 */
export function decide(statement: Statement, extraction: Extraction, policy: Policy): Decision {
  switch (statement.type) {
    case 'membership':
      return decideMembership(statement, extraction, policy)
    case 'event':
      return strictest(
        eventOffices(statement, extraction).map(each => decideMembership(each, extraction, policy)),
      )
    case 'succession': {
      const pair = offices(statement, membershipsOf(extraction))
      const held = pair ? [pair.before, pair.after] : []
      return strictest(held.map(each => decideMembership(each, extraction, policy)))
    }
    case 'headcount': {
      const types = typesOf(statement.organization, extraction)
      return reviewed(strictest(types.map(type => find(policy, type, ['*']))), statement)
    }
  }
}

function decideMembership(statement: MembershipStatement, extraction: Extraction, policy: Policy): Decision {
  const { organization, person, role, status } = statement
  const anywhere = [role.concept, ...(onlyEmployee(person, extraction) ? ['only employee'] : [])]
  const decision = strictest([
    ...typesOf(organization, extraction).map(type => find(policy, type, [role.concept, role.kind, '*'])),
    ...anywhere.map(each => policy.get(`* ${each}`)).filter(row => row !== undefined),
    ...(status === 'proposed' ? [proposal] : []),
  ])
  return reviewed(decision, statement)
}

/** What the table sends to review is published once an editor vouches for it; what it withholds never is. */
function reviewed(decision: Decision, { review }: Statement): Decision {
  const vouched = review === 'accepted' || review === 'edited'
  return vouched && decision.outcome === 'review' ? { ...decision, outcome: 'publish' } : decision
}

const unnamed: Decision = {
  outcome: 'review',
  reason: 'no row of the publication table names this office',
  retention: '',
}
const proposal: Decision = { outcome: 'review', reason: 'proposed, not yet decided', retention: '' }
const severity: readonly Outcome[] = ['publish', 'review', 'withhold']

function find(policy: Policy, type: string, roles: readonly string[]): Decision {
  return roles.map(role => policy.get(`${type} ${role}`)).find(row => row !== undefined) ?? unnamed
}

function strictest(decisions: readonly Decision[]): Decision {
  return decisions.toSorted((a, b) => severity.indexOf(b.outcome) - severity.indexOf(a.outcome))[0] ?? unnamed
}

/** The office that an event is about: the one it led to, else every office of the person. */
function eventOffices(
  { person, result }: EventStatement,
  extraction: Extraction,
): readonly MembershipStatement[] {
  const memberships = [...membershipsOf(extraction).values()]
  return memberships.filter(each => (result === undefined ? each.person === person : each.key === result))
}

/** The type of an organization and of all that it is part of. */
function typesOf(key: string | undefined, { organizations }: Extraction): readonly string[] {
  const types: string[] = []
  const seen = new Set<string>()
  let next = organizations.find(organization => organization.key === key)
  while (next && !seen.has(next.key)) {
    const { kind, parent } = next
    types.push(kind)
    seen.add(next.key)
    next = organizations.find(organization => organization.key === parent)
  }
  return types.length > 0 ? types : ['']
}

function onlyEmployee(person: string, { statements }: Extraction): boolean {
  return statements.every(
    each => each.type !== 'membership' || each.person !== person || each.role.kind === 'employee',
  )
}

/**
 * Everything in a text that must not be quoted: withheld facts, and the role and organization of every office that is
 * withheld, since a sentence about the mayor may also say which party group the mayor leads.
 */
export function unquotable(extraction: Extraction, policy: Policy): readonly Range[] {
  const secret = [...membershipsOf(extraction).values()]
    .filter(statement => decideMembership(statement, extraction, policy).outcome === 'withhold')
    .flatMap(statement => officeRanges(statement, extraction, policy))
  return [...extraction.withheld, ...secret]
}

function officeRanges(
  { slots, organization, description }: MembershipStatement,
  extraction: Extraction,
  policy: Policy,
): readonly Range[] {
  const secret = typesOf(organization, extraction).some(
    type => find(policy, type, ['*']).outcome === 'withhold',
  )
  const mentions = extraction.organizations.find(({ key }) => key === organization)?.mentions ?? []
  return [slots.role, slots.organization, description, ...(secret ? mentions : [])].filter(
    range => range !== undefined,
  )
}
