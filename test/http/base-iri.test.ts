import { request } from 'node:http'
import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

/** fetch does not let us set Host. */
function getWith(port: number, path: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, headers }, response => {
      let text = JSON.stringify(response.headers)
      response.setEncoding('utf8')
      response.on('data', chunk => (text += String(chunk)))
      response.on('end', () => {
        resolve(text)
      })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

const forged = {
  host: 'evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'gopher',
  forwarded: 'host=evil.example;proto=gopher',
  'x-original-url': '/evil.example',
}

describe('the base IRI', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const path of [
    '/',
    '/doc/person/7k3f9q2m4d',
    '/doc/person/7k3f9q2m4d.html',
    '/id/person/7k3f9q2m4d',
    '/nothing',
  ]) {
    it(`is never taken from the request: ${path}`, async () => {
      const answer = await getWith(server().port, path, forged)
      expect(answer).not.to.match(/evil|gopher/)
    })
  }

  it('does not lead a client away from the address it used', async () => {
    const response = await server().get('/id/person/7k3f9q2m4d')
    expect(response.headers.get('location')).to.equal('/doc/person/7k3f9q2m4d')
    const page = await (await server().get('/doc/person/7k3f9q2m4d.html')).text()
    const links = [...page.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)
    expect(links.filter(href => href?.startsWith('https://daten.example'))).to.deep.equal([])
  })
})

describe('a base IRI with a path', () => {
  const server = serverFor(async () => (await exampleSite('https://stadt.example/daten/')).site)

  for (const path of ['/daten/doc/person/7k3f9q2m4d', '/doc/person/7k3f9q2m4d']) {
    it(`answers at ${path}, whether or not a proxy takes the path off`, async () => {
      const response = await server().get(path, { accept: 'text/turtle' })
      expect(response.status).to.equal(200)
      expect(response.headers.get('content-location')).to.equal('/daten/doc/person/7k3f9q2m4d.ttl')
    })
  }

  it('is kept in redirects and links', async () => {
    const response = await server().get('/daten/id/person/7k3f9q2m4d')
    expect(response.headers.get('location')).to.equal('/daten/doc/person/7k3f9q2m4d')
    const page = await (await server().get('/daten/')).text()
    expect(page).to.include('href="/daten/persons"').and.to.include('href="/daten/style.css')
  })
})
