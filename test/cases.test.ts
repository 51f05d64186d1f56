import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { isomorphic } from 'rdf-isomorphic'
import { checkExtraction } from './cases/support/invariants.ts'
import { difference } from './cases/support/lines.ts'
import { expectedGraph, openPath, type ReadCase } from './cases/support/read-case.ts'

const folder = fileURLToPath(new URL('cases', import.meta.url))
const cases = readdirSync(folder)
  .filter(name => /^\d{4}-/u.test(name))
  .toSorted()

/**
 * test/cases/NNnn-slug/announcement.txt is read, and says expected.ttl. NN is the kind of sentence (one of sixty), nn the case:
 * an odd one tells something of an office; an even one has nearly the same words, which tell less or nothing.
 */
describe('announcements and what they say', () => {
  let read: (file: string) => Promise<ReadCase>

  before(async () => {
    read = await openPath()
  })

  it('there are of each of the sixty kinds, with a case that tells something and one that does not', () => {
    const have = new Set(cases.map(name => `${name.slice(0, 2)} ${Number(name.slice(2, 4)) % 2 === 1}`))
    const kinds = Array.from({ length: 60 }, (_, index) => String(index + 1).padStart(2, '0'))
    const lacking = kinds.filter(kind => !have.has(`${kind} true`) || !have.has(`${kind} false`))
    expect(lacking).to.deep.equal([])
  })

  for (const name of cases) {
    it(name, async () => {
      const { announcement, extraction, graph } = await read(join(folder, name, 'announcement.txt'))
      const expected = await expectedGraph(join(folder, name, 'expected.ttl'))
      const same = isomorphic([...expected], [...graph])
      expect(same, `\n${announcement.text}\n${difference(expected, graph)}\n`).to.equal(true)
      checkExtraction(announcement, extraction)
    })
  }
})
