import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { personCalled, placeForTests, reason, threePersons } from './erasure.ts'

/** No part of the name stands for anything else in these tests. */
const name = /anna|zwirbeck/iu

const without = `Stadt Musterhausen Infos: Neues aus dem Bauamt

Seit dem 1. April 2021 leitet Bernd Tanneck das Bauamt der Stadt Musterhausen.
`

describe('the change feed after an erasure', function () {
  this.timeout(120_000)
  const place = placeForTests()

  /** What all pages of the feed say, in a format with graphs and in one without. */
  async function feedOf(app: App): Promise<string> {
    const server = await app.listen()
    try {
      const pages = ['feed/1.nq', 'feed/1.ttl', 'feed/1.html', 'feed/1.atom', 'feed.atom']
      const answers = await Promise.all(
        pages.map(async page => (await fetch(`${server.address}/${page}`)).text()),
      )
      return answers.join('\n')
    } finally {
      await server.close()
    }
  }

  it('has nobody of that name in any version, also of what a source said once and no longer does', async () => {
    await place.put('001_drei.txt', threePersons)
    await place.put('002_einst.txt', threePersons.replace('Carla Uferlein ist', 'Dora Wendelbek ist'))
    await place.use(async app => {
      await app.ingestAll()
      await place.put('002_einst.txt', without)
      await app.ingestAll({ force: true })
      expect(await feedOf(app)).to.match(name)
      const person = await personCalled('Anna Zwirbeck', app)
      await app.correction.erase(person, reason)
      const feed = await feedOf(app)
      expect(feed).not.to.match(name)
      // Others, and what whoever follows has to remove, are still told.
      expect(feed).to.include('Bernd Tanneck')
      const changes = await app.store.changes(0, 1000)
      expect(changes.filter(({ subject }) => subject === person).at(-1)?.kind).to.equal('removed')
      expect(feed).to.include('https://www.w3.org/ns/activitystreams#Tombstone')
    })
  })

  it('has nothing of what is hidden or withdrawn in earlier versions', async () => {
    await place.put('001_drei.txt', threePersons)
    await place.use(async app => {
      await app.ingestAll()
      const person = await personCalled('Anna Zwirbeck', app)
      await app.correction.hide(person, reason)
      const path = person.slice(person.lastIndexOf('/') + 1)
      const told = (await app.store.versions(0, 1000)).filter(({ subject }) => subject.endsWith(`/${path}`))
      expect(told.map(({ kind, said }) => (said ? 'said' : kind))).to.deep.equal(['created', 'removed'])
      expect(await feedOf(app)).not.to.match(name)
    })
  })
})
