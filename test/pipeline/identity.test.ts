import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { ProblemError } from '../../src/problem.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import { dct, foaf, org, schema } from '../../src/rdf/namespaces.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { base, withAppOver } from './with-app.ts'

const letter = (city: string, published: string, text: string): string =>
  `---\npublisher: Stadt ${city}\npublished: ${published}\n---\nNachrichten aus dem Rathaus\n\n${text}\n`

const letters = {
  starts: letter(
    'Musterhausen',
    '2021-03-05',
    'Seit dem 1. März 2021 leitet Dr. Anna Beispiel das Sozialamt der Stadt Musterhausen.',
  ),
  continues: letter(
    'Musterhausen',
    '2023-06-07',
    'Anna Beispiel leitet das Sozialamt der Stadt Musterhausen seit 2021.',
  ),
  namesake: letter(
    'Neudorf',
    '2022-05-04',
    'Seit dem 1. April 2022 leitet Anna Beispiel das Sozialamt der Stadt Neudorf.',
  ),
  again: letter('Neudorf', '2023-06-07', 'Anna Beispiel leitet das Sozialamt der Stadt Neudorf seit 2022.'),
  married: letter(
    'Musterhausen',
    '2024-02-01',
    'Anna Beispiel-Winter leitet seit 2021 das Sozialamt der Stadt Musterhausen.',
  ),
} as const
type Name = keyof typeof letters

const reason = { because: 'seen the register of names', reviewer: 'Eva' }

describe('who is who across announcements', () => {
  let folder = ''
  let drawn = 0
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
    await mkdir(join(folder, 'data', 'announcements'), { recursive: true })
    drawn = 0
  })
  afterEach(() => rm(folder, { recursive: true }))

  const put = (name: Name, text: string = letters[name]) =>
    writeFile(join(folder, 'data', 'announcements', `${name}.txt`), text)
  const table = (name: string) => readFile(join(folder, 'data', name), 'utf8')

  const withApp = <Result>(use: (app: App) => Promise<Result>, state?: string): Promise<Result> => {
    const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => drawn++)
    return withAppOver({ folder, random, ...(state !== undefined && { state }) }, use)
  }

  /** The person that an announcement tells of, and its memberships. */
  async function told(app: App, name: Name): Promise<readonly [string, ...string[]]> {
    const quads = [...(await app.store.quads(namedNode(`${base}graph/${name}`)))]
    const of = (predicate: typeof foaf.name) => quads.filter(quad => quad.predicate.equals(predicate))
    const persons = [...new Set(of(foaf.name).map(({ subject }) => subject.value))]
    expect(persons).to.have.length(1)
    return [persons[0] ?? '', ...of(org.member).map(({ subject }) => subject.value)]
  }

  async function ingested(app: App, ...names: readonly Name[]) {
    for (const name of names) await put(name)
    const { outcomes } = await app.ingestAll()
    expect(outcomes.map(({ outcome }) => outcome.state)).to.deep.equal(outcomes.map(() => 'published'))
  }

  it('is one person in one membership when the same office continues', () =>
    withApp(async app => {
      await ingested(app, 'starts', 'continues')
      expect(await told(app, 'continues')).to.deep.equal(await told(app, 'starts'))
      const { classes } = await app.store.stats()
      expect([classes[foaf.Person.value], classes[org.Membership.value]]).to.deep.equal([1, 1])
    }))

  it('is one person again in an office of which the first announcement told more', () =>
    withApp(async app => {
      const staff = 'Im Sozialamt arbeiten rund 300 Beschäftigte.'
      await put('starts', `${letters.starts}\n${staff}\n`)
      await app.ingestAll()
      const employed = [...(await app.store.quads())].some(quad =>
        quad.predicate.equals(schema.numberOfEmployees),
      )
      expect(employed).to.equal(true)
      await put('continues')
      await app.ingestAll()
      expect(await told(app, 'continues')).to.deep.equal(await told(app, 'starts'))
    }))

  it('is two persons when they bear one name in two cities, or when one bears another name', () =>
    withApp(async app => {
      await ingested(app, 'starts', 'namesake', 'married')
      const persons = await Promise.all(
        (['starts', 'namesake', 'married'] as const).map(name => told(app, name)),
      )
      expect(new Set(persons.flat()).size).to.equal(6)
      const found = await app.identity.candidates()
      const [best] = found
      const ids = [persons[0]?.[0], persons[2]?.[0]].map(iri => iri?.slice(`${base}id/person/`.length))
      expect(best?.ids).to.have.members(ids)
      expect(found).to.have.length(3)
      expect((await app.store.stats()).classes[foaf.Person.value]).to.equal(3)
    }))

  it('is the same after a rebuild in another order, byte for byte, and the table stays as it is', async () => {
    const all = async (app: App) => canonical(await app.store.quads())
    const first = await withApp(async app => {
      await ingested(app, 'starts', 'namesake', 'again', 'married')
      const [one, other] = await Promise.all((['starts', 'married'] as const).map(name => told(app, name)))
      await app.identity.merge(idOf(other?.[0]), idOf(one?.[0]), reason)
      return all(app)
    })
    const before = [await table('ids.tsv'), await table('identities.tsv')]
    drawn = 99
    const again = await withApp(async app => {
      for (const name of ['married', 'again', 'namesake', 'starts'] as const) {
        await app.ingestFiles([join(folder, 'data', 'announcements', `${name}.txt`)])
      }
      return all(app)
    }, 'rebuilt')
    expect(again).to.equal(first)
    expect([await table('ids.tsv'), await table('identities.tsv')]).to.deep.equal(before)
  })

  it('follows a merge and its undoing, and nothing else is ingested again', () =>
    withApp(async app => {
      await ingested(app, 'starts', 'namesake', 'married')
      const before = canonical(await app.store.quads())
      const [one, other] = [await told(app, 'starts'), await told(app, 'married')]
      const { outcomes, decisions } = await app.identity.merge(idOf(other[0]), idOf(one[0]), reason)
      expect(decisions.map(({ type }) => type)).to.deep.equal(['person', 'membership'])
      expect(outcomes.map(({ file, skipped }) => [file, skipped])).to.have.deep.members([
        ['starts.txt', false],
        ['married.txt', false],
      ])
      expect(await told(app, 'married')).to.deep.equal(one)
      const replaced = [...(await app.store.quads())].filter(quad => quad.predicate.equals(dct.isReplacedBy))
      expect(
        new Set(replaced.map(({ subject, object }) => `${subject.value} ${object.value}`)),
      ).to.deep.equal(new Set(other.map((iri, index) => `${iri} ${one[index] ?? ''}`)))
      await app.identity.undo(1, reason)
      expect(canonical(await app.store.quads())).to.equal(before)
      const [last] = (await app.identity.decisions()).map(({ action, standing }) => [action, standing])
      expect(last).to.deep.equal(['merge', false])
    }))

  it('follows a split and its undoing', () =>
    withApp(async app => {
      await ingested(app, 'starts', 'continues')
      const before = canonical(await app.store.quads())
      const one = await told(app, 'starts')
      await app.identity.split(idOf(one[0]), 'continues', reason)
      const other = await told(app, 'continues')
      expect(one).not.to.include.oneOf([...other])
      expect(await told(app, 'starts')).to.deep.equal(one)
      await app.identity.undo(1, reason)
      expect(await told(app, 'continues')).to.deep.equal(one)
      const without = [...(await app.store.quads())].filter(quad => !quad.predicate.equals(dct.isReplacedBy))
      expect(canonical(without)).to.equal(before)
    }))

  it('gives the announcements that come later what was decided', () =>
    withApp(async app => {
      await ingested(app, 'starts', 'married')
      const [one, other] = [await told(app, 'starts'), await told(app, 'married')]
      await app.identity.merge(idOf(one[0]), idOf(other[0]), reason)
      await ingested(app, 'continues')
      expect(await told(app, 'continues')).to.deep.equal(other)
    }))

  it('counts in a state folder that is behind, and in one that is new', async () => {
    const person = await withApp(async app => {
      await ingested(app, 'starts', 'married')
      return (await told(app, 'starts'))[0]
    })
    await withApp(async app => {
      const other = await told(app, 'married').catch(async () => {
        await app.ingestAll()
        return told(app, 'married')
      })
      await app.identity.merge(idOf(other[0]), idOf(person), reason)
    }, 'other')
    for (const state of ['state', 'new']) {
      await withApp(async app => {
        await app.ingestAll()
        expect((await told(app, 'married'))[0]).to.equal(person)
      }, state)
    }
  })

  it('changes nothing when a decision is refused', () =>
    withApp(async app => {
      await ingested(app, 'starts')
      const before = canonical(await app.store.quads())
      const id = idOf((await told(app, 'starts'))[0])
      const error: unknown = await app.identity.merge(id, id, reason).catch((thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(ProblemError).with.property('slug', 'identity-conflict')
      expect(canonical(await app.store.quads())).to.equal(before)
      expect(await app.identity.decisions()).to.deep.equal([])
    }))

  it('is one name for one person in one announcement, once an editor said so', () =>
    withApp(async app => {
      const two =
        'Anna Beispiel leitet seit 2021 das Sozialamt der Stadt Musterhausen. Seit 2015 leitet Anni Beispiel das Archiv der Stadt Neudorf.'
      await put('starts', letter('Musterhausen', '2022-01-01', two))
      await app.ingestAll()
      const persons = async () =>
        [...(await app.store.quads(namedNode(`${base}graph/starts`)))].filter(
          quad => quad.predicate.equals(schema.name) && quad.subject.value.includes('/person/'),
        )
      const [one, other] = await persons()
      await app.identity.merge(idOf(other?.subject.value), idOf(one?.subject.value), reason)
      expect((await persons()).map(({ subject }) => subject.value)).to.deep.equal([one?.subject.value])
      expect(await told(app, 'starts')).to.have.length(3)
    }))
})

function idOf(iri = ''): string {
  return iri.slice(`${base}id/person/`.length)
}
