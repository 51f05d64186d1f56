import type { DatePart, DateUnit } from '../../model/partial-date.ts'
import {
  type PhraseTable,
  type Row,
  by,
  byForm,
  forms,
  integer,
  number,
  phraseTable,
  readTable,
} from './date-tables.ts'
import type { DateKind, DatePreposition, OrderRelation, PartBounds, RelativeBase } from './mention.ts'

/** exact: says nothing; about: near the number; open: the number is only a bound. */
export type Degree = 'exact' | 'about' | 'open'

/** "Anfang": the days it can mean in a year and in a month. */
export interface PartWord {
  readonly part: DatePart
  readonly inYear: PartBounds
  readonly inMonth: PartBounds
}

/** An adjective that points to a time: so many units or occurrences from the base. */
export interface Deixis {
  readonly shift: number
  readonly base: RelativeBase
  readonly sameDay: boolean
  readonly recurringOnly: boolean
}

/** German time words, by lower-case form. */
export interface DateLexicon {
  readonly months: ReadonlyMap<string, { month: number; abbreviated: boolean }>
  readonly weekdays: ReadonlyMap<string, { weekday: number; abbreviated: boolean }>
  readonly daytimes: ReadonlySet<string>
  readonly seasons: ReadonlyMap<string, { part: DatePart; bounds: PartBounds }>
  readonly parts: ReadonlyMap<string, PartWord>
  readonly yearTimes: ReadonlyMap<string, { part?: DatePart; bounds: PartBounds }>
  readonly yearSpans: ReadonlyMap<string, { begins: PartBounds; ends: PartBounds; endsNextYear: boolean }>
  readonly yearFractions: ReadonlyMap<string, number>
  readonly numerals: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, { unit: DateUnit; times: number }>
  readonly deixis: ReadonlyMap<string, Deixis>
  readonly relativeTimes: PhraseTable<{ shift: number; unit: DateUnit; base: RelativeBase }>
  readonly prepositions: PhraseTable<{ preposition: DatePreposition; year: boolean }>
  readonly approximations: PhraseTable<Degree>
  readonly phrases: PhraseTable<{ kind: DateKind; relation?: OrderRelation }>
  readonly vagueAmounts: ReadonlySet<string>
  readonly countedNouns: ReadonlySet<string>
  /** By form; true for an abbreviation with a full stop. */
  readonly numberLabels: ReadonlyMap<string, boolean>
  readonly birthWords: PhraseTable<'birth' | 'attribute' | 'between'>
}

/** Names of the tables in data/lexicon/de (without .tsv) that dateLexicon reads. */
export const dateTables = [
  'months',
  'weekdays',
  'daytimes',
  'seasons',
  'date-parts',
  'year-times',
  'year-spans',
  'year-fractions',
  'numerals',
  'ordinals',
  'time-units',
  'date-deixis',
  'relative-times',
  'date-prepositions',
  'date-approximations',
  'date-phrases',
  'vague-amounts',
  'counted-nouns',
  'number-labels',
  'birth-words',
] as const

/** Rows of a table, by its name. */
type Tables = (name: (typeof dateTables)[number]) => readonly Row[]

/**
 * The lexicon from the texts of its tables, by name (`dateTables`).
 * A missing table or column and a number that is none are faults of the data and throw an Error that names the table.
 */
export function dateLexicon(texts: Readonly<Record<string, string>>): DateLexicon {
  const tables: Tables = name => readTable(name, texts[name])
  return { ...calendarWords(tables), ...yearWords(tables), ...numberWords(tables), ...phraseWords(tables) }
}

function calendarWords(tables: Tables) {
  return {
    months: byForm(tables('months'), row => ({
      month: integer(row('month')),
      abbreviated: yes(row('abbreviated')),
    })),
    weekdays: byForm(tables('weekdays'), row => ({
      weekday: integer(row('weekday')),
      abbreviated: yes(row('abbreviated')),
    })),
    daytimes: forms(tables('daytimes')),
    seasons: byForm(tables('seasons'), row => ({ part: row('part') as DatePart, bounds: bounds(row, '') })),
    parts: byForm(tables('date-parts'), row => ({
      part: row('part') as DatePart,
      inYear: bounds(row, 'year-'),
      inMonth: bounds(row, 'month-'),
    })),
  }
}

function yearWords(tables: Tables) {
  return {
    yearTimes: byForm(tables('year-times'), row => ({
      ...(row('part') === '-' ? {} : { part: row('part') as DatePart }),
      bounds: bounds(row, ''),
    })),
    yearSpans: byForm(tables('year-spans'), row => ({
      begins: bounds(row, 'begin-'),
      ends: bounds(row, 'end-'),
      endsNextYear: row('ends') === 'next',
    })),
    yearFractions: byForm(tables('year-fractions'), row => integer(row('months'))),
  }
}

function numberWords(tables: Tables) {
  return {
    numerals: byForm(tables('numerals'), row => number(row('value'))),
    ordinals: by('stem', tables('ordinals'), row => integer(row('value'))),
    units: byForm(tables('time-units'), row => ({
      unit: row('unit') as DateUnit,
      times: integer(row('times')),
    })),
    vagueAmounts: forms(tables('vague-amounts')),
    countedNouns: forms(tables('counted-nouns')),
    numberLabels: byForm(tables('number-labels'), row => yes(row('dot'))),
  }
}

function phraseWords(tables: Tables) {
  return {
    deixis: by('stem', tables('date-deixis'), row => ({
      shift: integer(row('shift')),
      base: row('base') as RelativeBase,
      sameDay: row('unit') === 'day',
      recurringOnly: row('recurring') === 'only',
    })),
    relativeTimes: phraseTable(tables('relative-times'), row => ({
      shift: integer(row('shift')),
      unit: row('unit') as DateUnit,
      base: row('base') as RelativeBase,
    })),
    prepositions: phraseTable(tables('date-prepositions'), row => ({
      preposition: row('preposition') as DatePreposition,
      year: yes(row('year')),
    })),
    approximations: phraseTable(tables('date-approximations'), row => row('degree') as Degree),
    birthWords: phraseTable(tables('birth-words'), row => row('use') as 'birth' | 'attribute' | 'between'),
    phrases: phraseTable(tables('date-phrases'), row => ({
      kind: row('kind') as DateKind,
      ...(row('relation') === '-' ? {} : { relation: row('relation') as OrderRelation }),
    })),
  }
}

function bounds(row: Row, prefix: string): PartBounds {
  return { from: row(`${prefix}from`), to: row(`${prefix}to`) }
}

function yes(cell: string): boolean {
  return cell === 'yes'
}
