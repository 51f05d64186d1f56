import { basename, extname } from 'node:path'
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
  SuccessionStatement,
} from '../model/statement.ts'

interface GoldDate {
  readonly value: string
  readonly stated: true | 'inferred'
}

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
export function goldDate({ value, part }: PartialDate): string {
  const season = part && seasons[part]
  if (season !== undefined) return `${value.slice(0, 4)}-${season}`
  const month = part && months[part]
  return month !== undefined && value.length === 4 ? `${value}-${month}` : value
}

/** An extraction in the format of the annotated corpus, with a confidence on each membership. */
export function toGold(
  path: string,
  announcement: Announcement,
  extraction: Extraction,
): Record<string, unknown> {
  const quote = quoteIn(announcement.text)
  return {
    id: basename(path, extname(path)),
    published: announcement.published?.value ?? null,
    persons: extraction.persons.map(person => goldPerson(person, quote)),
    organizations: extraction.organizations.map(organization => goldOrganization(organization, quote)),
    memberships: ofType(extraction, 'membership').map(membership => goldMembership(membership, quote)),
    events: ofType(extraction, 'event').map(event => goldEvent(event, quote)),
    successions: ofType(extraction, 'succession').map(succession => goldSuccession(succession, quote)),
  }
}

type Quote = (range: Range) => string

function quoteIn(text: string): Quote {
  return ({ start, end }) => text.slice(start, end)
}

function ofType<Type extends Extraction['statements'][number]['type']>(
  { statements }: Extraction,
  type: Type,
): readonly Extract<Extraction['statements'][number], { type: Type }>[] {
  return statements.filter(
    (statement): statement is Extract<typeof statement, { type: Type }> => statement.type === type,
  )
}

function goldPerson(person: PersonEntity, quote: Quote): Record<string, unknown> {
  const { key, name, honorific, gender, mentions, descriptions } = person
  return {
    id: key,
    name,
    honorific,
    gender,
    ...quoted(mentions, quote),
    descriptions: descriptions.map(quote),
  }
}

function goldOrganization(organization: OrganizationEntity, quote: Quote): Record<string, unknown> {
  const { key, name, kind, parent = null, mentions, variants } = organization
  const surfaces = quoted(mentions, quote)
  return {
    id: key,
    name,
    kind,
    parent,
    mentions: [...new Set([...surfaces.mentions, ...variants])],
    spans: surfaces.spans,
  }
}

function quoted(ranges: readonly Range[], quote: Quote): { mentions: string[]; spans: number[][] } {
  return { mentions: [...new Set(ranges.map(quote))], spans: ranges.map(({ start, end }) => [start, end]) }
}

function goldMembership(membership: MembershipStatement, quote: Quote): Record<string, unknown> {
  const { key, person, organization = null, role, period, status, confidence } = membership
  return {
    id: key,
    person,
    organization,
    role: role.text,
    ...(role.implied ? { roleImplied: true } : {}),
    roleKind: role.kind,
    start: goldInstant(period.begin),
    end: goldInstant(period.end),
    current: status === 'active',
    ...(status === 'planned' || status === 'proposed' ? { status } : {}),
    ...evidence(membership.evidence, quote),
    confidence,
  }
}

function goldEvent(event: EventStatement, quote: Quote): Record<string, unknown> {
  return {
    type: event.event,
    date: goldInstant(event.date),
    body: event.body ?? null,
    person: event.person,
    ...evidence(event.evidence, quote),
  }
}

function goldSuccession(succession: SuccessionStatement, quote: Quote): Record<string, unknown> {
  const { predecessor, successor, organization = null } = succession
  return { predecessor, successor, organization, ...evidence(succession.evidence, quote) }
}

function evidence(range: Range, quote: Quote): Record<string, unknown> {
  return { evidence: quote(range), span: [range.start, range.end] }
}

/** Null for mere order in time: the guidelines give it no date. */
function goldInstant(instant: Instant | undefined): GoldDate | null {
  if (!instant?.date) return null
  return { value: goldDate(instant.date), stated: instant.basis === 'stated' ? true : 'inferred' }
}
