import { expect } from 'chai'
import { foaf, org, rdf, schema, skos } from '../../src/rdf/namespaces.ts'
import { literal, quad } from '../../src/rdf/terms.ts'
import type { Store } from '../../src/store/store.ts'
import { iri } from './contract.ts'
import { emptyFolder } from './folders.ts'
import { open } from './opened.ts'

const persons = [
  'Jörg Müllner',
  'Ada Birkenau',
  'Ada Eschenhof',
  'Ada Ginster',
  'Bodo Birkenau',
  'Cora Weiß-Erle',
] as const

/** What each name is found by, and what it is not found by. */
const asked: readonly (readonly [name: string, found: readonly string[]])[] = [
  ['Ada Birkenau', ['Ada Birkenau']],
  ['birkenau, ada', ['Ada Birkenau']],
  ['Joerg Muellner', ['Jörg Müllner']],
  ['Jorg Mullner', ['Jörg Müllner']],
  ['Cora Weiss Erle', ['Cora Weiß-Erle']],
  // Of several that are alike, none with another name.
  ['Ada Birkenao', ['Ada Birkenau']],
  // All words but one: the rare one stays.
  ['Cilla Ginster', ['Ada Ginster']],
  ['Ada Kiefer', ['Ada Birkenau', 'Ada Eschenhof', 'Ada Ginster']],
  ['Kiefer', []],
  ['"*', []],
  ['Bauamt', []],
]

describe('candidates for a name', () => {
  let store: Store
  before(async () => {
    store = (await open(await emptyFolder())).store
    const graph = iri('graph/a')
    await store.replaceGraph(graph, [
      quad(iri('id/announcement/a'), rdf.type, schema.NewsArticle, graph),
      ...persons.flatMap((name, place) => [
        quad(iri(`id/person/${place}`), rdf.type, foaf.Person, graph),
        quad(iri(`id/person/${place}`), schema.name, literal(name), graph),
      ]),
      quad(iri('id/org/bauamt'), rdf.type, org.Organization, graph),
      quad(iri('id/org/bauamt'), skos.prefLabel, literal('Bauamt der Stadt Eichau', 'de'), graph),
      quad(iri('id/org/bauamt'), skos.altLabel, literal('Eichauer Bauamt', 'de'), graph),
    ])
  })
  after(() => store.close())

  const namesFor = async (name: string, type = foaf.Person, limit = 10) => {
    const { entries, complete } = await store.candidates({ types: [type], name, limit })
    return { names: entries.map(({ labels }) => labels[0]?.value).sort(), complete }
  }

  for (const [name, found] of asked) {
    it(`are ${found.join(' and ') || 'none'} for ${name}`, async () => {
      expect((await namesFor(name)).names).to.deep.equal([...found].sort())
    })
  }

  it('are of the class that is asked for, by other names too', async () => {
    expect((await namesFor('Eichauer Bauamt', org.Organization)).names).to.deep.equal([
      'Bauamt der Stadt Eichau',
    ])
  })

  it('are no more than asked for, and say whether these are all', async () => {
    expect(await namesFor('Ada', foaf.Person, 2)).to.deep.include({ complete: false })
    expect((await namesFor('Ada', foaf.Person, 2)).names).to.have.length(2)
    expect(await namesFor('Ada', foaf.Person, 3)).to.deep.include({ complete: true })
  })
})
