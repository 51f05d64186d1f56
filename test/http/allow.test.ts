import { connect } from 'node:net'
import { expect } from 'chai'
import { routes } from '../../src/http/routes.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('Allow', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
    it(`comes with the 405 for ${method}`, async () => {
      const response = await server().get('/doc/person/7k3f9q2m4d', {}, { method })
      expect(response.status).to.equal(405)
      expect(response.headers.get('allow')).to.equal('GET, HEAD, OPTIONS')
      expect(((await response.json()) as { type: string }).type).to.match(/\/problems\/method-not-allowed$/)
    })
  }

  it('comes with OPTIONS for every route', async () => {
    for (const { path } of routes) {
      const example = path.replace('*reference', 'x').replace(/:\w+/g, 'x')
      const response = await server().get(example, {}, { method: 'OPTIONS' })
      expect(response.status, example).to.equal(204)
      const posted = routes.some(route => route.path === path && route.method === 'POST')
      expect(response.headers.get('allow'), example).to.equal(
        posted ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS',
      )
    }
  })

  it('is a 404 where there is no such address, whatever the method', async () => {
    for (const method of ['POST', 'OPTIONS']) {
      expect((await server().get('/nothing', {}, { method })).status).to.equal(404)
    }
  })

  it('answers OPTIONS for the server as a whole', async () => {
    const answer = await raw(server().port, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    expect(answer).to.match(/^HTTP\/1\.1 204 /)
    expect(answer).to.match(/^Allow: GET, HEAD, (POST, )?OPTIONS\r$/m)
  })
})

function raw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', chunk => (answer += String(chunk)))
    socket.on('end', () => {
      resolve(answer)
    })
    socket.on('error', reject)
  })
}
