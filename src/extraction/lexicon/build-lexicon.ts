import type { RoleKind } from '../../model/statement.ts'
import { parseTsv, type Row } from '../../model/tsv.ts'
import { dateLexicon } from '../dates/date-lexicon.ts'
import { personForms, thingForms } from './forms.ts'
import type {
  FirstName,
  GenericHead,
  HeadEntry,
  Lexicon,
  Profession,
  Relation,
  RoleEntry,
  RoleScope,
} from './lexicon.ts'
import { rulePrecision } from './rule-precision.ts'
import { suffixTable } from './suffix-table.ts'
import { verbTable } from './verb-table.ts'
import { withheldWords } from './withheld-words.ts'
import { cues, traits, wordLists } from './word-lists.ts'

/** Texts of the tables by file name without folder and ending ("roles"). */
export type Tables = Readonly<Record<string, string>>

/**
 * Builds the lexicon from the texts of its tables.
 *
 * @throws Error naming the table that is missing, or file and line of a row that does not fit.
 */
export function buildLexicon(tables: Tables): Lexicon {
  const rows = (name: string): readonly Row[] => parseTsv(`${name}.tsv`, textOf(tables, name))
  const types = new Map(rows('organization-types').map(row => [row.get('type'), row.get('form')]))
  return {
    roles: suffixTable(rolesOf(rows('roles'))),
    heads: suffixTable(headsOf(rows('organization-heads'), types)),
    professions: suffixTable(professionsOf(rows('professions'))),
    verbs: verbTable(rows('verbs')),
    firstNames: new Map(rows('first-names').map(row => [row.get('name').toLowerCase(), firstName(row)])),
    nouns: wordSet(rows('nouns'), 'form'),
    places: wordSet(rows('places'), 'name'),
    titles: wordSet(rows('titles'), 'form', stripStop),
    nobility: wordSet(rows('nobility'), 'form'),
    functionWords: new Map(
      rows('function-words').map(row => [row.get('form').toLowerCase(), row.get('category')]),
    ),
    modifiers: new Map(
      rows('role-modifiers').map(row => [
        stripStop(row.get('form').toLowerCase().replace(/-$/u, '')),
        row.get('effect'),
      ]),
    ),
    notRoles: wordSet(rows('not-roles'), 'form'),
    relations: new Map(rows('relations').flatMap(relationForms)),
    roleScopes: rows('role-scopes').map(roleScope),
    genericHeads: new Map(rows('generic-heads').map(row => [row.get('head'), genericHead(row)])),
    officeNouns: new Map(rows('office-nouns').map(row => [row.get('noun'), row.get('means')])),
    proposals: wordSet(rows('proposal-words'), 'word'),
    upcoming: wordSet(rows('upcoming'), 'stem'),
    hedges: wordSet(rows('hedges'), 'word'),
    withheldBy: withheldWords(rows('withheld-words')),
    parties: wordSet(rows('parties'), 'form'),
    precisionOf: rulePrecision(rows('rule-precision')),
    abbreviations: wordSet(rows('abbreviations'), 'form', stripStop),
    cues: wordLists(rows('cues'), cues, ['cue', 'words']),
    traits: wordLists(rows('type-traits'), traits, ['trait', 'types']),
    dates: dateLexicon(tables),
  }
}

function textOf(tables: Tables, name: string): string {
  const text = tables[name]
  if (text === undefined) throw new Error(`lexicon: the table ${name}.tsv is missing`)
  return text
}

const stripStop = (form: string): string => form.replace(/\.$/u, '')

function wordSet(
  rows: readonly Row[],
  column: string,
  clean = (word: string): string => word,
): ReadonlySet<string> {
  return new Set(rows.map(row => clean(row.get(column).toLowerCase())))
}

interface SuffixRow<Entry> {
  readonly form: string
  readonly suffix: boolean
  readonly entry: Entry
  readonly printed?: string
}

function rolesOf(rows: readonly Row[]): readonly SuffixRow<RoleEntry>[] {
  const kinds = new Map<string, RoleKind>()
  for (const row of rows) {
    const kind = row.get('kind')
    if (kind !== '') kinds.set(row.get('concept'), kind as RoleKind)
  }
  return rows.flatMap(row => roleForms(row, kinds))
}

function roleForms(row: Row, kinds: ReadonlyMap<string, RoleKind>): readonly SuffixRow<RoleEntry>[] {
  const concept = row.get('concept')
  const kind = kinds.get(concept)
  if (kind === undefined)
    throw new Error(`roles.tsv:${row.line}: concept "${concept}" has no row with a kind`)
  const base = { concept, kind }
  const suffix = row.get('match') === 'suffix'
  const persons = personForms(row.get('masculine'), row.get('feminine'), row.get('declension')).map(
    ({ form, gender, plural }) => ({
      form,
      suffix,
      ...asPrinted(row.get('masculine'), form),
      entry: {
        ...base,
        abstract: false,
        plural: plural ?? false,
        ...(gender === undefined ? {} : { gender }),
      },
    }),
  )
  const abstracts = row
    .get('abstract')
    .split('|')
    .filter(noun => noun !== '')
  return [...persons, ...abstracts.flatMap(noun => abstractForms(noun, base))]
}

function abstractForms(
  noun: string,
  base: { concept: string; kind: RoleKind },
): readonly SuffixRow<RoleEntry>[] {
  const bare = noun.replace(/^-/u, '')
  const entry = { ...base, abstract: true, plural: false }
  return thingForms(bare, '', '').map(({ form }) => ({ form, suffix: noun.startsWith('-'), entry }))
}

function headsOf(rows: readonly Row[], types: ReadonlyMap<string, string>): readonly SuffixRow<HeadEntry>[] {
  return rows.flatMap(row => {
    const form = types.get(row.get('type'))
    if (form === undefined)
      throw new Error(`organization-heads.tsv:${row.line}: unknown type "${row.get('type')}"`)
    const entry = {
      head: row.get('head'),
      gender: row.get('gender') as HeadEntry['gender'],
      type: row.get('type'),
      form,
    }
    const suffix = row.get('match') === 'suffix'
    return thingForms(row.get('head'), row.get('genitive'), row.get('plural')).map(inflected => ({
      form: inflected.form,
      suffix,
      ...asPrinted(row.get('head'), inflected.form),
      entry: { ...entry, plural: inflected.plural ?? false },
    }))
  })
}

/** Words in capitals or mixed case count only as printed. */
function asPrinted(word: string, form: string): { printed?: string } {
  const abbreviation = /\p{Lu}.*\p{Lu}/u.test(word) && !word.includes('-') && !word.includes(' ')
  return abbreviation ? { printed: word + form.slice(word.length) } : {}
}

function professionsOf(rows: readonly Row[]): readonly SuffixRow<Profession>[] {
  return rows.flatMap(row =>
    personForms(row.get('masculine'), row.get('feminine'), row.get('declension')).map(
      ({ form, gender, plural }) => ({
        form,
        suffix: row.get('match') !== 'word',
        entry: { plural: plural ?? false, ...(gender === undefined ? {} : { gender }) },
      }),
    ),
  )
}

const firstName = (row: Row): FirstName => ({
  gender: row.get('gender') as FirstName['gender'],
  german: row.get('strength') === 'german',
})

function genericHead(row: Row): GenericHead {
  const types = new Set(row.get('means').split(' '))
  return { kept: row.get('absent') === 'keep', types, any: types.has('any') }
}

function relationForms(row: Row): readonly (readonly [string, Relation])[] {
  const relation = row.get('relation') as Relation['relation']
  return personForms(row.get('masculine'), row.get('feminine'), row.get('declension')).map(
    ({ form, gender }) => [form, { relation, ...(gender === undefined ? {} : { gender }) }],
  )
}

function roleScope(row: Row): RoleScope {
  const form = row.get('form')
  const levels = row
    .get('scope')
    .split(' ')
    .map(level => level.split('|'))
  const match = row.get('match')
  if (match === 'prefix') return { levels, fits: noun => noun.startsWith(form) && noun !== form }
  return { levels, fits: noun => (match === 'suffix' ? noun.endsWith(form) : noun === form) }
}
