import { expect } from 'chai'
import { entityTag } from '../../src/http/entity-tag.ts'
import { exampleTurtle } from './support/example-data.ts'
import { exampleSite, modified, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const person = '/doc/person/7k3f9q2m4d'

describe('ETag', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await exampleSite()
    return example.site
  })
  const tagOf = async (path: string, headers: Record<string, string> = {}) =>
    (await server().get(path, headers)).headers.get('etag') ?? ''

  it('is strong and the same each time', async () => {
    const tag = await tagOf(`${person}.ttl`)
    expect(tag).to.match(/^"[\w-]{20,}"$/)
    expect(await tagOf(`${person}.ttl`)).to.equal(tag)
  })

  it('differs between any two formats and languages', async () => {
    const tags = await Promise.all([
      ...['ttl', 'jsonld', 'nt', 'nq', 'trig', 'rdf'].map(extension => tagOf(`${person}.${extension}`)),
      tagOf(person, { accept: 'application/json' }),
      tagOf(person, { accept: 'text/plain' }),
      tagOf(`${person}.html`, { 'accept-language': 'de' }),
      tagOf(`${person}.html`, { 'accept-language': 'en' }),
    ])
    expect(new Set(tags).size).to.equal(tags.length)
  })

  it('differs between the same bytes of two types', () => {
    expect(entityTag('application/json', '{}')).not.to.equal(entityTag('application/ld+json', '{}'))
  })

  it('changes with the data at once', async () => {
    const { baseIri } = example.site.config
    const before = await tagOf(`${person}.nt`)
    await example.put('neue-leitung', exampleTurtle(baseIri).replaceAll('2021-02-01', '2021-02-15'))
    expect(await tagOf(`${person}.nt`)).not.to.equal(before)
    await example.put('neue-leitung', exampleTurtle(baseIri))
    expect(await tagOf(`${person}.nt`)).to.equal(before)
  })
})

describe('conditional requests', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const conditional = async (header: Record<string, string>, path = `${person}.ttl`) =>
    (await server().get(path, header)).status

  it('answer 304 without body and type, with ETag and Cache-Control', async () => {
    const tag = (await server().get(`${person}.ttl`)).headers.get('etag') ?? ''
    const response = await server().get(`${person}.ttl`, { 'if-none-match': tag })
    expect(response.status).to.equal(304)
    expect(await response.text()).to.equal('')
    expect(response.headers.get('etag')).to.equal(tag)
    expect(response.headers.get('cache-control')).to.equal('public, no-cache')
    expect(response.headers.get('content-type')).to.equal(null)
  })

  it('know lists, weak tags and *', async () => {
    const tag = (await server().get(`${person}.ttl`)).headers.get('etag') ?? ''
    expect(await conditional({ 'if-none-match': `"other", ${tag}` })).to.equal(304)
    expect(await conditional({ 'if-none-match': `W/${tag}` })).to.equal(304)
    expect(await conditional({ 'if-none-match': '*' })).to.equal(304)
    expect(await conditional({ 'if-none-match': '"other"' })).to.equal(200)
    expect(await conditional({ 'if-none-match': 'unquoted' })).to.equal(200)
  })

  it('know the time of the last change, which counts only without tags', async () => {
    const time = new Date(modified).toUTCString()
    expect((await server().get(`${person}.ttl`)).headers.get('last-modified')).to.equal(time)
    expect(await conditional({ 'if-modified-since': time })).to.equal(304)
    expect(await conditional({ 'if-modified-since': time, 'if-none-match': '"other"' })).to.equal(200)
    expect(await conditional({ 'if-modified-since': 'yesterday' })).to.equal(200)
  })

  it('do not take a later time for the same: after a withdrawal a document may become older', async () => {
    expect(await conditional({ 'if-modified-since': 'Sat, 01 Jan 2022 00:00:00 GMT' })).to.equal(200)
  })

  it('do not take one format for another', async () => {
    const tag = (await server().get(`${person}.ttl`)).headers.get('etag') ?? ''
    expect(await conditional({ 'if-none-match': tag }, `${person}.nt`)).to.equal(200)
  })

  it('are for what exists', async () => {
    expect(await conditional({ 'if-none-match': '*' }, '/doc/person/nobody')).to.equal(404)
  })

  it('work with HEAD', async () => {
    const response = await server().get(`${person}.ttl`, { 'if-none-match': '*' }, { method: 'HEAD' })
    expect(response.status).to.equal(304)
  })
})
