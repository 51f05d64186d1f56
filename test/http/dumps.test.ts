import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { expect } from 'chai'
import type { DumpManifest } from '../../src/feeds/dump-manifest.ts'
import { updateDumps } from '../../src/pipeline/write-dumps.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { exampleSite, modified, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const clock = () => new Date(modified)

describe('http: the files of everything', () => {
  let example: ExampleSite
  let whole: Buffer
  const server = serverFor(async () => {
    example = await exampleSite()
    await write()
    return example.site
  })
  const write = (): Promise<DumpManifest> => {
    const { store, dumps, config } = example.site
    return updateDumps({ store, folder: dumps, baseIri: config.baseIri, clock })
  }
  const get = (headers: Record<string, string> = {}, init: RequestInit = {}) =>
    server().get('/dump/all.nt', headers, init)
  const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())
  before(async () => {
    whole = await bytesOf(await get())
  })

  it('gives a file whole, with what is needed to check and to resume it', async () => {
    const response = await get()
    expect(response.status).to.equal(200)
    const found = Object.fromEntries(response.headers)
    expect(found).to.include({
      'content-type': 'application/n-triples',
      'content-length': String(whole.length),
      'accept-ranges': 'bytes',
      'cache-control': 'public, no-cache',
      'last-modified': new Date(modified).toUTCString(),
      'x-robots-tag': 'noindex',
      'repr-digest': `sha-256=:${createHash('sha256').update(whole).digest('base64')}:`,
    })
    expect(found['etag']).to.match(/^"[0-9a-f]{32}"$/)
    expect(found).not.to.have.property('content-encoding')
    expect(whole.toString('utf8')).to.equal(canonical(await example.site.store.register()))
  })

  it('has the compressed file as a file of its own', async () => {
    const response = await server().get('/dump/all.nt.gz', { 'Accept-Encoding': 'gzip' })
    expect(response.headers.get('Content-Type')).to.equal('application/gzip')
    expect(response.headers.get('Content-Encoding')).to.equal(null)
    expect(gunzipSync(await bytesOf(response)).equals(whole)).to.equal(true)
  })

  for (const [range, from, to] of [
    ['bytes=0-9', 0, 10],
    ['bytes=100-', 100, undefined],
    ['bytes=-20', -20, undefined],
    ['bytes=10-99999999', 10, undefined],
  ] as const) {
    it(`gives the part ${range}`, async () => {
      const response = await get({ Range: range })
      const expected = whole.subarray(from, to)
      expect(response.status).to.equal(206)
      expect((await bytesOf(response)).equals(expected)).to.equal(true)
      const start = from < 0 ? whole.length + from : from
      expect(response.headers.get('Content-Range')).to.equal(
        `bytes ${start}-${start + expected.length - 1}/${whole.length}`,
      )
      expect(response.headers.get('Content-Length')).to.equal(String(expected.length))
    })
  }

  for (const range of ['bytes=0-1,5-6', 'bytes=9-2', 'lines=1-2', 'nonsense', 'bytes=']) {
    it(`gives the whole file to "${range}"`, async () => {
      const response = await get({ Range: range })
      expect(response.status).to.equal(200)
      expect((await bytesOf(response)).equals(whole)).to.equal(true)
    })
  }

  it('says how long the file is to those who ask beyond its end', async () => {
    const response = await get({ Range: `bytes=${whole.length}-` })
    expect(response.status).to.equal(416)
    expect(response.headers.get('Content-Range')).to.equal(`bytes */${whole.length}`)
    expect(response.headers.get('Content-Type')).to.equal('application/problem+json')
    expect(await response.json()).to.include({
      type: `${example.site.config.baseIri}problems/range-not-satisfiable`,
    })
  })

  it('goes on with the same version only', async () => {
    const { headers } = await get({}, { method: 'HEAD' })
    const [tag, day] = [headers.get('ETag') ?? '', headers.get('Last-Modified') ?? '']
    const statuses = await Promise.all(
      [tag, day, '"other"', `W/${tag}`, 'Mon, 01 Jan 2001 00:00:00 GMT'].map(
        async version => (await get({ Range: 'bytes=5-9', 'If-Range': version })).status,
      ),
    )
    expect(statuses).to.deep.equal([206, 206, 200, 200, 200])
  })

  it('answers 304 to who has it, range or not', async () => {
    const tag = (await get({}, { method: 'HEAD' })).headers.get('ETag') ?? ''
    for (const headers of [{}, { Range: 'bytes=0-3' }]) {
      const response = await get({ ...headers, 'If-None-Match': tag })
      expect(response.status).to.equal(304)
      expect((await bytesOf(response)).length).to.equal(0)
    }
    expect((await get({ 'If-None-Match': '"other"', Range: 'bytes=0-3' })).status).to.equal(206)
  })

  it('answers HEAD with the headers of GET', async () => {
    const response = await get({ Range: 'bytes=0-3' }, { method: 'HEAD' })
    expect(response.status).to.equal(200)
    expect(response.headers.get('Content-Length')).to.equal(String(whole.length))
  })

  it('lists all files with their checksums, as a page, as data and as SHA256SUMS', async () => {
    const { files, canonicalSha256, sequence } = (await example.site.dumps.manifest()) ?? (await write())
    const page = await (await server().get('/dump', { Accept: 'text/html' })).text()
    const sums = await (await server().get('/dump/SHA256SUMS')).text()
    const triples = await (await server().get('/dump.nt')).text()
    for (const { name, sha256 } of files) {
      expect(page).to.contain(`href="/dump/${name}"`).and.to.contain(sha256)
      expect(sums).to.contain(`${sha256}  ${name}\n`)
      expect(triples).to.contain(`/dump/${name}>`).and.to.contain(`"${sha256}"`)
    }
    const manifest = await server().get('/dump/manifest.json')
    expect(manifest.headers.get('Content-Type')).to.equal('application/json')
    expect(await manifest.json()).to.deep.include({
      canonicalSha256,
      sequence,
      triples: whole.toString().split('\n').length - 1,
    })
  })

  for (const name of ['all.exe', '..%2Frecord.sqlite', 'manifest.json.bak', '__proto__', 'constructor']) {
    it(`has no file ${name}`, async () => {
      expect((await server().get(`/dump/${name}`)).status).to.equal(404)
    })
  }

  it('has none while it is written anew after an erasure, and the new ones then', async () => {
    const { store, dumps, config } = example.site
    await store.dropGraph(namedNode(`${config.baseIri}graph/neue-leitung`))
    await dumps.clear()
    for (const path of ['/dump', '/dump/all.nt', '/dump/SHA256SUMS', '/catalog', '/dataset/all']) {
      const response = await server().get(path)
      expect(response.status, path).to.equal(503)
      expect(response.headers.get('Retry-After')).to.equal('5')
      expect(await response.json()).to.include({ type: `${config.baseIri}problems/dump-pending` })
    }
    await write()
    const empty = await get()
    expect([empty.status, await empty.text()]).to.deep.equal([200, ''])
    expect((await get({ Range: 'bytes=0-' })).status).to.equal(416)
    expect((await server().get('/catalog')).status).to.equal(200)
  })
})
