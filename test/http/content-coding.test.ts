import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'chai'
import { chooseCoding } from '../../src/http/content-coding.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

/** An Accept-Encoding header, and the coding it gets. */
const cases: readonly (readonly [header: string, coding: string])[] = [
  ['', 'identity'],
  ['gzip', 'gzip'],
  ['br', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['gzip;q=0.5, br;q=0.5', 'br'],
  ['GZIP', 'gzip'],
  ['x-gzip', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0, gzip;q=0, *', 'identity'],
  ['gzip;q=0', 'identity'],
  ['deflate, zstd', 'identity'],
  ['identity', 'identity'],
  ['identity;q=1, gzip;q=0.5', 'identity'],
  ['identity;q=0.5, gzip;q=0.8', 'gzip'],
  ['gzip; q=0.2 , br ; q=0.1', 'gzip'],
  ['identity;q=0', 'identity'],
  ['*;q=0', 'identity'],
  ['gzip;q=0.0001', 'identity'],
  ['gzip;q=abc, br', 'br'],
  [',, ;q=1, gzip', 'gzip'],
]

interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** As it comes over the wire: fetch would take the coding off and send an Accept-Encoding of its own. */
function receive(
  port: number,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, headers, method }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('Accept-Encoding', () => {
  for (const [header, coding] of cases) {
    it(`"${header}" gets ${coding}`, () => {
      expect(chooseCoding(header)).to.equal(coding)
    })
  }
})

describe('content codings', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    receive(server().port, path, headers, method)
  const decoders = { gzip: gunzipSync, br: brotliDecompressSync }
  const paths = [
    '/doc/person/7k3f9q2m4d.ttl',
    '/doc/person/7k3f9q2m4d.html',
    '/memberships.jsonld',
    '/style.css',
  ]

  for (const path of paths) {
    it(`hold the bytes of ${path}, fewer, under tags of their own`, async () => {
      const plain = await get(path)
      expect(plain.headers).not.to.have.property('content-encoding')
      const tags = [plain.headers['etag']]
      for (const [coding, decode] of Object.entries(decoders)) {
        for (const time of ['first', 'second']) {
          const { headers, body } = await get(path, { 'accept-encoding': coding })
          expect(headers['content-encoding'], time).to.equal(coding)
          expect(headers['content-length']).to.equal(String(body.length))
          expect(headers['content-type']).to.equal(plain.headers['content-type'])
          expect(headers['vary']).to.equal(plain.headers['vary']).and.to.include('Accept-Encoding')
          expect(body.length).to.be.below(plain.body.length)
          expect(decode(body).equals(plain.body)).to.equal(true)
          if (time === 'first') tags.push(headers['etag'])
        }
      }
      expect(new Set(tags).size).to.equal(3)
    })
  }

  it('are answered 304 by the tag of their own coding only', async () => {
    const [path = ''] = paths
    const tagIn = async (coding: string) =>
      String((await get(path, { 'accept-encoding': coding })).headers['etag'])
    const again = async (coding: string, tag: string) =>
      get(path, { 'accept-encoding': coding, 'if-none-match': tag })
    const same = await again('gzip', await tagIn('gzip'))
    expect(same.status).to.equal(304)
    expect(same.body).to.have.length(0)
    expect(same.headers['etag']).to.equal(await tagIn('gzip'))
    expect(same.headers).not.to.have.property('content-encoding')
    expect(same.headers).not.to.have.property('content-length')
    expect((await again('gzip', await tagIn('identity'))).status).to.equal(200)
    expect((await again('br', await tagIn('gzip'))).status).to.equal(200)
  })

  it('are told by HEAD as by GET', async () => {
    const [path = ''] = paths
    const head = await get(path, { 'accept-encoding': 'br' }, 'HEAD')
    const { headers, body } = await get(path, { 'accept-encoding': 'br' })
    expect(head.body).to.have.length(0)
    expect(head.headers['content-length']).to.equal(String(body.length))
    for (const name of ['etag', 'content-encoding', 'vary', 'content-type'])
      expect(head.headers[name], name).to.equal(headers[name])
  })

  it('are not for what is small', async () => {
    for (const path of ['/health/live', '/robots.txt', '/favicon.svg', '/doc/person/nobody']) {
      const { headers } = await get(path, { 'accept-encoding': 'gzip, br' })
      expect(headers, path).not.to.have.property('content-encoding')
      expect(String(headers['vary'] ?? ''), path).not.to.include('Accept-Encoding')
    }
  })
})
