import type { BlankNode, DatasetCore, NamedNode, Quad, Quad_Object, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { xsdLiteral } from '../../../src/mapping/instant.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { dataset } from '../../../src/rdf/dataset.ts'
import { dct, org, pas, rdf, schema } from '../../../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../../src/rdf/terms.ts'

/** Marks what was understood and cannot be published as it is (`unmappable`): an office without its organization. */
const heldBack = namedNode('https://data.example/case#HeldBack')

/**
 * What a claim graph says, in few words: persons by their names; memberships with person, kind of role, organization,
 * status, start and the four bounds; decisions and departures; successions from person to person. What was held back
 * is told with what is known of it, so that no false alarm hides there.
 */
export function reduce(
  claims: Iterable<Quad>,
  extraction: Extraction,
  held: readonly Statement[],
): readonly Quad[] {
  const data = dataset(claims)
  const persons = personNodes()
  const told = [
    ...subjects(data, org.Membership).map(node => membership(node, data, persons.of)),
    ...[schema.AssignAction, schema.LeaveAction].flatMap(type =>
      subjects(data, type).map(node => event(type, node, data, persons.of)),
    ),
    ...subjects(data, schema.ReplaceAction).map(node => succession(node, data, persons.of)),
    ...held.flatMap(statement => heldFacts(statement, extraction, persons.of)),
  ]
  return [...told.flatMap(described), ...persons.quads()]
}

type Facts = readonly (readonly [NamedNode, Quad_Object | undefined])[]
type PersonOf = (name: string | undefined) => BlankNode | undefined

function described(facts: Facts, index: number): readonly Quad[] {
  const node = DataFactory.blankNode(`told${index}`)
  return facts.flatMap(([property, object]) => (object ? [quad(node, property, object)] : []))
}

/** One node for each name. */
function personNodes() {
  const nodes = new Map<string, BlankNode>()
  return {
    of: (name: string | undefined): BlankNode | undefined => {
      if (name === undefined) return undefined
      if (!nodes.has(name)) nodes.set(name, DataFactory.blankNode(`person${nodes.size}`))
      return nodes.get(name)
    },
    quads: () => [...nodes].map(([name, node]) => quad(node, schema.name, literal(name))),
  }
}

function subjects(data: DatasetCore, type: Term): readonly Term[] {
  return [...data.match(null, rdf.type, type)].map(({ subject }) => subject)
}

function value(data: DatasetCore, node: Term | undefined, property: Term): Quad_Object | undefined {
  return node && [...data.match(node, property)][0]?.object
}

function nameOf(data: DatasetCore, person: Term | undefined): string | undefined {
  return value(data, person, schema.name)?.value
}

const bounds = [pas.beginEarliest, pas.beginLatest, pas.endEarliest, pas.endLatest]

function membership(node: Term, data: DatasetCore, person: PersonOf): Facts {
  const period = value(data, node, org.memberDuring)
  return [
    [rdf.type, org.Membership],
    [org.member, person(nameOf(data, value(data, node, org.member)))],
    [pas.kind, value(data, value(data, node, org.role), pas.kind)],
    [org.organization, value(data, node, org.organization)],
    [pas.status, value(data, node, pas.status)],
    [schema.startDate, value(data, node, schema.startDate)],
    ...bounds.map(bound => [bound, value(data, period, bound)] as const),
  ]
}

function event(type: NamedNode, node: Term, data: DatasetCore, person: PersonOf): Facts {
  const agent = value(data, node, schema.agent)
  const participant = value(data, node, schema.participant)
  return [
    [rdf.type, type],
    [dct.type, value(data, node, dct.type)],
    [schema.participant, person(nameOf(data, participant))],
    [schema.agent, agent && participant && agent.equals(participant) ? undefined : agent],
    [dct.date, value(data, node, dct.date)],
  ]
}

function succession(node: Term, data: DatasetCore, person: PersonOf): Facts {
  const [before, after] = [schema.replacee, schema.replacer].map(property => value(data, node, property))
  const memberOf = (membershipNode: Term | undefined) =>
    person(nameOf(data, value(data, membershipNode, org.member)))
  return [
    [rdf.type, schema.ReplaceAction],
    [schema.replacee, memberOf(before)],
    [schema.replacer, memberOf(after)],
    [org.organization, value(data, after, org.organization)],
  ]
}

function heldFacts(statement: Statement, { persons }: Extraction, person: PersonOf): readonly Facts[] {
  const named = (key: string) => person(persons.find(each => each.key === key)?.name)
  switch (statement.type) {
    case 'membership':
      return [
        [
          [rdf.type, org.Membership],
          [rdf.type, heldBack],
          [org.member, named(statement.person)],
          [pas.kind, literal(statement.role.kind)],
          [pas.status, pas[statement.status]],
          [schema.startDate, xsdLiteral(statement.period.begin?.date)],
        ],
      ]
    case 'event':
      return [
        [
          [rdf.type, heldBack],
          [dct.type, pas[statement.event]],
          [schema.participant, named(statement.person)],
          [dct.date, xsdLiteral(statement.date?.date)],
        ],
      ]
    case 'succession':
      return [
        [
          [rdf.type, schema.ReplaceAction],
          [rdf.type, heldBack],
          [schema.replacee, named(statement.predecessor)],
          [schema.replacer, named(statement.successor)],
        ],
      ]
    case 'headcount':
      return []
  }
}
