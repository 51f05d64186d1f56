import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { filesIn } from '../src/announcement/files.ts'
import { loadKickers } from '../src/announcement/kickers.ts'
import { readAnnouncement } from '../src/announcement/read.ts'
import { createExtractor } from '../src/extraction/create-extractor.ts'
import { loadLexicon } from '../src/extraction/lexicon/load-lexicon.ts'
import type { Range } from '../src/model/range.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = join(root, 'data')

/** Code and words that must serve any announcement alike. */
const general = ['src', 'data/lexicon', 'shapes', 'test'].flatMap(textsBelow)

/**
 * The names in the announcements that are shipped are taken from the extraction itself, so that this test needs no
 * list of them, and a further announcement in data/ widens it by itself.
 */
describe('generality', () => {
  let surfaces: readonly string[]

  before(async () => {
    surfaces = [...new Set((await Promise.all((await announcements()).map(surfacesOf))).flat())]
  })

  it('is tested with names of persons and of organizations', () => {
    expect(surfaces.length).to.be.at.least(10)
  })

  it('rests on no name of a shipped announcement, in code, words, shapes or tests', () => {
    const found = general.flatMap(({ file, text }) =>
      surfaces.filter(surface => holds(text, surface)).map(surface => `${file}: ${surface}`),
    )
    expect(found).to.deep.equal([])
  })
})

async function announcements(): Promise<readonly string[]> {
  return filesIn(join(data, 'announcements'))
}

/** Full names and surnames; names of organizations that have more than one word ("Sozialamt" alone is a common noun). */
async function surfacesOf(path: string): Promise<readonly string[]> {
  const lexicon = join(data, 'lexicon', 'de')
  const extract = createExtractor(await loadLexicon(lexicon, join(data, 'vocabulary')))
  const announcement = await readAnnouncement(path, { kickers: await loadKickers(lexicon) })
  const { persons, organizations } = await extract(announcement)
  const written = ({ start, end }: Range) => announcement.text.slice(start, end)
  const ofPersons = persons.flatMap(({ name, familyName, mentions }) => [
    name,
    ...(familyName === undefined ? [] : [familyName]),
    ...mentions.map(written),
  ])
  const ofOrganizations = organizations.flatMap(({ name, mentions }) => [name, ...mentions.map(written)])
  return [...ofPersons, ...ofOrganizations.filter(name => /\s/.test(name))].map(oneLine)
}

/** Whole words only: a surname may be part of a longer common word. */
function holds(text: string, surface: string): boolean {
  const at = text.indexOf(surface)
  if (at < 0) return false
  const around = `${text[at - 1] ?? ' '}${text[at + surface.length] ?? ' '}`
  return !/\p{L}/u.test(around) || holds(text.slice(at + 1), surface)
}

function textsBelow(folder: string): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ file: path.slice(root.length), text: oneLine(readFileSync(path, 'utf8')) }))
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ')
}
