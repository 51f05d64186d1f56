import { expect } from 'chai'
import fc from 'fast-check'
import { createShelf, type Shelf } from '../../src/http/shelf.ts'
import type { Store } from '../../src/store/store.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('a shelf', () => {
  const shelfOf = (capacity: number): Shelf<string> =>
    createShelf<string>({ capacity, bytesOf: value => value.length })

  it('gives back what was put on it in the same epoch, and nothing older', () => {
    const shelf = shelfOf(10_000)
    expect(shelf.get('1', 'a')).to.equal(undefined)
    shelf.put('1', 'a', 'x')
    expect(shelf.get('1', 'a')).to.equal('x')
    expect(shelf.get('2', 'a')).to.equal(undefined)
    expect(shelf.bytes).to.equal(0)
  })

  it('takes nothing from an epoch that has passed: a slow answer would bring back what was erased', () => {
    const shelf = shelfOf(10_000)
    shelf.get('1', 'a')
    shelf.get('2', 'a')
    shelf.put('1', 'a', 'old')
    expect(shelf.get('2', 'a')).to.equal(undefined)
    expect(shelf.bytes).to.equal(0)
  })

  it('forgets what was not asked for longest', () => {
    const shelf = shelfOf(2_500)
    shelf.get('1', '')
    for (const key of ['a', 'b', 'c']) {
      shelf.put('1', key, 'x'.repeat(500))
      shelf.get('1', 'a')
    }
    expect(['a', 'b', 'c'].map(key => shelf.get('1', key) !== undefined)).to.deep.equal([true, false, true])
  })

  it('never holds more than its capacity, nor less than nothing', () => {
    const step = fc.record({
      epoch: fc.constantFrom('1', '2'),
      key: fc.string({ maxLength: 2 }),
      size: fc.nat(3000),
    })
    fc.assert(
      fc.property(fc.array(step), steps => {
        const shelf = shelfOf(5_000)
        for (const { epoch, key, size } of steps) {
          shelf.get(epoch, key)
          shelf.put(epoch, key, 'x'.repeat(size))
          expect(shelf.bytes).to.be.within(0, 5_000)
        }
      }),
    )
  })
})

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
      .and.not.include('?lang=en"')
    expect(await page(path, { 'accept-language': 'de' })).to.include('<html lang="de"')
    expect(await page(`${path}?lang=en`, { 'accept-language': 'de' })).to.include('href="/persons?lang=en"')
    expect((await server().get(`${path}.ttl`)).headers.get('vary')).to.equal('Accept-Encoding')
  })
})
