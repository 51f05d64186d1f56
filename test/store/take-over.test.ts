import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'chai'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { foaf, rdf, schema } from '../../src/rdf/namespaces.ts'
import { recordParts } from '../../src/store/record/index-parts.ts'
import { restoringPlace } from '../../src/store/record/restoring-place.ts'
import { migrations } from '../../src/store/record/schema.ts'
import type { OpenedStore } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { base, claims, iri } from './contract.ts'
import { emptyFolder, problemOf } from './folders.ts'
import { open } from './opened.ts'

const page = { offset: 0, limit: 100 }

/** Everything that a store says, apart from when it changed. */
async function contentOf(store: Store): Promise<unknown> {
  const lines = (quads: Iterable<unknown>) => Array.from(quads, each => JSON.stringify(each)).sort()
  const names = await store.list({ type: foaf.Person, q: 'anna', page })
  return {
    claims: lines(await store.quads()),
    register: lines(await store.register()),
    named: names.entries.map(({ subject }) => subject.value),
    holdings: (await store.holdings({ answer: 'possible' }, page)).total,
  }
}

/** The changes that a reader hears of who knows everything up to `since`. */
async function told(store: Store, since: number): Promise<readonly string[]> {
  const changes = await store.changes(since, 1000)
  expect(changes.map(({ sequence }) => sequence)).to.deep.equal(changes.map((_, index) => since + 1 + index))
  return changes.map(({ kind, subject }) => `${kind} ${subject.slice(base.length)}`)
}

describe('a backup that takes the place of the record', () => {
  let folder = ''
  let opened: OpenedStore
  let backup = ''
  let now = ''
  beforeEach(async () => {
    folder = await emptyFolder()
    now = '2024-05-06T07:08:09.000Z'
    opened = await open(folder, undefined, () => new Date(now))
    backup = join(await emptyFolder(), 'backup.sqlite')
    await opened.store.replaceGraph(iri('graph/a'), claims('a', 'Anna'))
    await opened.store.replaceGraph(iri('graph/b'), claims('b', 'Berta'))
    await opened.store.backup(backup)
  })
  afterEach(() => opened.store.close())

  const bringInto = async (file: string): Promise<string> => {
    const place = restoringPlace(folder)
    await place.bringIn(file)
    return place.record
  }

  it('brings back what was there, and tells it as changes whose numbers go on', async () => {
    const { store } = opened
    const before = await contentOf(store)
    await store.dropGraph(iri('graph/a'))
    await store.replaceGraph(iri('graph/c'), claims('c', 'Clara'))
    const { sequence } = await store.stats()
    const reader = await open(folder)
    const changes = await store.takeOver(await bringInto(backup))
    expect(await contentOf(store)).to.deep.equal(before)
    expect(await contentOf(reader.store)).to.deep.equal(before)
    expect(await told(reader.store, sequence)).to.deep.equal([
      'created id/announcement/a',
      'removed id/announcement/c',
      'created id/person/anna',
      'removed id/person/clara',
    ])
    expect(changes).to.have.length(4)
    await reader.store.close()
  })

  it('tells an index beside it exactly what it has to take in', async () => {
    const { store, record } = opened
    await store.replaceGraph(iri('graph/a'), claims('a', 'Anna-Lena'))
    await store.dropGraph(iri('graph/b'))
    const parts = recordParts(record, base)
    const since = parts.sequence()
    await store.takeOver(await bringInto(backup))
    const changed = [...parts.changes(since).parts]
    const known = new Map([...parts.snapshot().parts].map(each => [JSON.stringify(each.part), each.triples]))
    expect(changed.length).to.be.above(0)
    for (const { part, triples } of changed) expect(triples).to.equal(known.get(JSON.stringify(part)) ?? '')
    const graphs = changed.flatMap(({ part }) => ('graph' in part ? [part.graph.slice(base.length)] : []))
    expect(graphs).to.have.members(['graph/a', 'graph/b'])
  })

  it('changes nothing, and tells nothing, where nothing is another', async () => {
    const { store } = opened
    const before = [await contentOf(store), await store.stats(), await store.entityOf(iri('id/person/anna'))]
    expect(await store.takeOver(await bringInto(backup))).to.deep.equal([])
    expect([
      await contentOf(store),
      await store.stats(),
      await store.entityOf(iri('id/person/anna')),
    ]).to.deep.equal(before)
  })

  it('brings its own changes along where the record is new or older', async () => {
    const empty = await open(await emptyFolder())
    const all = await told(opened.store, 0)
    await empty.store.takeOver(await bringInto(backup))
    expect(await told(empty.store, 0)).to.deep.equal(all)
    expect(await contentOf(empty.store)).to.deep.equal(await contentOf(opened.store))
    await opened.store.replaceGraph(iri('graph/c'), claims('c', 'Clara'))
    await opened.store.backup(backup)
    await empty.store.takeOver(await bringInto(backup))
    expect(await told(empty.store, 0)).to.deep.equal(await told(opened.store, 0))
    await empty.store.close()
  })

  it('tells of an announcement whose claims differ though the register is the same', async () => {
    const { store } = opened
    const another = [
      ...claims('b', 'Berta'),
      quad(namedNode('http://elsewhere.example/x'), rdf.type, foaf.Document, iri('graph/b')),
      quad(namedNode('http://elsewhere.example/x'), schema.name, literal('x'), iri('graph/b')),
    ]
    await store.replaceGraph(iri('graph/b'), another)
    const { sequence } = await store.stats()
    const before = await store.versions(0, 1000)
    now = '2024-05-07T00:00:00.000Z'
    await store.takeOver(await bringInto(backup))
    expect(await told(store, sequence)).to.deep.equal(['updated id/announcement/b'])
    expect(await store.entityOf(iri('id/announcement/b'))).to.include({
      created: '2024-05-06T07:08:09.000Z',
      modified: now,
    })
    expect(await store.versions(0, before.length)).to.deep.equal(before)
  })

  it('is told at no time before that of the newest change, though the clock was set back', async () => {
    const { store } = opened
    await store.replaceGraph(iri('graph/c'), claims('c', 'Clara'))
    const { sequence } = await store.stats()
    now = '2024-05-05T00:00:00.000Z'
    const changes = await store.takeOver(await bringInto(backup))
    expect(changes.map(({ at }) => at)).to.deep.equal(changes.map(() => '2024-05-06T07:08:09.000Z'))
    expect(await told(store, sequence)).to.have.length(2)
  })

  it('is all or nothing', async () => {
    const { store, record } = opened
    await store.replaceGraph(iri('graph/c'), claims('c', 'Clara'))
    const before = [await contentOf(store), await store.stats()]
    const ready = await bringInto(backup)
    const other = new DatabaseSync(ready)
    other.exec(
      `PRAGMA foreign_keys = OFF; INSERT INTO claim VALUES ('http://x.example/graph/none', 'e', NULL, '')`,
    )
    other.close()
    const failed = await store.takeOver(ready).then(
      () => false,
      () => true,
    )
    expect(failed).to.equal(true)
    expect([await contentOf(store), await store.stats()]).to.deep.equal(before)
    expect(record.all('PRAGMA integrity_check')).to.deep.equal([{ integrity_check: 'ok' }])
    expect((await store.replaceGraph(iri('graph/d'), claims('d', 'Dora'))).change).to.equal('created')
  })

  const foreign: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
    'a file that is not there': () => Promise.resolve(),
    'a text': file => writeFile(file, 'Anna was here, and nothing else.'.repeat(100)),
    'an empty file': file => writeFile(file, ''),
    'a database of something else': file => {
      const database = new DatabaseSync(file)
      database.exec('CREATE TABLE song (title TEXT); PRAGMA user_version = 1')
      database.close()
      return Promise.resolve()
    },
    'a record with something added to it': async file => {
      await copyFile(backup, file)
      const database = new DatabaseSync(file)
      database.exec('CREATE TRIGGER more AFTER INSERT ON graph BEGIN DELETE FROM source; END')
      database.close()
    },
    'a record of a newer version': async file => {
      await copyFile(backup, file)
      const database = new DatabaseSync(file)
      database.exec(`PRAGMA user_version = ${migrations.length + 1}`)
      database.close()
    },
    'a damaged record': async file => {
      const bytes = await readFile(backup)
      // Its catalogue is on the first page; the noise is behind it.
      await writeFile(file, bytes.fill(0xa5, 4096 * 8, 4096 * 12))
    },
    'a record that is cut off': async file => writeFile(file, (await readFile(backup)).subarray(0, 4096 * 9)),
  }
  for (const [name, make] of Object.entries(foreign)) {
    it(`is refused: ${name}`, async () => {
      const file = join(await emptyFolder(), 'file')
      await make(file)
      const place = restoringPlace(folder)
      expect((await problemOf(place.bringIn(file))).slug).to.equal('backup-refused')
      expect(await readdir(folder)).to.not.include('restoring')
    })
  }

  it('brings no earlier versions with it: some may have been forgotten since', async () => {
    const { store } = opened
    await store.replaceGraph(iri('graph/a'), claims('a', 'Annette'))
    await store.backup(backup)
    await store.forgetVersions(() => true)
    await store.replaceGraph(iri('graph/c'), claims('c', 'Clara'))
    const before = await store.versions(0, 1000)
    await store.takeOver(await bringInto(backup))
    const after = await store.versions(0, before.length)
    for (const [place, { kind, said }] of before.entries()) {
      const isKept = kind === 'removed' || said === undefined || after[place]?.said !== undefined
      expect(isKept).to.equal(true)
      if (kind !== 'removed' && said === undefined) expect(after[place]?.said).to.equal(undefined)
    }
    expect(before.some(({ kind, said }) => kind === 'created' && !said)).to.equal(true)
  })
})
