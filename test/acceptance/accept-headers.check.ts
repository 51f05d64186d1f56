import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { publish, type Published, shared } from './support/published.ts'

/** Lines "client METHOD Accept: HEADER | AE: CODINGS", as caught from real clients. */
const headers = readFileSync(join(shared, 'interop/real-client-accept-headers.txt'), 'utf8')
  .split('\n')
  .map(line => /^(\S+)\s+GET Accept: (.*?)(?: \| AE: (.*))?\s*$/.exec(line))
  .flatMap(found => (found ? [{ client: found[1] ?? '', accept: found[2] ?? '', codings: found[3] }] : []))

/** What a client must get where its header leaves it to us. */
const expected: Readonly<Record<string, string>> = {
  curl: 'text/turtle',
  wget: 'text/turtle',
  httpie: 'text/turtle',
  requests: 'text/turtle',
  'node-fetch': 'text/turtle',
  chromium: 'text/html',
  'rdflib-nt': 'text/plain',
}

describe('Accept headers of real clients', () => {
  let site: Published
  let offered: readonly string[]

  before(async () => {
    site = await publish()
    const refusal = await fetch(site.identifiers[0] ?? '', { headers: { accept: 'image/png' } })
    expect(refusal.status).to.equal(406)
    offered = ((await refusal.json()) as { offered: readonly string[] }).offered
  })

  after(() => site.close())

  it('are there to be tested', () => {
    expect(headers.length).to.be.at.least(20)
    expect(Object.keys(expected).filter(client => !headers.some(row => row.client === client))).to.deep.equal(
      [],
    )
  })

  for (const { client, accept, codings } of headers) {
    it(`gives ${client} nothing that it likes less than something else on offer`, async () => {
      for (const identifier of site.identifiers) {
        const answer = await fetch(identifier, {
          headers: { accept, ...(codings === undefined ? {} : { 'accept-encoding': codings }) },
        })
        const mediaType = answer.headers.get('content-type')?.replace(/;.*/, '') ?? ''
        const best = Math.max(...offered.map(type => liking(type, accept)))
        expect(answer.status, identifier).to.equal(200)
        expect(answer.redirected, identifier).to.equal(true)
        expect(offered, identifier).to.include(mediaType)
        expect(liking(mediaType, accept), `${identifier}: ${mediaType}`).to.equal(best)
        expect(mediaType, identifier).to.equal(expected[client] ?? mediaType)
        expect(answer.headers.get('vary') ?? '', identifier).to.match(/\baccept\b/i)
        expect((await answer.text()).length, identifier).to.be.above(100)
      }
    })
  }
})

/** The q-value that a header gives a media type: RFC 9110, section 12.5.1, written once more and only for headers without quotes. */
function liking(mediaType: string, accept: string): number {
  const ranges = accept.split(',').map(part => {
    const [range = '', ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
    const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2)
    return { range, quality: Number(weight ?? 1) }
  })
  const [type = ''] = mediaType.split('/')
  const bySpecificity = [mediaType, `${type}/*`, '*/*'].map(range =>
    ranges.filter(row => row.range === range),
  )
  const deciding = bySpecificity.find(rows => rows.length > 0) ?? []
  return Math.max(0, ...deciding.map(({ quality }) => quality))
}
