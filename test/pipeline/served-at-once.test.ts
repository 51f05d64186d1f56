import { join } from 'node:path'
import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { baseIri, personCalled, placeForTests, reason } from './erasure.ts'

const office = (name: string, unit: string) =>
  `Stadt Musterhausen Infos: Wechsel\n\nSeit dem 1. Mai 2022 leitet ${name} das ${unit} der Stadt Musterhausen.\n`

describe('a server, and commands of another process', () => {
  const place = placeForTests()
  const dora = 'Dora Wendelbek'

  it('shows what each command changed at the next request: document, list, SPARQL and changes', async () => {
    await place.put('one.txt', office('Bernd Tanneck', 'Bauamt'))
    const backup = join(place.folder, 'backup.sqlite')
    const serving = await place.open({ PERSONALIA_SPARQL_PROCESSES: '1' })
    const server = await serving.listen()
    const get = (path: string, accept: string) => fetch(`${server.address}/${path}`, { headers: { accept } })
    const text = async (path: string, accept: string) => (await get(path, accept)).text()
    const graph = namedNode(`${baseIri}graph/two`)
    let person = ''
    try {
      await serving.ingestAll()
      while (!(await text('health/ready', '*/*')).includes('"sparql":"ready"'));
      const ask = `sparql?${new URLSearchParams({ query: `ASK { ?p <http://schema.org/name> "${dora}" }` }).toString()}`
      const seen = async () => ({
        list: (await text('persons', 'text/html')).includes(dora),
        sparql: (await text(ask, 'application/sparql-results+json')).includes('true'),
        document:
          person === ''
            ? false
            : (await get(person.slice(baseIri.length).replace('id/', 'doc/'), 'text/turtle')).ok,
      })
      const commands: readonly (readonly [
        what: string,
        isThere: boolean,
        run: (app: App) => Promise<unknown>,
      ])[] = [
        ['ingest', true, app => app.ingestAll()],
        ['backup', true, app => app.store.backup(backup)],
        ['withdraw', false, app => app.correction.withdraw('two', reason)],
        ['withdraw --undo', true, app => app.correction.undoWithdrawal('two', reason)],
        ['hide', false, app => app.correction.hide(person.slice(baseIri.length), reason)],
        ['unhide', true, app => app.correction.unhide(person.slice(baseIri.length), reason)],
        ['a loss', false, app => app.store.dropGraph(graph)],
        ['restore', true, app => app.restore(backup, { force: false, order: { command: 'restore' } })],
        ['erase', false, app => app.correction.erase(person.slice(baseIri.length), reason)],
        [
          'restore, after an erasure',
          false,
          app => app.restore(backup, { force: true, order: { command: 'restore' } }),
        ],
      ]
      await place.put('two.txt', office(dora, 'Kulturamt'))
      for (const [what, isThere, run] of commands) {
        const { sequence } = await serving.store.stats()
        await place.use(async app => {
          await run(app)
          if (what === 'ingest') person = await personCalled(dora, app)
        })
        expect(await seen(), what).to.deep.equal({ list: isThere, sparql: isThere, document: isThere })
        const news = await text(`changes?since=${sequence}`, 'application/json')
        const isChange = !['backup', 'restore, after an erasure'].includes(what)
        expect(news.includes(person.slice(baseIri.length)), `changes after ${what}`).to.equal(isChange)
      }
    } finally {
      await server.close()
      await serving.close()
    }
  }).timeout(120_000)
})
