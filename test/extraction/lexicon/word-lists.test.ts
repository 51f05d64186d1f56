import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { wordLists } from '../../../src/extraction/lexicon/word-lists.ts'
import { parseTsv } from '../../../src/model/tsv.ts'

const data = new URL('../../../data/', import.meta.url)

const read = (text: string) => wordLists(parseTsv('cues.tsv', text), ['site', 'since'], ['cue', 'words'])

describe('word lists', () => {
  const lists = read('cue\twords\nsite\t-platz -straße Markt\nsince\tseither seitdem\n')

  it('hold whole words', () => {
    expect(['seither', 'seit'].map(word => lists.since.has(word))).to.deep.equal([true, false])
  })

  it('hold all words that end so where a hyphen stands in front', () => {
    const words = ['rathausplatz', 'platz', 'platzanweiser', 'Markt', 'neumarkt']
    expect(words.map(word => lists.site.has(word))).to.deep.equal([true, true, false, true, false])
  })

  it('name a list that is missing', () => {
    expect(() => read('cue\twords\nsite\t-platz\n')).to.throw('the cue "since" is missing')
  })

  it('name a list that nobody asks for', () => {
    expect(() => read('cue\twords\nsite\t-platz\nsince\tseither\nold\talt\n')).to.throw(
      'nobody asks for the cue "old"',
    )
  })

  it('of types of organizations name types that exist', () => {
    const rows = (table: string) => parseTsv(table, readFileSync(new URL(table, data), 'utf8'))
    const listed = rows('vocabulary/organization-types.tsv').map(row => row.get('type'))
    const types = new Set([...listed, 'organisation'])
    const named = rows('lexicon/de/type-traits.tsv').flatMap(row => row.get('types').split(' '))
    expect(named.filter(type => !types.has(type))).to.deep.equal([])
  })
})
