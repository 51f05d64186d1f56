import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import { loadMappingTables, type MappingTables } from '../src/mapping/load-tables.ts'
import { mapExtraction } from '../src/mapping/map-statements.ts'
import { placeOrganizations } from '../src/mapping/placement.ts'
import { placePublisher } from '../src/mapping/publisher.ts'
import type { Extraction } from '../src/model/extraction.ts'
import { addDays, type Day, onDay } from '../src/model/partial-date.ts'
import type { Range } from '../src/model/range.ts'
import type { MembershipStatement, OrganizationEntity, PersonEntity, Period } from '../src/model/statement.ts'

export const baseIri = 'https://bench.example/'

/** Claim graphs of invented announcements, any number of them, each made when it is asked for. */
export interface Generator {
  /** The claims of one: who follows whom at the head of an office. The same number gives the same claims. */
  readonly claimsOf: (number: number) => { readonly id: string; readonly quads: readonly Quad[] }
}

/**
 * @param offices how many offices there are: announcement n tells of office n mod offices, so that each office is told of as
 *   often as announcements go round: who comes, and now and then who goes
 * @param seed another one gives other names and dates
 */
export async function openGenerator(offices: number, seed: number): Promise<Generator> {
  const tables = await loadMappingTables(fileURLToPath(new URL('../data', import.meta.url)))
  return { claimsOf: number => claimsOf(number, { offices, seed, tables }) }
}

interface Context {
  readonly offices: number
  readonly seed: number
  readonly tables: MappingTables
}

const words = {
  first: ['Alwine', 'Bertram', 'Cosima', 'Detlev', 'Edda', 'Falko', 'Gesine', 'Hajo', 'Isolde', 'Jorck'],
  start: ['Birken', 'Eschen', 'Fahren', 'Grim', 'Hasel', 'Ilmen', 'Kranz', 'Lohr', 'Moos', 'Nessel'],
  end: ['bach', 'brink', 'dorn', 'feld', 'garten', 'horst', 'kamp', 'mark', 'rode', 'stein'],
  unit: [
    'Sozialamt',
    'Bauamt',
    'Ordnungsamt',
    'Jugendamt',
    'Umweltamt',
    'Schulamt',
    'Standesamt',
    'Kulturamt',
  ],
} as const

/** A city has so many offices. */
const officesInCity = 8

function claimsOf(number: number, { offices, seed, tables }: Context) {
  const office = number % offices
  const round = Math.floor(number / offices)
  const [next, before] = [holder(office, round + 1, seed), holder(office, round, seed)]
  // The others only follow from the successor.
  const holders = draw(number, seed) % 5 === 0 ? [next, before] : [next]
  const city = `Stadt ${word('start', office, seed)}${word('end', Math.floor(office / officesInCity), seed)}${Math.floor(office / officesInCity)}`
  const unit = words.unit[office % officesInCity] ?? ''
  const from = began(office, round + 1, seed)
  const lines = [
    'Wechsel an der Spitze',
    `${next.name} leitet seit dem ${from} das ${unit} der ${city}.`,
    `Vorher leitete es ${before.name}, im Amt seit ${began(office, round, seed).slice(0, 4)}.`,
  ]
  const text = lines.join('\n')
  const id = `${office}-${round}`
  const told: Told = {
    text,
    sentences: lines.slice(1).map(line => at(text, line)),
    from,
    office,
    round,
    seed,
  }
  const announcement = {
    id,
    text,
    headline: at(text, lines[0] ?? ''),
    language: 'de',
    published: onDay(addDays(from, 20)),
    publisher: { name: city, basis: 'curated' as const },
  }
  const extraction = extractionOf(told, holders, { city, unit })
  const knowledge = { ...tables, keptPath: (path: string) => path }
  const placements = placeOrganizations(extraction, knowledge)
  const quads = mapExtraction({
    announcement,
    extraction,
    accepted: extraction.statements,
    withheld: [],
    placements,
    publisher: placePublisher(announcement, extraction, placements, knowledge),
    ids: {
      person: new Map(holders.map(({ id: person }, index) => [`p${index + 1}`, person])),
      membership: new Map(holders.map(({ id: person }, index) => [`m${index + 1}`, person])),
      event: new Map(),
    },
    roles: tables.roles,
    organizationTypes: tables.organizationTypes,
    baseIri,
    licence: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  })
  return { id, quads }
}

interface Told {
  readonly text: string
  readonly sentences: readonly Range[]
  readonly from: Day
  readonly office: number
  readonly round: number
  readonly seed: number
}

interface Holder {
  readonly id: string
  readonly name: string
}

function extractionOf(
  told: Told,
  holders: readonly Holder[],
  { city, unit }: { readonly city: string; readonly unit: string },
): Extraction {
  const { text, sentences, from, office, round, seed } = told
  const began0 = began(office, round, seed)
  const periods: readonly Period[] = [
    {
      begin: { date: onDay(from), basis: 'stated', verbatim: from, evidence: [] },
      beginEarliest: from,
      beginLatest: from,
      endEarliest: addDays(from, 20),
    },
    {
      begin: {
        date: { value: began0.slice(0, 4), ...yearOf(began0) },
        basis: 'stated',
        verbatim: began0.slice(0, 4),
        evidence: [],
      },
      beginEarliest: yearOf(began0).earliest,
      beginLatest: yearOf(began0).latest,
      endLatest: from,
    },
  ]
  return {
    spans: [],
    persons: holders.map(({ name }, index) => person(`p${index + 1}`, name, at(text, name))),
    organizations: [
      organization('o1', city, 'stadt', { mentions: [at(text, city)] }),
      organization('o2', `${unit} der ${city}`, 'amt', {
        unit,
        parent: 'o1',
        parentBasis: 'stated',
        mentions: [at(text, unit)],
      }),
    ],
    statements: periods
      .slice(0, holders.length)
      .map((period, index) => membership(index, period, sentences[index] ?? { start: 0, end: 1 })),
    published: { basis: 'stated', evidence: [] },
    withheld: [],
    notes: [],
  }
}

function membership(index: number, period: Period, evidence: Range): MembershipStatement {
  return {
    type: 'membership',
    key: `m${index + 1}`,
    person: `p${index + 1}`,
    organization: 'o2',
    role: { text: 'leitet', concept: 'leitung', kind: 'head', implied: true },
    period,
    status: index === 0 ? 'active' : 'ended',
    rule: 'bench',
    evidence,
    support: [],
    confidence: 1,
    basis: 'stated',
    slots: {},
    inferences: [],
  }
}

function person(key: string, name: string, mention: Range): PersonEntity {
  const [givenName = '', familyName = ''] = name.split(' ')
  return { key, name, givenName, familyName, mentions: [mention], descriptions: [] }
}

function organization(
  key: string,
  name: string,
  kind: string,
  more: Partial<OrganizationEntity>,
): OrganizationEntity {
  return { key, name, unit: name, kind, mentions: [], variants: [], ...more }
}

function holder(office: number, round: number, seed: number): Holder {
  const number = office * 64 + round
  return {
    id: number.toString().padStart(10, '0'),
    name: `${word('first', number, seed)} ${word('start', number, seed + 1)}${word('end', number, seed + 2)}`,
  }
}

/** Holders follow each other every five years or so. */
function began(office: number, round: number, seed: number): Day {
  return addDays('1980-03-01', round * 1900 + (draw(office * 64 + round, seed) % 1500))
}

function yearOf(day: Day): { readonly earliest: Day; readonly latest: Day } {
  const year = day.slice(0, 4)
  return { earliest: `${year}-01-01`, latest: `${year}-12-31` }
}

function word(kind: keyof typeof words, number: number, seed: number): string {
  const list = words[kind]
  return list[draw(number, seed) % list.length] ?? ''
}

/** A whole number from two, always the same (the mixing step of MurmurHash3). */
function draw(number: number, seed: number): number {
  let hash = Math.imul(number ^ (seed * 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function at(text: string, part: string): Range {
  const start = text.indexOf(part)
  if (start < 0) throw new Error(`"${part}" does not stand in the text`)
  return { start, end: start + part.length }
}
