import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'chai'
import { createApp, createWorkbench, type Outside } from '../src/app.ts'
import type { App } from '../src/cli/command.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { ProblemError } from '../src/problem.ts'
import { foaf, org } from '../src/rdf/namespaces.ts'
import { canonical } from '../src/rdf/canonical.ts'

const announcement = `Stadt Musterhausen Infos: Neue Leitung im Sozialamt

Seit dem 1. März 2021 leitet Anna Beispiel das Sozialamt der Stadt Musterhausen.
`

describe('the whole program', () => {
  let folder = ''
  const logged: string[] = []
  let drawn = 0
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
    await mkdir(join(folder, 'data', 'announcements'), { recursive: true })
    await writeFile(join(folder, 'data', 'announcements', '001_neue-leitung.txt'), announcement)
    logged.length = 0
    drawn = 0
  })
  afterEach(() => rm(folder, { recursive: true }))

  const clock = (): Date => new Date('2024-05-06T07:08:09Z')

  function outside(): Outside {
    return {
      clock,
      log: createLog({ level: 'debug', clock, destination: { write: line => logged.push(line) } }),
      random: bytes => Uint8Array.from({ length: bytes }, () => drawn++),
    }
  }

  const config = (state = 'state') =>
    readConfig({
      PERSONALIA_BASE_IRI: 'https://daten.example/',
      PERSONALIA_PORT: '0',
      PERSONALIA_DATA: join(folder, 'data'),
      PERSONALIA_STATE: join(folder, state),
      PERSONALIA_THRESHOLD: '0.5',
    })

  async function withApp<Result>(use: (app: App) => Promise<Result>, state?: string): Promise<Result> {
    const app = await createApp(config(state), outside())
    try {
      return await use(app)
    } finally {
      await app.close()
    }
  }

  it('publishes a folder that holds announcements only, with the tables that come with it', async () => {
    await withApp(async app => {
      const { outcomes } = await app.ingestAll()
      expect(outcomes.map(({ outcome }) => outcome.state)).to.deep.equal(['published'])
      const { classes } = await app.store.stats()
      expect(classes[foaf.Person.value]).to.equal(1)
      expect(classes[org.Membership.value]).to.equal(1)
    })
  })

  it('serves what it published', async () => {
    await withApp(async app => {
      await app.ingestAll()
      const server = await app.listen()
      try {
        const response = await fetch(`${server.address}/doc/org/stadt-musterhausen/sozialamt`, {
          headers: { accept: 'text/turtle' },
        })
        expect(response.status).to.equal(200)
        expect(await response.text()).to.include('Sozialamt')
      } finally {
        await server.close()
      }
    })
  })

  it('says that its address is taken', async () => {
    await withApp(async app => {
      const server = await app.listen()
      const port = new URL(server.address).port
      const second = await createApp({ ...config('other'), port: Number(port) }, outside())
      const error: unknown = await second.listen().catch((reason: unknown) => reason)
      expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'address-in-use' })
      await second.close()
      await server.close()
    })
  })

  it('does not do the work again at the second start, ids and all', async () => {
    await withApp(app => app.ingestAll())
    const [outcome] = (await withApp(app => app.ingestAll())).outcomes
    expect(outcome?.skipped).to.equal(true)
  })

  it('is rebuilt byte for byte from the data folder, whatever is drawn the second time', async () => {
    const all = async (app: App): Promise<string> => {
      await app.ingestAll()
      return canonical(await app.store.quads())
    }
    const first = await withApp(all)
    drawn = 77
    const ids = await readFile(join(folder, 'data', 'ids.tsv'), 'utf8')
    expect(await withApp(all, 'another-state')).to.equal(first)
    expect(await readFile(join(folder, 'data', 'ids.tsv'), 'utf8')).to.equal(ids)
  })

  it('ingests again when the ids are others', async () => {
    await withApp(app => app.ingestAll())
    await rm(join(folder, 'data', 'ids.tsv'))
    drawn = 77
    const [outcome] = (await withApp(app => app.ingestAll())).outcomes
    expect(outcome?.skipped === false && outcome.outcome).to.include({ change: 'updated' })
  })

  it('holds no names outside claims, register and the id table', async () => {
    await withApp(app => app.ingestAll())
    expect(logged.join('')).to.include('ingested').and.not.include('Beispiel')
    const record = new DatabaseSync(join(folder, 'state', 'record.sqlite'))
    for (const table of ['source', 'change', 'meta', 'graph', 'holding', 'conflict']) {
      expect(JSON.stringify(record.prepare(`SELECT * FROM ${table}`).all()), table).not.to.include('Beispiel')
    }
    record.close()
  })

  it('validates without minting ids', async () => {
    const workbench = await createWorkbench(config(), outside())
    const verdict = await workbench.validate(join(folder, 'data', 'announcements', '001_neue-leitung.txt'))
    expect(verdict.state).to.equal('accepted')
    const missing: unknown = await readFile(join(folder, 'data', 'ids.tsv')).catch(() => 'missing')
    expect(missing).to.equal('missing')
  })

  it('validates RDF files, and says where their syntax is broken', async () => {
    const workbench = await createWorkbench(config(), outside())
    const path = join(folder, 'x.ttl')
    await writeFile(path, '@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n<id/person/1> a foaf:Person .\n')
    expect(await workbench.validate(path)).to.include({ state: 'rejected' })
    await writeFile(path, '')
    expect(await workbench.validate(path)).to.include({ state: 'empty' })
    await writeFile(path, '<a> <b>\n.')
    const error: unknown = await workbench.validate(path).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'rdf-syntax' })
    expect(String(error)).to.include('x.ttl')
  })

  it('says which table of the data folder is broken', async () => {
    await mkdir(join(folder, 'data', 'lexicon'))
    const error: unknown = await createWorkbench(config(), outside()).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'data-table' })
  })
})
