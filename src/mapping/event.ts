import type { NamedNode, Quad } from '@rdfjs/types'
import type { EventStatement, MembershipStatement } from '../model/statement.ts'
import { dct, pas, rdf, schema, time } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { type Context, eventIri, membershipIri, personIri, placedOf } from './context.ts'
import { type Fact, facts } from '../rdf/facts.ts'
import { instantQuads, xsdLiteral } from './instant.ts'
import { part } from './iris.ts'
import { sourceQuads } from './passage.ts'
import { postOf } from './post.ts'

interface EventKind {
  readonly type: NamedNode
  readonly kind: NamedNode
  readonly label: readonly [de: string, en: string]
  /** Who did what in it. */
  readonly parties: (parties: Parties) => readonly Fact[]
}

interface Parties {
  readonly person: NamedNode
  readonly body: NamedNode | undefined
  readonly office: NamedNode | undefined
  readonly result: NamedNode | undefined
}

/** A body decides about a person. */
const decision = ({ person, body, office, result }: Parties): readonly Fact[] => [
  [schema.agent, body],
  [schema.participant, person],
  [schema.object, office],
  [schema.result, result],
]

/** A person leaves; the membership that ends is what it is about, not what comes of it. */
const departure = ({ person, result, office }: Parties): readonly Fact[] => [
  [schema.agent, person],
  [schema.participant, person],
  [schema.object, result ?? office],
]

const kinds: Readonly<Record<EventStatement['event'], EventKind>> = {
  appointment: {
    type: schema.AssignAction,
    kind: pas.appointment,
    label: ['Bestellung', 'appointment'],
    parties: decision,
  },
  election: { type: schema.AssignAction, kind: pas.election, label: ['Wahl', 'election'], parties: decision },
  retirement: {
    type: schema.LeaveAction,
    kind: pas.retirement,
    label: ['Ruhestand', 'retirement'],
    parties: departure,
  },
  farewell: {
    type: schema.LeaveAction,
    kind: pas.farewell,
    label: ['Verabschiedung', 'farewell'],
    parties: departure,
  },
}

/** Something that happened in the world: typed as an action, never prov:Activity, which no claim with a source can be. */
export function eventQuads(statement: EventStatement, context: Context): readonly Quad[] {
  const { graph, memberships, iris } = context
  const node = eventIri(statement.key, context)
  const kind = kinds[statement.event]
  const membership = memberships.get(statement.result ?? '')
  const parties = {
    person: personIri(statement.person, context),
    body:
      statement.body === undefined ? undefined : iris.organization(placedOf(statement.body, context).path),
    office: membership && office(membership, context),
    result: membership && membershipIri(membership.key, context),
  }
  return [
    ...facts(graph, node, [
      [rdf.type, kind.type],
      [dct.type, kind.kind],
      [schema.name, [literal(kind.label[0], 'de'), literal(kind.label[1], 'en')]],
      ...kind.parties(parties),
      [schema.actionStatus, actionStatus(membership)],
      [dct.date, xsdLiteral(statement.date?.date)],
      [time.hasTime, statement.date && part(node, 'time')],
      [pas.basis, pas[statement.basis]],
    ]),
    ...sourceQuads(node, [statement.evidence, ...statement.support], context),
    ...(statement.date
      ? instantQuads(
          { node: part(node, 'time'), instant: statement.date, bounds: {}, evidence: [statement.evidence] },
          context,
        )
      : []),
  ]
}

/** The post, else the organization that the person was chosen for. */
function office(membership: MembershipStatement, context: Context): NamedNode {
  const post = postOf(membership, context)
  return post?.node ?? context.iris.organization(placedOf(membership.organization, context).path)
}

function actionStatus(membership: MembershipStatement | undefined): NamedNode {
  return membership?.status === 'proposed' ? schema.PotentialActionStatus : schema.CompletedActionStatus
}
