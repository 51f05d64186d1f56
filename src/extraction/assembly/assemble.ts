import { groundsOf } from '../../model/calibration.ts'
import type { Extraction, Publication } from '../../model/extraction.ts'
import { hull, overlaps, type Range } from '../../model/range.ts'
import type {
  EventStatement,
  MembershipStatement,
  PersonEntity,
  Statement,
  SuccessionStatement,
} from '../../model/statement.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Draft, DraftEvent, DraftSuccession } from '../frames/draft.ts'
import type { ReadDocument } from '../read-document.ts'
import { withheldIn } from '../tagging/withheld-tagger.ts'
import { linkCareers } from './career.ts'
import { evidenceOfClause } from './evidence.ts'
import { headcountsOf } from './headcount.ts'
import { membershipOf } from './membership.ts'
import { stationOf } from './station.ts'
import { mergeDrafts } from './merge-drafts.ts'
import { organizationEntities } from './organizations.ts'
import { spansOf } from './spans.ts'
import { sinceDeparture } from './interim.ts'
import { linkHolders } from './same-office.ts'
import { placeOffices } from './place-offices.ts'
import { spreadChangeover } from './changeover.ts'

/** Everything that was read, put together: entities, statements with evidence and confidence, what is withheld. */
export function assemble(scene: Scene, document: ReadDocument, published: Publication): Extraction {
  const { text } = scene.announcement
  const sentences = document.sentences.map(({ sentence }) => sentence)
  placeOffices(scene, sentences)
  spreadChangeover(scene, published)
  const stations = sinceDeparture(
    mergeDrafts(scene.drafts.filter(isTold)).map((group, index) => stationOf(group, `m${index + 1}`)),
  )
  scene.successions.push(...linkHolders(stations, scene.successions, scene.events))
  linkCareers(stations, scene.successions)
  const memberships = stations.map(station => sure(scene, membershipOf(station, text, published)))
  const statements: readonly Statement[] = [
    ...memberships,
    ...eventsOf(scene, memberships),
    ...successionsOf(scene),
    ...headcountsOf(scene, document),
  ]
  const { organizations, publisher } = organizationEntities(scene, statements, sentences)
  return {
    spans: spansOf(document, text),
    persons: scene.persons.chains.map(personEntity),
    organizations,
    statements,
    published,
    ...(publisher === undefined ? {} : { publisher }),
    withheld: withheldIn(text, document, scene.lexicon),
    notes:
      statements.length === 0
        ? [...scene.notes, { reason: 'no office is told in this text', rule: 'empty' }]
        : scene.notes,
  }
}

/** With the share of such statements that are right, by what it rests on (data/lexicon/de/rule-precision.tsv). */
function sure(scene: Scene, membership: Omit<MembershipStatement, 'confidence'>): MembershipStatement {
  const { organization } = membership
  const record = organization === undefined ? undefined : scene.organizations.get(organization)
  const known = record && { name: record.name, kind: record.type }
  return { ...membership, confidence: scene.lexicon.precisionOf(groundsOf(membership, known)) }
}

/** A mere profession or rank ("Studienrätin A") without an organization is no office. */
const isTold = ({ role, organization }: Draft): boolean =>
  role.kind !== 'employee' || organization !== undefined

function personEntity(chain: PersonChain): PersonEntity {
  return {
    key: chain.key,
    name: chain.name,
    ...(chain.given === undefined ? {} : { givenName: chain.given, familyName: chain.family }),
    ...(chain.title === undefined ? {} : { honorific: chain.title }),
    ...(chain.gender === undefined ? {} : { gender: chain.gender }),
    mentions: chain.mentions,
    descriptions: chain.descriptions,
  }
}

function eventsOf(scene: Scene, memberships: readonly MembershipStatement[]): readonly EventStatement[] {
  const once = scene.events.filter(
    (event, index) => scene.events.findIndex(other => sameEvent(event, other)) === index,
  )
  return once.map((event, index) => eventOf(event, `e${index + 1}`, memberships, scene))
}

const sameEvent = (a: DraftEvent, b: DraftEvent): boolean => a.person === b.person && a.event === b.event

/** The clause, with the person that it speaks of where the same sentence names him ("A, die 2018 ernannt wurde"). */
const passageOf = ({ clause, sentence, personRange }: DraftEvent): Range =>
  personRange.start >= sentence.start && personRange.end <= sentence.end ? hull(clause, personRange) : clause

function eventOf(
  event: DraftEvent,
  key: string,
  memberships: readonly MembershipStatement[],
  scene: Scene,
): EventStatement {
  const evidence = evidenceOfClause({ clause: passageOf(event) }, scene.announcement.text)
  const result = resultOf(event, memberships)
  return {
    type: 'event',
    key,
    event: event.event,
    rule: event.rule,
    person: event.person,
    ...(event.body === undefined ? {} : { body: event.body }),
    ...(event.date === undefined
      ? {}
      : {
          date: {
            date: event.date.date,
            basis: event.date.basis,
            verbatim: event.date.verbatim,
            evidence: [evidence],
          },
        }),
    ...(result === undefined ? {} : { result: result.key }),
    evidence,
    support: [],
    confidence: 0.9,
    basis: 'stated',
    slots: { person: event.personRange },
    inferences: [],
  }
}

/** What came of it: the office that the same passage tells, else the only one that the person has or gets. */
function resultOf(
  { person, clause }: DraftEvent,
  memberships: readonly MembershipStatement[],
): MembershipStatement | undefined {
  const own = memberships.filter(each => each.person === person)
  const [only, ...others] = own.filter(({ role, status }) => role.kind !== 'employee' && status !== 'ended')
  return (
    own.find(({ evidence }) => overlaps(evidence, clause)) ??
    own.find(({ support }) => support.some(passage => overlaps(passage, clause))) ??
    (others.length === 0 ? only : undefined)
  )
}

function successionsOf(scene: Scene): readonly SuccessionStatement[] {
  const all = scene.successions
  const once = all.filter((link, index) => all.findIndex(other => sameLink(link, other)) === index)
  return once.map((link, index) => ({
    type: 'succession' as const,
    key: `s${index + 1}`,
    rule: link.rule,
    predecessor: link.predecessor,
    successor: link.successor,
    ...(link.organization === undefined ? {} : { organization: link.organization }),
    evidence: evidenceOfClause(link, scene.announcement.text),
    support: [],
    confidence: link.resolved === true ? 0.7 : 0.9,
    basis: link.resolved === true ? ('resolved' as const) : ('stated' as const),
    slots: {},
    inferences: [],
  }))
}

const sameLink = (a: DraftSuccession, b: DraftSuccession): boolean =>
  a.predecessor === b.predecessor && a.successor === b.successor
