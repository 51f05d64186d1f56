import { expect } from 'chai'
import { noSparqlIndex } from '../../src/sparql/no-index.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

/** Who a query is counted for, by how many proxies are trusted and what they say. */
const cases: readonly (readonly [trusted: number, forwarded: string, client: RegExp])[] = [
  [0, '192.0.2.7', /127\.0\.0\.1$/],
  [1, '192.0.2.7', /^192\.0\.2\.7$/],
  [1, '203.0.113.9, 192.0.2.7', /^192\.0\.2\.7$/],
  [2, '203.0.113.9, 192.0.2.7', /^203\.0\.113\.9$/],
  [2, '192.0.2.7', /127\.0\.0\.1$/],
  [1, '', /127\.0\.0\.1$/],
]

describe('who asks', () => {
  for (const [trustedProxies, forwarded, client] of cases) {
    describe(`with ${trustedProxies} trusted proxies and X-Forwarded-For "${forwarded}"`, () => {
      const clients: string[] = []
      const server = serverFor(async () => {
        const { site } = await exampleSite()
        const query = (_: unknown, asks: string) => {
          clients.push(asks)
          return Promise.resolve('{"head":{},"boolean":true}')
        }
        return { ...site, config: { ...site.config, trustedProxies }, sparql: { ...noSparqlIndex, query } }
      })

      it('is told by the connection, or by the proxies that are trusted', async () => {
        const response = await server().get('/sparql?query=ASK%7B%7D', {
          'x-forwarded-for': forwarded,
          'x-forwarded-host': 'evil.example',
        })
        expect(response.status).to.equal(200)
        expect(clients).to.have.length(1)
        expect(clients[0]).to.match(client)
        expect(JSON.stringify([...response.headers])).not.to.include('evil')
      })
    })
  }
})
