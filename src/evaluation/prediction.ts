import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import type { DatePart, PartialDate } from '../model/partial-date.ts'
import type { Range } from '../model/range.ts'
import type {
  EventStatement,
  Instant,
  MembershipStatement,
  OrganizationEntity,
  PersonEntity,
  Statement,
  SuccessionStatement,
} from '../model/statement.ts'
import type { AnnotatedDocument } from './annotation.ts'

/** An annotated document with what tools and readers of the corpus want besides. */
export interface Prediction extends AnnotatedDocument {
  readonly id: string
  readonly published: string | null
}

type Annotated<Key extends keyof AnnotatedDocument> = AnnotatedDocument[Key][number]
type Quote = (range: Range) => string

const seasons: Readonly<Partial<Record<DatePart, string>>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  winter: '24',
}

/** Which month stands for a part of a year. */
const months: Readonly<Partial<Record<DatePart, string>>> = { early: '01', mid: '06', late: '12' }

/**
 * A date by the coarser conventions of the annotation guidelines: "Anfang 2013" is 2013-01, "Ende 2018" 2018-12, a season
 * the EDTF number 21 to 24, a part of a month that month.
 */
function annotatedDate({ value, part }: PartialDate): string {
  const season = part && seasons[part]
  if (season !== undefined) return `${value.slice(0, 4)}-${season}`
  const month = part && months[part]
  return month !== undefined && value.length === 4 ? `${value}-${month}` : value
}

/** An extraction in the format of the annotated corpus; statements keep their keys as ids. `id` names the document. */
export function predictionOf(id: string, announcement: Announcement, extraction: Extraction): Prediction {
  const quote: Quote = ({ start, end }) => announcement.text.slice(start, end)
  const { persons, organizations, statements } = extraction
  return {
    id,
    published: announcement.published?.value ?? null,
    persons: persons.map(person => annotatedPerson(person, quote)),
    organizations: organizations.map(organization => annotatedOrganization(organization, quote)),
    memberships: ofType(statements, 'membership').map(each => annotatedMembership(each, quote)),
    events: ofType(statements, 'event').map(each => annotatedEvent(each, quote)),
    successions: ofType(statements, 'succession').map(each => annotatedSuccession(each, quote)),
  }
}

function ofType<Type extends Statement['type']>(
  statements: readonly Statement[],
  type: Type,
): readonly Extract<Statement, { type: Type }>[] {
  return statements.filter((each): each is Extract<Statement, { type: Type }> => each.type === type)
}

function annotatedPerson(person: PersonEntity, quote: Quote): Annotated<'persons'> {
  const { key, name, honorific, gender, mentions, descriptions } = person
  const more = { honorific, descriptions: descriptions.map(quote) }
  return { id: key, name, gender, ...quoted(mentions, quote), ...more }
}

function annotatedOrganization(organization: OrganizationEntity, quote: Quote): Annotated<'organizations'> {
  const { key, name, kind, parent = null, mentions, variants } = organization
  const surfaces = quoted(mentions, quote)
  const more = { kind, parent, spans: surfaces.spans }
  return {
    id: key,
    name,
    mentions: [...new Set([...surfaces.mentions, ...variants])],
    optional: false,
    ...more,
  }
}

function quoted(ranges: readonly Range[], quote: Quote): { mentions: string[]; spans: number[][] } {
  return { mentions: [...new Set(ranges.map(quote))], spans: ranges.map(({ start, end }) => [start, end]) }
}

function annotatedMembership(membership: MembershipStatement, quote: Quote): Annotated<'memberships'> {
  const { key, person, organization = null, role, period, status, confidence } = membership
  return {
    id: key,
    person,
    organization,
    role: role.text,
    ...(role.implied ? { roleImplied: true } : {}),
    roleKind: role.kind,
    start: annotatedInstant(period.begin),
    end: annotatedInstant(period.end),
    current: status === 'active',
    ...(status === 'planned' || status === 'proposed' ? { status } : {}),
    optional: false,
    ...passage(membership.evidence, quote),
    confidence,
  }
}

function annotatedEvent(event: EventStatement, quote: Quote): Annotated<'events'> {
  const more = { body: event.body ?? null }
  return {
    id: event.key,
    type: event.event,
    date: annotatedInstant(event.date),
    person: event.person,
    ...passage(event.evidence, quote),
    ...more,
  }
}

function annotatedSuccession(succession: SuccessionStatement, quote: Quote): Annotated<'successions'> {
  const { key, predecessor, successor, organization = null, evidence } = succession
  const more = { organization }
  return { id: key, predecessor, successor, ...passage(evidence, quote), ...more }
}

function passage(range: Range, quote: Quote): { evidence: string; span: [number, number] } {
  return { evidence: quote(range), span: [range.start, range.end] }
}

/** Null for mere order in time: the guidelines give it no date. */
function annotatedInstant(instant: Instant | undefined) {
  if (!instant?.date) return null
  const stated = instant.basis === 'stated' ? (true as const) : ('inferred' as const)
  return { value: annotatedDate(instant.date), stated }
}
