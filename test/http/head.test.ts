import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

/** What belongs to one connection or one request; Node says only for GET that a redirect has no body. */
const passing = ['date', 'x-request-id', 'connection', 'keep-alive']

const headersOf = (response: Response) =>
  Object.fromEntries(
    [...response.headers].filter(
      ([name, value]) => !passing.includes(name) && !(name === 'content-length' && value === '0'),
    ),
  )

describe('HEAD', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const path of ['/', '/doc/person/7k3f9q2m4d', '/id/person/7k3f9q2m4d', '/persons', '/nothing']) {
    it(`answers for ${path} as GET does, without the body`, async () => {
      const get = await server().get(path)
      const head = await server().get(path, {}, { method: 'HEAD' })
      expect(head.status).to.equal(get.status)
      expect(await head.text()).to.equal('')
      if (get.status < 400) expect(headersOf(head)).to.deep.equal(headersOf(get))
    })
  }
})
