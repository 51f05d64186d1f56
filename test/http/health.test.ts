import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('health', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  it('is live', async () => {
    const response = await server().get('/health/live')
    expect(response.headers.get('cache-control')).to.equal('no-store')
    expect(await response.json()).to.deep.equal({ status: 'ok' })
  })

  it('is ready with the sequence of the newest change', async () => {
    expect(await (await server().get('/health/ready')).json()).to.deep.equal({
      status: 'ok',
      sequence: 14,
      sparql: 'off',
    })
  })
})

describe('health without a store', () => {
  const server = serverFor(async () => {
    const { site } = await exampleSite()
    const sequence = () => Promise.reject(new ProblemError('store-unavailable', 'The store is away.'))
    return { ...site, store: { ...site.store, sequence } }
  })

  it('is live but not ready', async () => {
    expect((await server().get('/health/live')).status).to.equal(200)
    expect((await server().get('/health/ready')).status).to.equal(503)
  })
})
