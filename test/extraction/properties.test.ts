import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import fc from 'fast-check'
import { splitFrontMatter } from '../../src/announcement/front-matter.ts'
import type { Extractor } from '../../src/model/extraction.ts'
import { checkExtraction } from '../cases/support/invariants.ts'
import { gist } from './support/gist.ts'
import { bare, openExtractor } from './support/rule-extractor.ts'

const cases = fileURLToPath(new URL('../cases', import.meta.url))

/** The texts of the cases, with the day of publication. */
const texts = readdirSync(cases)
  .filter(name => /^\d{4}-/u.test(name))
  .map(name => splitFrontMatter(readFileSync(`${cases}/${name}/announcement.txt`, 'utf8'), name))
  .map(({ text, stated }) => ({ text: text.trim(), published: stated.published?.value }))

/** Texts with a place for an opening and a closing quotation mark. */
const quoting = [
  'Nadine Rothermund leitet seit 2019 das Sachgebiet ‹Wohngeld› der Stadt Lindenrode.',
  '‹Ich freue mich auf die Aufgabe›, sagte Jürgen Strathoff. Er leitet seit dem 1. Mai 2021 das Bauamt der Stadt Altfurt.',
  'Petra Wiesenkamp wird Leiterin des Museums ‹Alte Ziegelei› in Altfurt. ‹Ein Haus mit Geschichte›, sagt sie.',
  'Die Stadt Lindenrode hat Stefan Olbricht zum Leiter des Projekts ‹Grüne Mitte› bestellt.',
]

const marks = fc.constantFrom(['„', '“'], ['»', '«'], ['«', '»'], ['"', '"'], ['“', '”'], ['‚', '‘'])
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '\u00A0', '\t', '\u202F')

describe('extraction, for any text', () => {
  let extract: Extractor

  before(async () => {
    extract = await openExtractor()
  })

  it('says the same whatever the white space', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(gap, { minLength: 80, maxLength: 80 }),
        async ({ text, published }, gaps) => {
          let count = 0
          const spaced = text.replace(/ /gu, () => gaps[count++ % gaps.length] ?? ' ')
          const plain = await extract(bare(text, published))
          expect(gist(await extract(bare(spaced, published)))).to.deep.equal(gist(plain))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('says the same of a text whose lines are broken as in a mail', async () => {
    for (const { text, published } of texts) {
      const plain = gist(await extract(bare(text, published)))
      for (const width of [50, 60, 66, 72, 78]) {
        const found = gist(await extract(bare(wrapped(text, width), published)))
        expect(found, wrapped(text, width)).to.deep.equal(plain)
      }
    }
  })

  it('says the same whatever the quotation marks', async () => {
    for (const text of quoting) {
      const quoted = ([open = '', close = '']: readonly string[]) =>
        bare(text.replaceAll('‹', open).replaceAll('›', close), '2022-03-01')
      const german = gist(await extract(quoted(['„', '“'])))
      expect(german).not.to.deep.equal([])
      await fc.assert(
        fc.asyncProperty(marks, async pair => {
          const found = gist(await extract(quoted(pair)))
          const sameMarks = found.map(line => line.replace(/[»«"“”‚‘„]/gu, ''))
          expect(sameMarks).to.deep.equal(german.map(line => line.replace(/[„“]/gu, '')))
        }),
        { numRuns: 12 },
      )
    }
  })

  it('says the same of a text between others that say nothing', async () => {
    const before = 'Am Samstag ist Wochenmarkt.\n\n'
    const after = '\n\nDer Eintritt ist frei.'
    for (const { text, published } of texts) {
      const alone = await extract(bare(text, published))
      expect(gist(await extract(bare(`${before}${text}${after}`, published)))).to.deep.equal(gist(alone))
    }
  })

  it('gives exact offsets, evidence and periods for words in any order', async () => {
    const word = fc.constantFrom(...texts.flatMap(({ text }) => text.split(' ')))
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async words => {
        const announcement = bare(words.join(' '), '2020-06-15')
        checkExtraction(announcement, await extract(announcement))
      }),
      { numRuns: 300 },
    )
  })

  it('does not fail for any string', async () => {
    const unit = fc.constantFrom('grapheme', 'binary', 'binary-ascii')
    const string = unit.chain(each => fc.string({ unit: each, maxLength: 200 }))
    await fc.assert(
      fc.asyncProperty(string, async text => {
        const announcement = bare(text)
        checkExtraction(announcement, await extract(announcement))
      }),
      { numRuns: 300 },
    )
  })

  it('is the same every time', async () => {
    for (const { text, published } of texts) {
      const announcement = bare(text, published)
      expect(await extract(announcement)).to.deep.equal(await extract(announcement))
    }
  })
})

/** Lines of at most so many characters. */
function wrapped(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd()
}
