import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { ProblemError } from '../../src/problem.ts'
import { baseIri, personCalled, placeForTests, reason, threePersons } from './erasure.ts'

/** What the register says of an entity and its parts, passages apart. */
async function saidOf(iri: string, app: App): Promise<readonly string[]> {
  const isOwn = ({ subject }: Quad): boolean =>
    /^(?!.*#p-)/u.test(subject.value) && subject.value.split('#')[0] === iri
  return [...(await app.store.register())]
    .filter(isOwn)
    .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`)
    .sort()
}

const problemOf = async (work: Promise<unknown>): Promise<ProblemError> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (error instanceof ProblemError) return error
  throw new Error(`no problem: ${String(error)}`)
}

describe('who stays when somebody is erased', () => {
  const place = placeForTests()
  const announcementText = (): Promise<string> =>
    readFile(join(place.data, 'announcements/001_drei.txt'), 'utf8')

  it('stays published as before, with the same addresses, also in a record that is built again', async () => {
    await place.put('001_drei.txt', threePersons)
    const others = ['Bernd Tanneck', 'Carla Uferlein']
    const iris = await place.use(async app => {
      await app.ingestAll()
      return Promise.all(others.map(each => personCalled(each, app)))
    })
    const said = (app: App) => Promise.all(iris.map(iri => saidOf(iri, app)))
    const before = await place.use(said)
    const erased = await place.use(async app =>
      app.correction.erase(await personCalled('Anna Zwirbeck', app), reason),
    )
    expect(erased.redacted.map(({ announcement }) => announcement)).to.deep.equal(['drei'])
    expect(await place.use(said)).to.deep.equal(before)
    await rm(join(place.folder, 'state'), { recursive: true })
    await place.use(async app => {
      await app.ingestAll()
      expect(await said(app)).to.deep.equal(before)
    })
  })

  it('is told of in a text that keeps its length; nothing is put down to the wrong one', async () => {
    await place.put('001_drei.txt', threePersons)
    await place.use(async app => {
      await app.ingestAll()
      await app.correction.erase(await personCalled('Anna Zwirbeck', app), reason)
      const memberships = await app.store.holdings({ answer: 'possible' }, { offset: 0, limit: 9 })
      expect(memberships.total).to.equal(2)
    })
    const text = await announcementText()
    expect(text.length).to.equal(threePersons.length)
    expect(text).to.include('leitet Bernd Tanneck das Bauamt').and.include('Über █████████ Pläne')
  })

  it('is not worked on again, nor is who has nothing to do with it', async () => {
    await place.put('001_drei.txt', threePersons)
    await place.put(
      '002_vier.txt',
      'Seit dem 1. Mai 2020 leitet Emil Fohrwald das Bauamt der Stadt Neustadt.\n',
    )
    await place.use(app => app.ingestAll())
    await place.use(async app => app.correction.erase(await personCalled('Anna Zwirbeck', app), reason))
    const { outcomes, difference } = await place.use(app => app.ingestAll())
    expect(outcomes.map(({ skipped }) => skipped)).to.deep.equal([true, true])
    expect(difference).to.deep.equal([])
  })

  it('is a namesake elsewhere, who is named to the editor', async () => {
    await place.put('001_drei.txt', threePersons)
    await place.put(
      '002_anders.txt',
      'Seit dem 1. Mai 2020 leitet Anna Zwirbeck das Bauamt der Stadt Neustadt.\n',
    )
    await place.use(async app => {
      await app.ingestAll()
      const office = { organization: `${baseIri}id/org/stadt-neustadt/bauamt`, answer: 'possible' } as const
      const [held] = (await app.store.holdings(office, { offset: 0, limit: 1 })).entries
      const register = [...(await app.store.register())]
      const persons = new Set(
        register.filter(({ object }) => object.value === 'Anna Zwirbeck').map(({ subject }) => subject.value),
      )
      const [first] = [...persons].filter(iri => iri !== held?.row.person)
      const erased = await app.correction.erase(first ?? '', reason)
      expect(erased.unsure).to.deep.equal(['anders'])
      await app.ingestAll()
      expect((await app.store.holdings(office, { offset: 0, limit: 1 })).total).to.equal(1)
    })
  })

  it('is the other person of the shipped announcement, by the decisions of its editors', async () => {
    await cp('data/announcements', join(place.data, 'announcements'), { recursive: true })
    for (const name of ['decisions', 'ids.tsv'])
      await cp(join('data', name), join(place.data, name), { recursive: true })
    await place.use(
      async app => {
        await app.ingestAll()
        const anger = `${baseIri}id/person/sm31pke801`
        const before = await saidOf(anger, app)
        expect(before).not.to.deep.equal([])
        const { redacted } = await app.correction.erase('person/w6xyey8cah', reason)
        expect(redacted.map(({ announcement }) => announcement)).to.deep.equal(['b8c16e92ec461cdc'])
        expect(await saidOf(anger, app)).to.deep.equal(before)
        expect((await app.store.holdings({ answer: 'possible' }, { offset: 0, limit: 9 })).total).to.equal(1)
      },
      { PERSONALIA_THRESHOLD: '0.9' },
    )
  })

  it('is everybody, where the command is at fault', async () => {
    await place.put('001_drei.txt', threePersons)
    await place.use(async app => {
      await app.ingestAll()
      const person = await personCalled('Anna Zwirbeck', app)
      const { membership } =
        (await app.store.holdings({ answer: 'possible' }, { offset: 0, limit: 1 })).entries[0] ?? {}
      const faults: readonly (readonly [() => Promise<unknown>, string])[] = [
        [() => app.correction.erase('person/zzzzzzzzzz', reason), 'not-found'],
        [() => app.correction.erase(membership?.value ?? '', reason), 'usage'],
        [() => app.correction.erase(person, { because: 'Frau Zwirbeck bat darum' }), 'usage'],
        [
          () =>
            place.use(other => other.correction.erase(person, reason), { PERSONALIA_SUPPRESSION_KEY: '' }),
          'suppression-key',
        ],
      ]
      for (const [work, slug] of faults) expect((await problemOf(work())).slug).to.equal(slug)
      expect(await announcementText()).to.equal(threePersons)
      expect(await readFile(join(place.data, 'suppression.tsv'), 'utf8').catch(() => 'none')).to.equal('none')
      expect(await personCalled('Anna Zwirbeck', app)).to.equal(person)
    })
  })

  it('cannot be published without the key once somebody was erased, nor is anybody erased twice', async () => {
    await place.put('001_drei.txt', threePersons)
    await place.use(async app => {
      await app.ingestAll()
      const person = await personCalled('Anna Zwirbeck', app)
      await app.correction.erase(person, reason)
      expect((await problemOf(app.correction.erase(person, reason))).slug).to.equal('gone')
    })
    for (const key of ['', 'another key, long enough', 'short']) {
      const run = place.use(app => app.ingestAll(), { PERSONALIA_SUPPRESSION_KEY: key })
      expect((await problemOf(run)).slug, key).to.equal('suppression-key')
    }
  })

  it('does not come back when the command was cut off, and the command goes on where it was', async () => {
    await place.put('001_drei.txt', threePersons)
    const person = await place.use(async app => {
      await app.ingestAll()
      return personCalled('Anna Zwirbeck', app)
    })
    // What is no file cannot be written: the command ends between the suppression list and the text.
    await mkdir(join(place.data, 'decisions/drei.tsv'), { recursive: true })
    await place.use(async app => {
      expect((await problemOf(app.correction.erase(person, reason))).slug).to.equal('data-table')
    })
    await rm(join(place.data, 'decisions/drei.tsv'), { recursive: true })
    expect(await announcementText()).to.equal(threePersons)
    await place.use(async app => {
      await app.ingestAll()
      expect(await personCalled('Anna Zwirbeck', app).catch(() => 'nobody')).to.equal('nobody')
      await app.correction.erase(person, reason)
      expect(await personCalled('Bernd Tanneck', app)).to.include('/id/person/')
    })
    expect(await announcementText()).not.to.match(/zwirbeck/iu)
    expect(await readFile(join(place.data, 'ids.tsv'), 'utf8')).not.to.match(/zwirbeck/iu)
  })

  it('is left when a restored data folder is made unreadable again', async () => {
    await place.put('001_drei.txt', threePersons)
    const backup = join(place.folder, 'backup')
    await place.use(async app => {
      await app.ingestAll()
      await cp(place.data, backup, { recursive: true })
      await app.correction.erase(await personCalled('Anna Zwirbeck', app), reason)
    })
    const suppression = await readFile(join(place.data, 'suppression.tsv'))
    await rm(place.data, { recursive: true })
    await cp(backup, place.data, { recursive: true })
    await writeFile(join(place.data, 'suppression.tsv'), suppression)
    await place.use(async app => {
      await app.ingestAll()
      const { redacted } = await app.correction.eraseAgain(reason)
      expect(redacted.map(({ announcement }) => announcement)).to.deep.equal(['drei'])
      expect((await app.correction.eraseAgain(reason)).redacted).to.deep.equal([])
      expect((await app.store.holdings({ answer: 'possible' }, { offset: 0, limit: 9 })).total).to.equal(2)
    })
    expect(await announcementText())
      .to.include('Bernd Tanneck')
      .and.not.to.match(/zwirbeck/iu)
    expect(await readFile(join(place.data, 'ids.tsv'), 'utf8')).not.to.match(/zwirbeck/iu)
  })

  it('may be somebody in whose announcement the name is part of the address, which is said', async () => {
    await place.put('anna-zwirbeck-leitet.html', page)
    await place.use(async app => {
      await app.ingestAll()
      const { namedIds, redacted } = await app.correction.erase(
        await personCalled('Anna Zwirbeck', app),
        reason,
      )
      expect(namedIds).to.equal(1)
      expect(redacted.map(({ path }) => path.endsWith('.html.txt'))).to.deep.equal([true])
      expect(await personCalled('Bernd Tanneck', app)).to.include('/id/person/')
    })
    const files = await readdir(join(place.data, 'announcements'))
    expect(files).to.deep.equal(['anna-zwirbeck-leitet.html.txt'])
    const text = await readFile(join(place.data, 'announcements', files[0] ?? ''), 'utf8')
    expect(text)
      .to.include('Bernd Tanneck')
      .and.not.to.match(/Zwirbeck/u)
  })
})

const page = `<!doctype html><html lang="de"><head><title>Anna Zwirbeck leitet das Sozialamt</title></head><body><article>
<h1>Anna Zwirbeck leitet das Sozialamt</h1>
${threePersons
  .split('\n')
  .slice(2)
  .map(line => `<p>${line}</p>`)
  .join('')}
</article></body></html>`
