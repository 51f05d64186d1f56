import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'chai'
import { foaf, pas, rdf, schema } from '../../src/rdf/namespaces.ts'
import { sha256 } from '../../src/rdf/canonical.ts'
import { restoringPlace } from '../../src/store/record/restoring-place.ts'
import { migrations } from '../../src/store/record/schema.ts'
import { claims, iri } from './contract.ts'
import { emptyFolder } from './folders.ts'
import { open } from './opened.ts'

/** SHA-256 of the steps that were released, with the release: what others have on their disks cannot be changed any more. */
const released: readonly (readonly [release: string, step: string])[] = [
  ['0.1.0', '461afb96f768f74ddffb00b1a734e02dc211e2049302761843f665c5a665e64a'],
]

/** A record as a version left it, with one announcement in it, written as all versions have it. */
function recordOf(version: number, file: string): void {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA journal_mode = WAL')
  for (const step of migrations.slice(0, version)) database.exec(step)
  const [person, at] = [iri('id/person/anna').value, '2024-01-01T00:00:00.000Z']
  const line = `<${person}> <http://schema.org/name> "Anna" .\n`
  database.exec(`
    PRAGMA user_version = ${version};
    INSERT INTO graph VALUES ('${iri('graph/a').value}', '${iri('id/announcement/a').value}', NULL, 'r1', 1, 1, '${at}');
    INSERT INTO claim VALUES ('${iri('graph/a').value}', '${person}', NULL, '${line}');
    INSERT INTO entity (id, iri, type, labels, revision, created, modified, quads)
      VALUES (7, '${person}', '${foaf.Person.value}', '[["Anna",""]]', 'r2', '${at}', '${at}', '${line}');
    INSERT INTO name (rowid, words) VALUES (7, 'anna');
    INSERT INTO change VALUES (1, 'created', '${person}', '${at}', 'r2');
    INSERT INTO source VALUES ('a.txt', 'h', 'a', '{}');
  `)
  database.close()
}

describe('records of earlier versions', () => {
  it('have steps that are never changed after their release', () => {
    for (const [index, [release, step]] of released.entries()) {
      expect(sha256(migrations[index] ?? ''), release).to.equal(step)
    }
  })

  it('find what later ones look up: names with a slip, announcements by day', async () => {
    const folder = await emptyFolder()
    const file = join(folder, 'record.sqlite')
    recordOf(3, file)
    const database = new DatabaseSync(file)
    const article = schema.NewsArticle.value
    const told = {
      day: `<${schema.datePublished.value}> "2020-05-01"^^<http://www.w3.org/2001/XMLSchema#date>`,
      since: `<${pas.publishedEarliest.value}> "2021-03-01"^^<http://www.w3.org/2001/XMLSchema#date>`,
      never: `<${schema.headline.value}> "Neu"`,
    }
    for (const [name, statement] of Object.entries(told)) {
      const subject = iri(`id/announcement/${name}`).value
      database
        .prepare(
          'INSERT INTO entity (iri, type, labels, revision, created, modified, quads) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(
          subject,
          article,
          '[]',
          'r',
          '',
          '',
          `<${subject}> <${rdf.type.value}> <${article}> .\n<${subject}> ${statement} .\n`,
        )
    }
    database.close()
    const { store } = await open(folder)
    const page = { offset: 0, limit: 10 }
    expect((await store.list({ type: foaf.Person, q: 'anan', page })).total).to.equal(1)
    const published = async (first: string, last: string) =>
      (await store.list({ type: schema.NewsArticle, days: { first, last }, page })).entries.map(
        ({ subject }) => subject.value.replace(/.*\//, ''),
      )
    expect(await published('2020-05-01', '2020-05-01')).to.deep.equal(['day'])
    expect(await published('2022-01-01', '2022-12-31')).to.deep.equal(['since'])
    expect(await published('2020-05-02', '2021-02-28')).to.deep.equal([])
    await store.close()
  })

  for (let version = 1; version <= migrations.length; version++) {
    it(`are brought to the present one, with all they hold (${version} of ${migrations.length})`, async () => {
      const [folder, fresh] = [await emptyFolder(), await emptyFolder()]
      recordOf(version, join(folder, 'record.sqlite'))
      const [{ store, record, repairs }, other] = [await open(folder), await open(fresh)]
      const shape = 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name'
      expect(repairs).to.deep.equal([])
      expect(record.all(shape)).to.deep.equal(other.record.all(shape))
      expect(await store.stats()).to.include({ graphs: 1, quads: 1, sequence: 1 })
      const found = await store.list({ type: foaf.Person, q: 'ann', page: { offset: 0, limit: 1 } })
      expect(found.entries.map(({ subject }) => subject.value)).to.deep.equal([iri('id/person/anna').value])
      expect((await store.replaceGraph(iri('graph/b'), claims('b', 'Berta'))).change).to.equal('created')
      await Promise.all([store.close(), other.store.close()])
    })

    it(`can be restored (${version} of ${migrations.length})`, async () => {
      const [folder, elsewhere] = [await emptyFolder(), await emptyFolder()]
      const backup = join(elsewhere, 'old.sqlite')
      recordOf(version, backup)
      const place = restoringPlace(folder)
      await place.bringIn(backup)
      // Opening it is what brings it to the present version.
      await (await open(place.folder)).store.close()
      const { store } = await open(folder)
      expect(await store.takeOver(place.record)).to.have.length(1)
      expect(await store.stats()).to.include({ graphs: 1, sequence: 1 })
      await store.close()
    })
  }
})
