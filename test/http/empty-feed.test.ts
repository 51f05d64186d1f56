import { expect } from 'chai'
import { namedNode } from '../../src/rdf/terms.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const baseIri = 'https://daten.example/'

describe('http: the change feed of an empty register', () => {
  const server = serverFor(async () => {
    const { site } = await exampleSite()
    await site.store.dropGraph(namedNode(`${baseIri}graph/neue-leitung`), { forget: true })
    return {
      ...site,
      store: {
        ...site.store,
        sequence: () => Promise.resolve(0),
        nextTold: () => Promise.resolve(undefined),
      },
    }
  })

  it('leads nowhere yet', async () => {
    const response = await server().get('/feed', { Accept: 'text/turtle' })
    expect(await response.text()).not.to.include('relation')
    expect((await server().get('/feed/1')).status).to.equal(404)
    expect(await (await server().get('/feed.html')).text()).to.include('Noch ist nichts veröffentlicht.')
  })
})
