import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { ProblemError } from '../../src/problem.ts'
import { baseIri, personCalled, placeForTests, reason, threePersons } from './erasure.ts'

const other = `Stadt Musterhausen Infos: Dora Wendelbek leitet das Kulturamt

Seit dem 1. Mai 2022 leitet Dora Wendelbek das Kulturamt der Stadt Musterhausen.
`

describe('a backup that is restored', () => {
  const place = placeForTests()
  const order = { command: 'restore', because: 'the disk was lost' }
  const plainly = { force: false, order }
  const backup = (): string => join(place.folder, 'backup.sqlite')
  const names = async (app: App): Promise<string> =>
    [...(await app.store.register())].map(({ object }) => object.value).join('\n')

  beforeEach(async () => {
    await place.put('one.txt', threePersons)
    await place.use(async app => {
      await app.ingestAll()
      await app.store.backup(backup())
    })
  })

  it('saves a lost state folder, with the log of changes as it was', async () => {
    const before = await place.use(async app => [await names(app), await app.store.changes(0, 1000)])
    await rm(join(place.folder, 'state'), { recursive: true })
    await place.use(async app => {
      const { changes } = await app.restore(backup(), plainly)
      expect(changes.length).to.be.above(0)
      expect([await names(app), await app.store.changes(0, 1000)]).to.deep.equal(before)
      const { outcomes } = await app.ingestAll()
      expect(outcomes.map(({ skipped }) => skipped)).to.deep.equal([true])
    })
    expect(await readdir(join(place.folder, 'state'))).to.not.include('restoring')
  })

  it('knows what the data folder says since', async () => {
    await place.put('two.txt', other)
    await place.use(async app => {
      await app.ingestAll()
      const { sequence } = await app.store.stats()
      await app.restore(backup(), plainly)
      expect(await names(app)).to.contain('Dora Wendelbek')
      expect(await app.store.changes(sequence, 1)).to.deep.equal([])
    })
  })

  it('never brings back who was erased since', async () => {
    await place.use(async app => {
      const person = await personCalled('Anna Zwirbeck', app)
      await app.correction.erase(person.slice(baseIri.length), reason)
      const { sequence } = await app.store.stats()
      await app.restore(backup(), plainly)
      expect(await names(app)).to.not.contain('Zwirbeck')
      expect(await names(app)).to.contain('Bernd Tanneck')
      // Nobody who follows the changes ever heard of her again.
      const since = await app.store.changes(sequence, 1000)
      expect(since.map(({ subject }) => subject)).to.not.include(person)
    })
    const state = join(place.folder, 'state')
    const files = await readdir(state, { recursive: true, withFileTypes: true })
    for (const file of files.filter(each => each.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name), 'latin1')
      expect(bytes.includes('Zwirbeck'), file.name).to.equal(false)
    }
  })

  it('does nothing where the data folder lacks too much of it, unless forced, and tells the audit log', async () => {
    const cities =
      'Lindgrün Birken Eichen Fahren Grau Hasel Ilmen Jagst Kamm Lohr Moos Nessel Oder Pappel'.split(' ')
    const many = cities.map((city, index) => ({ city, index }))
    for (const { city, index } of many) {
      const text = `Seit dem 1. Mai 2022 leitet Nora ${city}brinkow das Bauamt der Stadt ${city}hausen.`
      await place.put(`m${index}.txt`, `Stadt ${city}hausen Infos: Wechsel\n\n${text}\n`)
    }
    await place.use(async app => {
      await app.ingestAll()
      await app.store.backup(backup())
      for (const { index } of many) await rm(join(place.data, 'announcements', `m${index}.txt`))
      await app.ingestAll({ force: true })
      const before = await names(app)
      expect((await app.restore(backup(), plainly)).refused?.kind).to.equal('person')
      expect(await names(app)).to.equal(before)
      expect((await app.restore(backup(), { force: true, order })).refused).to.equal(undefined)
      expect(await names(app)).to.equal(before)
    })
    const audit = await readFile(join(place.data, 'audit.tsv'), 'utf8')
    expect(audit.split('\n').filter(line => line.includes('restore'))).to.have.length(1)
    expect(audit).to.contain('the disk was lost')
  })

  it('changes nothing when the file is refused', async () => {
    await place.use(async app => {
      const before = [await names(app), await app.store.stats()]
      const problem = await app.restore(join(place.data, 'ids.tsv'), plainly).catch((error: unknown) => error)
      expect(problem).to.be.instanceOf(ProblemError).with.property('slug', 'backup-refused')
      expect([await names(app), await app.store.stats()]).to.deep.equal(before)
    })
  })
})
