import type { Announcement } from '../../../src/model/announcement.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import type { Range } from '../../../src/model/range.ts'
import type {
  EventStatement,
  HeadcountStatement,
  MembershipStatement,
  OrganizationEntity,
  PersonEntity,
  SuccessionStatement,
} from '../../../src/model/statement.ts'
import { said } from '../../model/said.ts'

/** Where words stand in a text: the nth time, counted from 0. */
export function at(text: string, words: string, nth = 0): Range {
  let start = -1
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" does not stand in the text ${nth + 1} times`)
  return { start, end: start + words.length }
}

export function announcement(id: string, text: string, more: Partial<Announcement> = {}): Announcement {
  const end = text.indexOf('\n')
  return { id, text, headline: { start: 0, end: end < 0 ? text.length : end }, language: 'de', ...more }
}

export function extraction(parts: Partial<Extraction>): Extraction {
  return {
    spans: [],
    persons: [],
    organizations: [],
    statements: [],
    published: { basis: 'inferred', evidence: [] },
    withheld: [],
    notes: [],
    ...parts,
  }
}

export function person(
  key: string,
  name: string,
  mentions: readonly Range[],
  more: Partial<PersonEntity> = {},
): PersonEntity {
  return { key, name, mentions, descriptions: [], ...more }
}

export function organization(
  key: string,
  name: string,
  kind: string,
  more: Partial<OrganizationEntity> = {},
): OrganizationEntity {
  return { key, name, unit: name, kind, mentions: [], variants: [], ...more }
}

export function membership(
  key: string,
  who: string,
  where: string | undefined,
  more: Partial<MembershipStatement> = {},
): MembershipStatement {
  return {
    ...said,
    key,
    type: 'membership',
    person: who,
    ...(where === undefined ? {} : { organization: where }),
    role: { text: 'Leiterin', concept: 'leitung', kind: 'head', implied: false },
    period: {},
    status: 'active',
    ...more,
  }
}

export function event(key: string, who: string, more: Partial<EventStatement> = {}): EventStatement {
  return { ...said, key, type: 'event', event: 'appointment', person: who, ...more }
}

export function succession(key: string, predecessor: string, successor: string): SuccessionStatement {
  return { ...said, key, type: 'succession', predecessor, successor }
}

export function headcount(key: string, where: string, more: Partial<HeadcountStatement>): HeadcountStatement {
  return { ...said, key, type: 'headcount', organization: where, value: 0, verbatim: '', ...more }
}

/** A date at the precision of its value. */
export function date(value: string): PartialDate {
  const [year = '', month] = value.split('-')
  const last = month === undefined ? '12-31' : `${month}-${daysIn(Number(year), Number(month))}`
  const days = value.length === 10 ? { earliest: value, latest: value } : undefined
  return { value, ...(days ?? { earliest: `${year}-${month ?? '01'}-01`, latest: `${year}-${last}` }) }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
