import { join } from 'node:path'
import { expect } from 'chai'
import fc from 'fast-check'
import { filesIn } from '../../src/announcement/files.ts'
import { loadKickers } from '../../src/announcement/kickers.ts'
import { parseAnnouncement, readSource, type ReadOptions } from '../../src/announcement/read.ts'
import type { Extraction, Extractor } from '../../src/model/extraction.ts'
import { type Cast, casts, givenNames, renamed, shiftYears } from './support/cast.ts'
import { aboutMan } from './support/genders.ts'
import { gist } from './support/gist.ts'
import { news, told } from './support/news.ts'
import { bare, dataFolder, openExtractor } from './support/rule-extractor.ts'

/**
 * What is said must not hang on whom it is said of: other persons, other places, other years and the other gender give the
 * same statements about them. The surnames and places are invented and stand on no list.
 */
describe('extraction of the same news about others', () => {
  let extract: Extractor

  before(async () => {
    extract = await openExtractor()
  })

  for (const text of news) {
    it(text, async () => {
      const say = async (cast: Cast) => {
        const written = told(text, cast)
        return without(cast, gist(await extract(bare(written.text, written.published))))
      }
      const usual = await say(usualCast)
      expect(usual).not.to.deep.equal([])
      await fc.assert(
        fc.asyncProperty(casts, async cast => {
          expect(await say(cast), told(text, cast).text).to.deep.equal(usual)
        }),
        { numRuns: 25 },
      )
    })
  }

  it('holds for the announcements that are shipped', async () => {
    const options = { kickers: await loadKickers(join(dataFolder, 'lexicon/de')) }
    for (const file of await filesIn(join(dataFolder, 'announcements'))) {
      const original = await readText(file, text => text, options)
      const extraction = await extract(original)
      expect(extraction.statements).not.to.deep.equal([])
      await fc.assert(
        fc.asyncProperty(casts, async cast => {
          const names = namesFor(extraction, cast)
          const changed = await readText(file, text => changedText(text, names, cast, extraction), options)
          const found = gist(await extract(changed)).map(line => shiftYears(line, -cast.years))
          const expected = gist(extraction).map(line => renamed(line, names))
          expect(found, changed.text).to.have.members(expected)
        }),
        { numRuns: 10 },
      )
    }
  })
})

const usualCast: Cast = {
  families: ['Wiegand', 'Strathmann', 'Olbricht', 'Rothermund'],
  places: ['Lindenfeld', 'Altdorf', 'Wieselbach', 'Mosberg'],
  gender: 'f',
  years: 0,
}

/** Lines in which persons and places have the names of their slots, and the years are those of the text as it was written. */
function without({ families, places, gender, years }: Cast, lines: readonly string[]): readonly string[] {
  const names = new Map([
    ...families.map(
      (family, index) => [`${givenNames[gender][index] ?? ''} ${family}`, 'ABCD'.charAt(index)] as const,
    ),
    ...places.map((name, index) => [name, 'PQRS'.charAt(index)] as const),
  ])
  return lines.map(line => shiftYears(renamed(line, names), -years)).toSorted()
}

async function readText(file: string, change: (text: string) => string, options: ReadOptions) {
  const source = await readSource(file)
  const text = change(new TextDecoder().decode(source.bytes))
  return parseAnnouncement({ ...source, bytes: new TextEncoder().encode(text) }, options)
}

function changedText(
  text: string,
  names: ReadonlyMap<string, string>,
  cast: Cast,
  { organizations }: Extraction,
) {
  const places = [...placesIn(organizations)].map(name => names.get(name) ?? name)
  const elsewhere = shiftYears(renamed(text, names), cast.years)
  return cast.gender === 'm' ? aboutMan(elsewhere, places) : elsewhere
}

/** Given name, surname and place in the text → those of the cast. */
function namesFor({ persons, organizations }: Extraction, cast: Cast): ReadonlyMap<string, string> {
  return new Map(
    [
      ...persons.flatMap(({ givenName = '', familyName = '' }, index) => [
        [givenName, givenNames[cast.gender][index] ?? givenName] as const,
        [familyName, cast.families[index] ?? familyName] as const,
      ]),
      ...[...placesIn(organizations)].map((name, index) => [name, cast.places[index] ?? name] as const),
    ].filter(([name]) => name !== ''),
  )
}

/** The second part of a double name stays as it is. */
function placesIn(organizations: Extraction['organizations']): ReadonlySet<string> {
  return new Set(organizations.flatMap(({ place: name }) => name?.split('-')[0] ?? []))
}
