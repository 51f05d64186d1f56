import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { freePort } from './support/free-port.ts'
import { run, type Running, start, untilReady } from './support/process.ts'
import { root } from './support/published.ts'

/** What the README promises: a clone in an empty folder, two commands, and everything is on the web. */
describe('a fresh clone', () => {
  let folder: string
  let clone: string
  let base: string
  let settings: Record<string, string>

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-clone-'))
    clone = join(folder, 'personalia')
    await run('git', ['clone', '--quiet', '--no-hardlinks', root, clone], folder)
    await run('npm', ['ci', '--prefer-offline'], clone, 120)
    const port = await freePort()
    base = `http://localhost:${port}/`
    settings = { PERSONALIA_PORT: String(port) }
  })

  after(() => rm(folder, { recursive: true }))

  describe('at its first start', () => {
    let running: Running

    before(async () => {
      running = start('npm', ['start'], clone, settings)
      await untilReady(`${base}health/ready`, running, 180)
    })

    after(() => running.stop())

    const wishes = [
      ['*/*', 'text/turtle'],
      ['application/ld+json', 'application/ld+json'],
      ['application/n-triples', 'application/n-triples'],
      ['application/rdf+xml', 'application/rdf+xml'],
      ['text/html', 'text/html'],
    ] as const

    for (const [accept, mediaType] of wishes) {
      it(`answers the addresses that it printed with ${mediaType} to "${accept}"`, async () => {
        const addresses = printedAddresses(running.output(), base)
        expect(addresses.length).to.be.at.least(2)
        for (const address of addresses) {
          const answer = await fetch(address, { headers: { accept } })
          expect(answer.status, address).to.equal(200)
          expect(answer.headers.get('content-type'), address).to.contain(mediaType)
        }
      })
    }

    it('publishes all eleven memberships of the announcement that it ships with', async () => {
      const answer = await fetch(`${base}memberships`, { headers: { accept: 'application/n-triples' } })
      const found = (await answer.text()).matchAll(new RegExp(`<${base}id/membership/[0-9a-z]{10}>`, 'g'))
      expect(new Set(Array.from(found, ([iri]) => iri)).size).to.equal(11)
    })

    it('leaves the checkout as it was', async () => {
      expect(await run('git', ['status', '--porcelain'], clone)).to.equal('')
    })

    it('writes a dump behind its answers', async () => {
      await untilReady(`${base}dump/all.nq`, running, 180)
    })

    it('ends when it is asked to, and leaves the port free', async () => {
      expect(await running.stop()).to.equal(true)
      expect(await answers(`${base}health/live`)).to.equal(false)
    })
  })

  describe('at its second start', () => {
    it('does not do the work again', async () => {
      const store = join(clone, 'var')
      const before = (await readdir(store, { recursive: true })).toSorted()
      const running = start('npm', ['start'], clone, settings)
      try {
        await untilReady(`${base}health/ready`, running, 180)
        expect(running.output()).to.match(/; [1-9]\d* unchanged since the last run/)
        expect((await readdir(store, { recursive: true })).toSorted()).to.deep.equal(before)
      } finally {
        await running.stop()
      }
    })
  })
})

/** The things it names as examples, without suffix; the front page is for people only. */
function printedAddresses(output: string, base: string): readonly string[] {
  const printed = output.match(new RegExp(`${base}(id|doc)/[^\\s,;]+`, 'g')) ?? []
  return [...new Set(printed.map(address => address.replace(/\.ttl$/, '')))]
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  )
}
