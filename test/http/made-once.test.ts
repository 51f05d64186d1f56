import { expect } from 'chai'
import type { Store } from '../../src/store/store.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('answers that were made before', () => {
  let described = 0
  const server = serverFor(async () => {
    const { site } = await exampleSite()
    const store: Store = {
      ...site.store,
      describe: (subject, asOf) => {
        described++
        return site.store.describe(subject, asOf)
      },
    }
    return { ...site, store }
  })

  it('are made once for all who want the same, in whatever words', async () => {
    described = 0
    const wishes: readonly Record<string, string>[] = [
      { accept: 'text/turtle' },
      { accept: '*/*', 'accept-language': 'en' },
      { accept: 'text/turtle;q=0.9, text/html;q=0.1' },
      { accept: 'text/turtle', 'accept-encoding': 'br' },
      { accept: 'text/turtle', 'accept-encoding': 'gzip' },
    ]
    for (const wish of wishes) {
      const response = await server().get('/doc/person/7k3f9q2m4d', wish)
      expect(response.headers.get('content-type')).to.equal('text/turtle; charset=utf-8')
      expect(await response.text()).to.include('Mira Lohfeld')
    }
    expect(described).to.equal(1)
  })

  it('are not taken for another wish', async () => {
    const page = async (path: string, headers: Record<string, string>) =>
      (await server().get(path, { accept: 'text/html', ...headers })).text()
    const path = '/doc/person/7k3f9q2m4d'
    expect(await page(path, { 'accept-language': 'en' }))
      .to.include('lang="en"')
      .and.not.include('href="/persons?lang=en"')
    expect(await page(path, { 'accept-language': 'de' })).to.include('<html lang="de"')
    expect(await page(`${path}?lang=en`, { 'accept-language': 'de' })).to.include('href="/persons?lang=en"')
    expect((await server().get(`${path}.ttl`)).headers.get('vary')).to.equal('Accept-Encoding')
  })
})
