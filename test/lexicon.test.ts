import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { parseTsv, type Row } from '../src/model/tsv.ts'

const data = fileURLToPath(new URL('../data', import.meta.url))

/** Columns of each table; the key tells its rows apart. */
const tables: readonly (readonly [table: string, key: string, columns: string])[] = [
  [
    'lexicon/de/roles.tsv',
    'masculine feminine',
    'concept kind label_de label_en masculine feminine declension match post abstract broader',
  ],
  ['lexicon/de/role-modifiers.tsv', 'form position', 'form effect position'],
  ['lexicon/de/not-roles.tsv', 'form', 'form match reason'],
  ['lexicon/de/organization-heads.tsv', 'head', 'head gender genitive plural type match notes'],
  ['lexicon/de/professions.tsv', 'masculine feminine', 'masculine feminine declension match'],
  ['lexicon/de/first-names.tsv', 'name', 'name gender strength'],
  ['lexicon/de/nouns.tsv', 'form', 'form gender'],
  ['lexicon/de/places.tsv', 'name', 'name country kind ambiguous'],
  ['lexicon/de/titles.tsv', 'form', 'form kind'],
  ['lexicon/de/nobility.tsv', 'form', 'form kind'],
  ['lexicon/de/abbreviations.tsv', 'form', 'form'],
  ['lexicon/de/function-words.tsv', 'form', 'form category case'],
  ['lexicon/de/parties.tsv', 'form', 'form name country'],
  ['lexicon/de/cues.tsv', 'cue', 'cue words means'],
  ['lexicon/de/type-traits.tsv', 'trait', 'trait types means'],
  ['lexicon/de/rules.tsv', 'of rule', 'of rule example meaning'],
  ['lexicon/de/rule-precision.tsv', 'rule organization begin', 'rule organization begin hits total'],
  ['lexicon/de/withheld-words.tsv', 'form match', 'fact form match notes'],
  ['vocabulary/organization-types.tsv', 'type', 'type label_de label_en form schema_class'],
]

/** Columns with a closed list of values. */
const closed: readonly (readonly [table: string, column: string, values: string])[] = [
  ['lexicon/de/roles.tsv', 'declension', 'strong weak adjectival mann fixed'],
  ['lexicon/de/roles.tsv', 'match', 'suffix word'],
  ['lexicon/de/professions.tsv', 'declension', 'strong weak adjectival mann'],
  ['lexicon/de/professions.tsv', 'match', 'suffix word'],
  ['lexicon/de/role-modifiers.tsv', 'position', 'adjective prefix adverb'],
  ['lexicon/de/not-roles.tsv', 'match', 'word'],
  ['lexicon/de/organization-heads.tsv', 'gender', 'f m n'],
  ['lexicon/de/organization-heads.tsv', 'match', 'suffix word'],
  ['lexicon/de/first-names.tsv', 'gender', 'f m u'],
  ['lexicon/de/first-names.tsv', 'strength', 'german other'],
  ['lexicon/de/places.tsv', 'country', 'DE AT CH'],
  ['lexicon/de/places.tsv', 'kind', 'municipality state'],
  ['lexicon/de/nobility.tsv', 'kind', 'particle rank'],
  ['lexicon/de/parties.tsv', 'country', 'DE AT CH'],
  ['lexicon/de/withheld-words.tsv', 'match', 'word suffix prefix'],
  [
    'lexicon/de/withheld-words.tsv',
    'fact',
    'age birth origin family party health nationality residence religion',
  ],
  ['vocabulary/organization-types.tsv', 'form', 'formal unit body joint other'],
]

const kinds =
  'acting head, department head, deputy head, employee, head, managing director, mayor, member, other'

function textOf(table: string): string {
  return readFileSync(join(data, table), 'utf8')
}

function rowsOf(table: string): readonly Row[] {
  return parseTsv(table, textOf(table))
}

function valuesOf(table: string, column: string): readonly string[] {
  return rowsOf(table)
    .map(row => row.get(column))
    .filter(value => value !== '')
}

/** Values that occur more than once. */
function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return values.filter(value => seen.size === seen.add(value).size)
}

/** Forms of the role words in lower case: nominatives and abstract nouns. */
function roleWords(): readonly string[] {
  return rowsOf('lexicon/de/roles.tsv')
    .flatMap(row => [
      ...new Set([row.get('masculine'), row.get('feminine')]),
      ...row.get('abstract').split('|'),
    ])
    .map(word => word.replace(/^-/u, '').toLowerCase())
    .filter(word => word !== '')
}

describe('the tables of the lexicon', () => {
  for (const [table, key, columns] of tables) {
    describe(table, () => {
      const lines = textOf(table)
        .split('\n')
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(line => line.split('\t'))

      it('has the columns described in data/lexicon/README.md', () => {
        expect(lines[0]).to.deep.equal(columns.split(' '))
      })

      it('gives every row a cell for every column, without stray blanks and in NFC', () => {
        expect(lines.filter(cells => cells.length !== lines[0]?.length)).to.deep.equal([])
        expect(lines.flat().filter(cell => cell !== cell.trim().normalize('NFC'))).to.deep.equal([])
      })

      it('tells every row from the others', () => {
        const keys = rowsOf(table).map(row =>
          key
            .split(' ')
            .map(column => row.get(column))
            .join(' '),
        )
        expect(repeated(keys)).to.deep.equal([])
        expect(keys.filter(each => each.trim() === '')).to.deep.equal([])
      })
    })
  }

  for (const [table, column, values] of closed) {
    it(`knows in ${table} as ${column} only: ${values}`, () => {
      expect(
        [...new Set(valuesOf(table, column))].filter(value => !values.split(' ').includes(value)),
      ).to.deep.equal([])
    })
  }
})

describe('role words', () => {
  const rows = rowsOf('lexicon/de/roles.tsv')
  const first = rows.filter(
    (row, index) => rows.findIndex(other => other.get('concept') === row.get('concept')) === index,
  )
  const concepts = new Set(first.map(row => row.get('concept')))

  it('name kind, labels and post of a concept in its first row, and only there', () => {
    const described = ['kind', 'label_de', 'label_en', 'post']
    const holds = (row: Row): boolean => described.every(column => row.get(column) !== '')
    const empty = (row: Row): boolean => [...described, 'broader'].every(column => row.get(column) === '')
    expect(first.filter(row => !holds(row)).map(row => row.get('concept'))).to.deep.equal([])
    expect(
      rows.filter(row => !first.includes(row) && !empty(row)).map(row => row.get('masculine')),
    ).to.deep.equal([])
  })

  it('have a concept that can stand in an IRI, one of nine kinds, and a post that is sole, shared or none', () => {
    expect([...concepts].filter(concept => !/^[a-z]+(?:-[a-z]+)*$/u.test(concept))).to.deep.equal([])
    expect([...new Set(first.map(row => row.get('kind')))].toSorted()).to.deep.equal(kinds.split(', '))
    expect([...new Set(first.map(row => row.get('post')))].toSorted()).to.deep.equal([
      'none',
      'shared',
      'sole',
    ])
  })

  it('lead upwards to a concept of the table, and never in a circle', () => {
    const broader = new Map(first.map(row => [row.get('concept'), row.get('broader')]))
    const climb = (concept: string, steps: number): string =>
      concept === '' || steps === 0
        ? concept
        : climb(broader.get(concept) ?? `unknown: ${concept}`, steps - 1)
    expect([...concepts].filter(concept => climb(concept, concepts.size) !== '')).to.deep.equal([])
  })

  it('are told apart from one another, from professions and from what is no role', () => {
    const words = roleWords()
    expect(repeated(words)).to.deep.equal([])
    const others = new Set(
      [
        ...valuesOf('lexicon/de/not-roles.tsv', 'form'),
        ...valuesOf('lexicon/de/professions.tsv', 'masculine'),
        ...valuesOf('lexicon/de/professions.tsv', 'feminine'),
      ].map(word => word.toLowerCase()),
    )
    expect(words.filter(word => others.has(word))).to.deep.equal([])
  })

  it('match as whole words only where they are the word for a body as well', () => {
    const bodies = new Set(valuesOf('lexicon/de/organization-heads.tsv', 'head'))
    const both = rows.filter(row => bodies.has(row.get('masculine')))
    expect(both.map(row => row.get('masculine'))).to.include.members(['Stadtrat', 'Vorstand', 'Aufsichtsrat'])
    expect(both.filter(row => row.get('match') !== 'word').map(row => row.get('masculine'))).to.deep.equal([])
  })
})

describe('organization heads', () => {
  it('have a type of the scheme, and no type is without a word but the one for bare place names', () => {
    const types = valuesOf('vocabulary/organization-types.tsv', 'type')
    const used = new Set(valuesOf('lexicon/de/organization-heads.tsv', 'type'))
    expect([...used].filter(type => !types.includes(type))).to.deep.equal([])
    expect(types.filter(type => !used.has(type))).to.deep.equal(['ort'])
  })
})

describe('evidence for and against names', () => {
  const functionWords = new Set(valuesOf('lexicon/de/function-words.tsv', 'form'))
  const names = valuesOf('lexicon/de/first-names.tsv', 'name').map(name => name.toLowerCase())

  it('never takes a function word for a first name', () => {
    expect(names.filter(name => functionWords.has(name))).to.deep.equal([])
    expect(names).to.not.include.members(['von', 'der', 'am', 'an', 'im', 'so'])
  })

  it('never takes a usual first name for a mere noun', () => {
    const nouns = new Set(valuesOf('lexicon/de/nouns.tsv', 'form').map(noun => noun.toLowerCase()))
    expect(names.filter(name => nouns.has(name))).to.deep.equal([])
  })

  it('does not hold surnames that are nouns against a person', () => {
    const nouns = valuesOf('lexicon/de/nouns.tsv', 'form')
    const surnames = [
      'Müller',
      'Richter',
      'Schneider',
      'Koch',
      'Kaiser',
      'Vogel',
      'Zimmermann',
      'Sommer',
      'Stein',
    ]
    expect(surnames.filter(surname => nouns.includes(surname))).to.deep.equal([])
    expect(surnames.filter(surname => functionWords.has(surname.toLowerCase()))).to.deep.equal([])
  })

  it('keeps the large tables small enough to be read at every start', () => {
    expect(Buffer.byteLength(textOf('lexicon/de/nouns.tsv'))).to.be.below(700_000)
    expect(Buffer.byteLength(textOf('lexicon/de/first-names.tsv'))).to.be.below(300_000)
    expect(Buffer.byteLength(textOf('lexicon/de/places.tsv'))).to.be.below(300_000)
  })
})
