import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { ProblemError } from '../../src/problem.ts'
import { dct } from '../../src/rdf/namespaces.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { baseIri, personCalled, placeForTests, reason } from './erasure.ts'

const first = `Seit dem 1. März 2021 leitet Anna Zwirbeck das Sozialamt der Stadt Musterhausen.
`
const second = `Anna Zwirbeck leitet seit dem 1. März 2021 das Sozialamt der Stadt Musterhausen. Bernd Tanneck leitet seit 2019 das Bauamt der Stadt Musterhausen.
`

const all = { answer: 'possible' } as const

describe('taking something back', () => {
  const place = placeForTests()

  const offices = async (app: App): Promise<readonly string[]> => {
    const { entries } = await app.store.holdings(all, { offset: 0, limit: 20 })
    return entries
      .map(({ row }) => (row.organization ?? '').replace(`${baseIri}id/org/stadt-musterhausen/`, ''))
      .sort()
  }
  const heldIn = async (unit: string, app: App): Promise<string> => {
    const organization = `${baseIri}id/org/stadt-musterhausen/${unit}`
    const { entries } = await app.store.holdings({ ...all, organization }, { offset: 0, limit: 1 })
    return entries[0]?.membership.value ?? ''
  }
  const slugOf = async (work: Promise<unknown>): Promise<string> => {
    const error: unknown = await work.catch((thrown: unknown) => thrown)
    return error instanceof ProblemError ? error.slug : `no problem: ${String(error)}`
  }
  const table = (name: string): Promise<string> => readFile(join(place.data, name), 'utf8').catch(() => '')

  beforeEach(async () => {
    await place.put('001_eins.txt', first)
    await place.put('002_zwei.txt', second)
  })

  describe('withdraw', () => {
    it('takes the claims of an announcement, not what another says too, and is undone', async () => {
      await place.use(async app => {
        await app.ingestAll()
        expect(await offices(app)).to.deep.equal(['bauamt', 'sozialamt'])
        const run = await app.correction.withdraw('zwei', reason)
        expect(
          run.difference.filter(({ effect }) => effect === 'removed').map(({ kind }) => kind),
        ).to.include('membership')
        expect(await offices(app)).to.deep.equal(['sozialamt'])
      })
      await rm(join(place.folder, 'state'), { recursive: true })
      await place.use(async app => {
        await app.ingestAll()
        expect(await offices(app)).to.deep.equal(['sozialamt'])
        await app.correction.undoWithdrawal(`${baseIri}id/announcement/zwei`, reason)
        expect(await offices(app)).to.deep.equal(['bauamt', 'sozialamt'])
      })
      expect((await table('withdrawals.tsv')).trim().split('\n').slice(2)).to.have.length(2)
      expect(await table('audit.tsv')).to.match(
        /\twithdraw\teditor 7\tannouncement\/zwei\t.*removed membership\/.*\trequest 7\n/u,
      )
    })

    it('answers 410 at the address of the announcement', async () => {
      await place.use(async app => {
        await app.ingestAll()
        const server = await app.listen()
        const status = async (): Promise<number> =>
          (await fetch(`${server.address}/id/announcement/zwei`, { redirect: 'manual' })).status
        expect(await status()).to.equal(303)
        await app.correction.withdraw('zwei', reason)
        expect(await status()).to.equal(410)
        await app.correction.undoWithdrawal('zwei', reason)
        expect(await status()).to.equal(303)
        await server.close()
      })
    })

    it('says what cannot be withdrawn, and writes nothing', async () => {
      await place.use(async app => {
        await app.ingestAll()
        expect(await slugOf(app.correction.withdraw('drei', reason))).to.equal('not-found')
        expect(await slugOf(app.correction.undoWithdrawal('zwei', reason))).to.equal('correction-refused')
        expect(await table('withdrawals.tsv')).to.equal('')
        await app.correction.withdraw('zwei', reason)
        expect(await slugOf(app.correction.withdraw('zwei', reason))).to.equal('correction-refused')
      })
    })
  })

  describe('rectify', () => {
    it('keeps the addresses, says when it changed, and is in the change feed', async () => {
      await place.use(async app => {
        await app.ingestAll()
        const membership = await heldIn('bauamt', app)
        const person = await personCalled('Bernd Tanneck', app)
        const { sequence } = await app.store.stats()
        await place.put('002_zwei.txt', second.replace('Tanneck', 'Tannecker').replace('2019', '2018'))
        const { difference } = await app.ingestAll()
        expect(await personCalled('Bernd Tannecker', app)).to.equal(person)
        expect(await heldIn('bauamt', app)).to.equal(membership)
        expect(difference.map(({ effect, iri }) => `${effect} ${iri}`)).to.include(`changed ${membership}`)
        const changes = await app.store.changes(sequence, 100)
        const kinds = changes.filter(({ subject }) => subject === person).map(({ kind }) => kind)
        expect(kinds).to.deep.equal(['updated'])
        const document = await app.store.describe(namedNode(person))
        expect(document.match(null, dct.modified).size).to.be.at.least(1)
      })
    })
  })

  describe('hide', () => {
    it('takes out what any announcement says of a membership, also in a record that is built again', async () => {
      const membership = await place.use(async app => {
        await app.ingestAll()
        const found = await heldIn('sozialamt', app)
        await app.correction.hide(found, reason)
        expect(await offices(app)).to.deep.equal(['bauamt'])
        expect([...(await app.store.quads())].map(({ object }) => object.value).join(' ')).not.to.include(
          'Zwirbeck',
        )
        return found
      })
      await rm(join(place.folder, 'state'), { recursive: true })
      await place.put('001_eins.txt', first.replace('1. März', '2. März'))
      await place.put(
        '003_drei.txt',
        'Anna Zwirbeck leitet seit 2021 das Sozialamt der Stadt Musterhausen.\n',
      )
      await place.use(async app => {
        await app.ingestAll()
        expect(await offices(app)).to.deep.equal(['bauamt'])
        await app.correction.unhide(membership, reason)
        expect(await offices(app)).to.deep.equal(['bauamt', 'sozialamt'])
        expect(await heldIn('sozialamt', app)).to.equal(membership)
      })
    })

    it('takes out one statement by its key, and finds it in a corrected text by its words', async () => {
      const strict = { PERSONALIA_THRESHOLD: '1' }
      const key = await place.use(async app => {
        await app.ingestAll()
        const waiting = (await app.review.waiting()).find(({ announcement }) => announcement === 'zwei')
        return waiting?.heldBack.find(({ type }) => type === 'membership')?.decisionKey ?? ''
      }, strict)
      expect(key).to.match(/^[0-9a-f]{8}-/u)
      await place.use(async app => {
        await app.ingestAll()
        const before = await offices(app)
        await app.correction.hide(key, reason)
        await place.put('002_zwei.txt', `Meldung\n\n${second}`)
        await app.ingestAll()
        // The other announcement says the first too; only what this one says is out.
        expect(await offices(app)).to.deep.equal(before)
        const held = (await app.review.waiting()).flatMap(({ heldBack }) => heldBack)
        expect(held.map(({ reason: why }) => why)).to.include('hidden while an objection is examined')
        await app.correction.unhide(key, reason)
        expect(await offices(app)).to.deep.equal(['bauamt', 'sozialamt'])
      })
    })

    it('says what cannot be hidden or shown, and writes nothing', async () => {
      await place.use(async app => {
        await app.ingestAll()
        const membership = await heldIn('sozialamt', app)
        const faults = [
          [() => app.correction.hide('membership/zzzzzzzzzz', reason), 'not-found'],
          [() => app.correction.hide('org/stadt-musterhausen', reason), 'usage'],
          [() => app.correction.hide('ffffffff', reason), 'not-found'],
          [() => app.correction.unhide(membership, reason), 'correction-refused'],
        ] as const
        for (const [work, slug] of faults) expect(await slugOf(work())).to.equal(slug)
        expect(await table('hidden.tsv')).to.equal('')
        await app.correction.hide(membership, reason)
        expect(await slugOf(app.correction.hide(membership, reason))).to.equal('correction-refused')
      })
    })
  })
})
