import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NamedNode, Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { canonical, sha256 } from '../../src/rdf/canonical.ts'
import { foaf, org, rdf, schema, skos } from '../../src/rdf/namespaces.ts'
import { literal, quad } from '../../src/rdf/terms.ts'
import type { OpenedStore } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { iri } from './contract.ts'
import { emptyFolder } from './folders.ts'
import { open } from './opened.ts'

const anna = iri('id/person/anna')
const city = iri('id/org/stadt')

/** What an announcement says of persons and organizations: an IRI and a name each. */
function names(announcement: string, ...named: readonly (readonly [NamedNode, string])[]): readonly Quad[] {
  const graph = iri(`graph/${announcement}`)
  return [
    quad(iri(`id/announcement/${announcement}`), rdf.type, schema.NewsArticle, graph),
    ...named.flatMap(([node, name]) =>
      node.value.includes('/org/')
        ? [
            quad(node, rdf.type, org.Organization, graph),
            quad(node, skos.prefLabel, literal(name, 'de'), graph),
          ]
        : [quad(node, rdf.type, foaf.Person, graph), quad(node, schema.name, literal(name), graph)],
    ),
  ]
}

describe('versions', () => {
  let opened: OpenedStore
  let store: Store
  let folder = ''
  beforeEach(async () => {
    folder = await emptyFolder()
    opened = await open(folder)
    store = opened.store
  })
  afterEach(() => store.close())

  const tell = (announcement: string, ...named: readonly (readonly [NamedNode, string])[]) =>
    store.replaceGraph(iri(`graph/${announcement}`), names(announcement, ...named))

  /** The names in each version of an entity; `gone` where nothing is kept, `removed` after a removal. */
  async function told(subject: NamedNode): Promise<readonly string[]> {
    const all = await store.versions(0, 1000)
    return all
      .filter(each => each.subject === subject.value)
      .map(({ kind, said }) => {
        if (kind === 'removed') return kind
        const literals = said?.filter(({ object }) => object.termType === 'Literal')
        return literals
          ? literals
              .map(each => each.object.value)
              .sort()
              .join()
          : 'gone'
      })
  }

  it('keep what was said after each change, and are as their revisions say', async () => {
    await tell('a', [anna, 'Anna'])
    await tell('a', [anna, 'Anna Maria'])
    await tell('b', [anna, 'Anna M.'])
    await store.dropGraph(iri('graph/a'))
    await store.dropGraph(iri('graph/b'))
    expect(await told(anna)).to.deep.equal(['Anna', 'Anna Maria', 'Anna M.,Anna Maria', 'Anna M.', 'removed'])
    for (const { kind, said, revision } of await store.versions(0, 1000)) {
      expect(said && sha256(canonical(said))).to.equal(kind === 'removed' ? undefined : revision)
    }
  })

  it('come in the order of their numbers, a page at a time', async () => {
    for (const name of ['A', 'B', 'C', 'D']) await tell('a', [anna, name])
    const { sequence } = await store.stats()
    const pages = [await store.versions(0, 3), await store.versions(3, 3), await store.versions(sequence, 3)]
    expect(pages.map(page => page.map(each => each.sequence))).to.deep.equal([
      [1, 2, 3],
      [4, 5, 6].slice(0, sequence - 3),
      [],
    ])
  })

  it('are those of the announcement too, whose register entry stays what it is', async () => {
    await tell('a', [anna, 'Anna'])
    await tell('a', [anna, 'Annette'])
    const all = await store.versions(0, 1000)
    const announcement = all.filter(({ subject }) => subject === iri('id/announcement/a').value)
    expect(announcement.map(({ kind }) => kind)).to.deep.equal(['created', 'updated'])
    for (const { said } of announcement) expect(said).to.have.length(1)
  })

  it('are not kept of what is only looked at', async () => {
    await tell('a', [anna, 'Anna'])
    await store.prospect(iri('graph/a'), names('a', [anna, 'Annette']))
    expect(opened.record.all('SELECT * FROM version')).to.deep.equal([])
  })

  it('cost a row for each that is replaced, whatever else is stored', async () => {
    for (let number = 0; number < 30; number++) await tell(`u${number}`, [iri(`id/person/u${number}`), 'U'])
    await tell('a', [anna, 'Anna'])
    const rows = () => opened.record.all('SELECT * FROM version').length
    const before = rows()
    await tell('a', [anna, 'Annette'])
    // The person and the announcement.
    expect(rows() - before).to.equal(2)
  })

  describe('that something is taken back from', () => {
    beforeEach(async () => {
      await tell('a', [anna, 'Anna'], [city, 'Stadt A'])
      await tell('b', [city, 'Stadt B'])
      await tell('c', [iri('id/person/clara'), 'Clara'])
      await tell('c', [iri('id/person/clara'), 'Klara'])
    })

    it('are gone with all that the graph had a part in, and no others', async () => {
      const before = (await store.versions(0, 1000)).length
      await store.replaceGraph(iri('graph/a'), names('a', [city, 'Stadt A']), { forget: true })
      expect(await told(anna)).to.deep.equal(['gone', 'removed'])
      expect(await told(city)).to.deep.equal(['gone', 'Stadt A,Stadt B'])
      expect(await told(iri('id/person/clara'))).to.deep.equal(['Clara', 'Klara'])
      expect((await store.versions(0, 1000)).length).to.be.greaterThan(before)
    })

    it('are gone where the graph says nothing of them any more', async () => {
      await tell('a', [city, 'Stadt A'])
      await tell('d', [anna, 'Anna D'])
      await store.dropGraph(iri('graph/a'), { forget: true })
      expect(await told(anna)).to.deep.equal(['gone', 'removed', 'Anna D'])
    })

    it('are gone where a test finds something in them; what is said now stays', async () => {
      await store.forgetVersions(said => said.some(({ object }) => /Clara|Klara|Stadt B/.test(object.value)))
      expect(await told(iri('id/person/clara'))).to.deep.equal(['gone', 'Klara'])
      expect(await told(city)).to.deep.equal(['Stadt A', 'Stadt A,Stadt B'])
    })

    it('leave no byte in the folder', async () => {
      await tell('a', [anna, 'Zwirbelgard'])
      await tell('a', [anna, 'Anna'])
      const found = async () => {
        const files = await readdir(folder)
        const bytes = await Promise.all(files.map(file => readFile(join(folder, file), 'latin1')))
        return bytes.some(each => each.includes('Zwirbelgard'))
      }
      expect(await found()).to.equal(true)
      await store.forgetVersions(said => said.some(({ object }) => object.value === 'Zwirbelgard'))
      await store.scrub()
      expect(await found()).to.equal(false)
    })

    it('are passed over in the search for the next of which something is left', async () => {
      await store.replaceGraph(iri('graph/a'), [], { forget: true })
      const all = await store.versions(0, 1000)
      const left = all.filter(({ kind, said }) => kind === 'removed' || said)
      expect(left.length).to.be.lessThan(all.length)
      for (let since = 0; since <= all.length; since++) {
        const next = left.find(({ sequence }) => sequence > since)
        expect((await store.nextTold(since))?.sequence).to.equal(next?.sequence)
        const last = left.findLast(({ sequence }) => sequence <= since)
        expect((await store.lastTold(since))?.sequence).to.equal(last?.sequence)
      }
    })
  })

  it('have times that never go back, though the clock does', async () => {
    const times = ['2024-05-06T08:00:00.000Z', '2024-05-06T07:00:00.000Z', '2024-05-06T09:00:00.000Z']
    const place = await emptyFolder()
    for (const time of times) {
      const { store: later } = await open(place, undefined, () => new Date(time))
      await later.replaceGraph(iri('graph/a'), names('a', [anna, time]))
      await later.close()
    }
    const { store: last } = await open(place)
    const found = (await last.versions(0, 100)).filter(({ subject }) => subject === anna.value)
    expect(found.map(({ at }) => at)).to.deep.equal([times[0], times[0], times[2]])
    await last.close()
  })
})
