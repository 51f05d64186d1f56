import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { routes } from '../../src/http/routes.ts'
import { formats } from '../../src/representation/formats.ts'
import { baseIri, personCalled, placeForTests, reason, threePersons } from './erasure.ts'

/** No part of the name stands for anything else in these tests. */
const name = /anna|zwirbeck/iu

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds))

describe('erasing a person while everything runs', () => {
  const place = placeForTests()

  /** Every file below the folder in which the name stands, byte for byte. */
  async function filesWithName(): Promise<readonly string[]> {
    const entries = await readdir(place.folder, { recursive: true, withFileTypes: true })
    const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
    const found = await Promise.all(
      files.map(async file => {
        const bytes = await readFile(file)
        const texts = [bytes.toString('latin1'), bytes.toString('utf16le')]
        return texts.some(text => name.test(text)) || name.test(file.slice(place.folder.length)) ? [file] : []
      }),
    )
    return found.flat()
  }

  /** What the server answers to every address there is: lists, documents, graphs, dumps, in every format. */
  async function everythingServed(address: string, app: App): Promise<readonly string[]> {
    const subjects = [...(await app.store.register())].map(({ subject }) => subject.value.split('#')[0] ?? '')
    const documents = [...new Set(subjects)]
      .filter(iri => iri.startsWith(`${baseIri}id/`) && !iri.endsWith('/text'))
      .map(iri => iri.slice(baseIri.length).replace(/^id/u, 'doc'))
    // Whatever is served one day without a parameter is looked at too.
    const plain = routes.filter(({ method, path }) => method === 'GET' && !/[:*]/u.test(path))
    const lists = plain.filter(route => route.formats).map(({ path }) => path.slice(1))
    const extensions = ['html', ...formats.map(({ extension }) => extension)]
    const negotiated = [...documents, ...lists, 'graph/drei'].flatMap(path =>
      extensions.map(extension => `${path}.${extension}`),
    )
    const names = encodeURIComponent('SELECT ?name { ?person <http://schema.org/name> ?name }')
    const others = ['persons?q=zwir', 'memberships?at=2022-01-01', `sparql?query=${names}`]
    const paths = [...plain.map(({ path }) => path.slice(1)), ...others, ...negotiated]
    const answers: string[] = []
    for (const path of paths) {
      const response = await fetch(`${address}/${path}`)
      const body = await response.text()
      expect(response.status, path).to.be.below(500)
      if (negotiated.includes(path)) expect(response.status, path).to.equal(200)
      answers.push(`${path}\n${JSON.stringify([...response.headers])}\n${body}`)
    }
    return answers
  }

  it('leaves no trace of the name, and a restored backup does not bring it back', async () => {
    await place.put('001_drei.txt', threePersons)
    const app = await place.open()
    await app.ingestAll()
    const person = await personCalled('Anna Zwirbeck', app)
    const path = person.slice(baseIri.length)
    const server = await app.listen()
    const backup = join(place.folder, '..', `backup-of-${path.replace(/\W/gu, '-')}`)
    await rm(backup, { recursive: true, force: true })
    await mkdir(backup)
    await app.store.backup(join(backup, 'record.sqlite'))
    await cp(join(place.data, 'announcements'), join(backup, 'announcements'), { recursive: true })
    expect(await filesWithName()).not.to.deep.equal([])

    const statuses: number[] = []
    let isPolling = true
    const poll = async (): Promise<void> => {
      while (isPolling) {
        for (const each of [path, path.replace(/^id/u, 'doc'), 'persons', 'doc/announcement/drei.ttl']) {
          const response = await fetch(`${server.address}/${each}`, { redirect: 'manual' })
          await response.text()
          statuses.push(response.status)
        }
        await pause(20)
      }
    }
    const polling = poll()

    // Another process, as a command line is one.
    try {
      const erased = await place.use(other => other.correction.erase(person, reason))
      expect(erased.person).to.equal(person)
      await pause(1000)
    } finally {
      isPolling = false
      await polling
    }
    expect(new Set(statuses)).to.include(410)
    expect([...new Set(statuses)].filter(status => ![200, 303, 404, 410].includes(status))).to.deep.equal([])

    const gone = await fetch(`${server.address}/${path}`, { redirect: 'manual' })
    expect(gone.status).to.equal(410)
    expect(await gone.text())
      .to.include('2024-05-06')
      .and.not.to.match(name)
    const served = await everythingServed(server.address, app)
    for (const answer of served) expect(answer).not.to.match(name)
    expect(served.find(answer => answer.startsWith('sparql?'))).to.include('Bernd Tanneck')
    expect(await filesWithName()).to.deep.equal([])
    expect(place.logged.join('')).not.to.match(name)
    const changes = await app.store.changes(0, 1000)
    expect(changes.filter(({ kind }) => kind === 'removed').map(({ subject }) => subject)).to.include(person)
    await server.close()
    await app.close()

    await rm(join(place.folder, 'state'), { recursive: true })
    await mkdir(join(place.folder, 'state'))
    await cp(join(backup, 'record.sqlite'), join(place.folder, 'state', 'record.sqlite'))
    await cp(join(backup, 'announcements'), join(place.data, 'announcements'), { recursive: true })
    await place.put('kopie.txt', threePersons)
    await place.put(
      'folge.txt',
      'Seit dem 1. Juni 2023 leitet Dora Eichhalm das Sozialamt der Stadt Musterhausen. Sie folgt auf Anna Zwirbeck.\n' +
        'Anna Zwirbeck war bis 2023 Leiterin des Sozialamtes der Stadt Musterhausen.\n',
    )
    await place.use(async again => {
      await again.ingestAll()
      const said = [...(await again.store.register()), ...(await again.store.quads())]
      expect(said.map(({ object }) => object.value).filter(value => name.test(value))).to.deep.equal([])
      expect(said.map(({ subject }) => subject.value)).not.to.include(person)
      expect(said.map(({ object }) => object.value)).to.include('Dora Eichhalm')
    })
    await rm(backup, { recursive: true })
  })
})
