import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect } from 'chai'
import { dumpFolder, type DumpFolder } from '../../src/feeds/dump-folder.ts'
import type { DumpManifest } from '../../src/feeds/dump-manifest.ts'
import { updateDumps, type DumpContext } from '../../src/pipeline/write-dumps.ts'
import { ProblemError } from '../../src/problem.ts'
import { canonical, sha256 } from '../../src/rdf/canonical.ts'
import { org, rdf } from '../../src/rdf/namespaces.ts'
import { quadLine, tripleLine } from '../../src/rdf/n-quads.ts'
import { parse } from '../../src/rdf/parse.ts'
import { namedNode, quad } from '../../src/rdf/terms.ts'
import { formats } from '../../src/representation/formats.ts'
import type { Row } from '../../src/representation/table.ts'
import type { Store } from '../../src/store/store.ts'
import { siteWithHistory, modified, type ExampleSite } from '../http/support/example-site.ts'

describe('the dump of everything', () => {
  const clock = () => new Date('2021-06-01T12:00:00Z')
  let example: ExampleSite
  let path = ''
  let folder: DumpFolder
  let context: DumpContext
  let store: Store

  beforeEach(async () => {
    example = await siteWithHistory()
    store = example.site.store
    path = join(await mkdtemp(join(tmpdir(), 'personalia-dumps-')), 'dumps')
    folder = dumpFolder(path, clock)
    context = { store, folder, baseIri: example.site.config.baseIri, clock }
  })
  afterEach(() => rm(join(path, '..'), { recursive: true }))

  async function bytesOf(name: string): Promise<Buffer> {
    const opened = await folder.open(name)
    if (!opened) throw new Error(`no ${name}`)
    try {
      return await opened.handle.readFile()
    } finally {
      await opened.handle.close()
    }
  }
  const textOf = async (name: string): Promise<string> => (await bytesOf(name)).toString('utf8')
  const read = async (extension: string) => {
    const format = formats.find(each => each.extension === extension)?.mediaTypes[0] ?? ''
    return parse(await textOf(`all.${extension}`), { format, baseIri: context.baseIri })
  }
  const triplesOf = async (extension: string): Promise<string> =>
    canonical(
      (await read(extension)).map(({ subject, predicate, object }) => quad(subject, predicate, object)),
    )

  it('holds the same triples in every RDF format: those of the register', async () => {
    const { triples } = await updateDumps(context)
    const register = canonical(await store.register())
    expect(triples).to.equal(register.split('\n').length - 1)
    for (const { extension } of formats) expect(await triplesOf(extension), extension).to.equal(register)
  })

  it('names the claim graphs where a format can', async () => {
    await updateDumps(context)
    const said = [...(await store.entities())].flatMap(({ quads }) => quads)
    const expected = canonical(said)
    expect(new Set(said.map(({ graph }) => graph.value)).size).to.be.greaterThan(1)
    for (const extension of ['nq', 'trig']) expect(canonical(await read(extension))).to.equal(expected)
  })

  it('is proved by the checksum of its sorted canonical triples', async () => {
    const { canonicalSha256 } = await updateDumps(context)
    const lines = new Set(Array.from(await store.register(), each => tripleLine(each)))
    const sorted = [...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    expect(canonicalSha256).to.equal(sha256(sorted.join('')))
    expect(await textOf('all.nt')).to.equal(sorted.join(''))
  })

  it('says once what several entities say of a node that is none of ours', async () => {
    const place = namedNode('http://dcat-ap.de/def/politicalGeocoding/municipalityKey/01234567')
    const territory = quad(place, rdf.type, namedNode('http://purl.org/dc/terms/Location'))
    const entities = [...(await store.entities())].map(each => ({
      ...each,
      quads: [...each.quads, territory],
    }))
    const shared = { ...store, entities: () => Promise.resolve(entities) }
    const { triples } = await updateDumps({ ...context, store: shared })
    expect((await textOf('all.nq')).split(quadLine(territory))).to.have.length(2)
    expect(triples).to.equal((await textOf('all.nt')).split('\n').length - 1)
    expect(await triplesOf('ttl')).to.equal(await textOf('all.nt'))
  })

  it('has the same memberships as JSON Lines and as CSV: all there are', async () => {
    const { memberships } = await updateDumps(context)
    const lines = (await textOf('all.jsonl')).trimEnd().split('\n')
    const rows = lines.map(line => JSON.parse(line) as Row)
    expect(rows.map(({ id }) => id)).to.have.members(
      Array.from(await store.register())
        .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(org.Membership))
        .map(({ subject }) => subject.value),
    )
    expect(memberships).to.equal(rows.length)
    const [head = '', ...cells] = (await textOf('all.csv')).trimEnd().split('\r\n')
    const columns = head.split(',')
    expect(cells).to.deep.equal(rows.map(row => columns.map(column => csv(row[column])).join(',')))
  })

  it('tells of a membership what is known', async () => {
    await updateDumps(context)
    const rows = (await textOf('all.jsonl')).split('\n').filter(line => line.includes('m2m2m2m2m2'))
    const base = context.baseIri
    expect(rows.map(line => JSON.parse(line) as Row)).to.deep.equal([
      {
        id: `${base}id/membership/m2m2m2m2m2`,
        person_id: `${base}id/person/7k3f9q2m4d`,
        person_name: 'Mira Lohfeld',
        organization_id: `${base}id/org/klinikum-ostermoor`,
        organization_name: 'Klinikum Ostermoor',
        role_id: 'https://w3id.org/personalia/role/geschaeftsfuehrung',
        role_name: 'Geschäftsführung',
        role_wording: 'Geschäftsführerin',
        status: 'ended',
        begin: '2012',
        begin_earliest: '2012-01-01',
        begin_latest: '2012-12-31',
        end_earliest: '2019-12-01',
        end_latest: '2019-12-31',
        confirmed: '2019-12-01',
        basis: 'inferred',
        source: [`${base}id/announcement/neue-leitung`],
        modified,
      },
    ])
  })

  it('has every file compressed too, with the checksums and sizes of all', async () => {
    const { files } = await updateDumps(context)
    const sums = await readFile(join(path, await onlyFolder(), 'SHA256SUMS'), 'utf8')
    expect(sums).to.equal(files.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join(''))
    for (const { name, bytes, sha256: sum } of files) {
      const found = await bytesOf(name)
      expect([name, found.length, createHash('sha256').update(found).digest('hex')]).to.deep.equal([
        name,
        bytes,
        sum,
      ])
      if (name.endsWith('.gz')) {
        expect(gunzipSync(found).equals(await bytesOf(name.replace('.gz', '')))).to.equal(true)
      }
    }
    expect(files.filter(({ name }) => name.endsWith('.gz'))).to.have.length(8)
  })

  const onlyFolder = async (): Promise<string> => {
    const names = (await readdir(path)).filter(name => name !== 'manifest.json')
    expect(names).to.have.length(1)
    return names[0] ?? ''
  }

  it('is written anew when the data changed, and only then', async () => {
    const first = await updateDumps(context)
    const place = await onlyFolder()
    expect(await updateDumps(context)).to.deep.include(first)
    expect(await onlyFolder()).to.equal(place)
    await store.dropGraph(namedNode(`${context.baseIri}graph/chronik`))
    const second = await updateDumps(context)
    expect(second.sequence).to.be.greaterThan(first.sequence)
    expect(await onlyFolder()).not.to.equal(place)
    expect(await triplesOf('ttl')).to.equal(canonical(await store.register()))
  })

  it('throws away what it wrote while the data changed', async () => {
    const before = await updateDumps(context)
    let changes = 0
    const restless = {
      ...store,
      stats: async () => ({ ...(await store.stats()), sequence: before.sequence + ++changes }),
    }
    const failure = await updateDumps({ ...context, store: restless }).catch((error: unknown) => error)
    expect(failure).to.be.instanceOf(ProblemError)
    expect((failure as ProblemError).slug).to.equal('store-unavailable')
    expect(await folder.manifest()).to.deep.include(before)
    await onlyFolder()
  })

  it('leaves what there was when it is interrupted', async () => {
    const before = await updateDumps(context)
    await store.dropGraph(namedNode(`${context.baseIri}graph/chronik`))
    const interruption = new AbortController()
    const entities = function* () {
      interruption.abort(new Error('enough'))
      yield { subject: namedNode(`${context.baseIri}id/org/a`), quads: [] }
    }
    const interrupted = { ...store, entities: () => Promise.resolve(entities()) }
    const failure = await updateDumps({ ...context, store: interrupted }, interruption.signal).catch(
      (error: unknown) => error,
    )
    expect(failure).to.be.instanceOf(Error)
    expect(await folder.manifest()).to.deep.include(before)
    await onlyFolder()
  })

  it('is gone at once when it is cleared, and no unfinished work comes back', async () => {
    expect(await folder.clear()).to.equal(false)
    await updateDumps(context)
    const dump = await folder.open('all.nt')
    await dump?.handle.close()
    const slow = folder.replace(async (work): Promise<DumpManifest> => {
      expect(await folder.clear()).to.equal(true)
      expect(await readdir(join(path, '..'))).to.deep.equal([])
      await mkdir(path, { recursive: true })
      return { files: [], dataset: work } as unknown as DumpManifest
    })
    expect(await slow.catch((error: unknown) => (error as NodeJS.ErrnoException).code)).to.equal('ENOENT')
    expect(await folder.manifest()).to.equal(undefined)
    expect(await folder.open('all.nt')).to.equal(undefined)
  })

  it('is empty and in order where nothing is published', async () => {
    for (const graph of await store.graphs()) await store.dropGraph(graph)
    const manifest = await updateDumps(context)
    expect(manifest).to.include({ triples: 0, memberships: 0, entities: 0 })
    for (const { extension } of formats) expect(await triplesOf(extension)).to.equal('')
  })
})

function csv(cell: Row[string] = ''): string {
  const value = Array.isArray(cell) ? cell.join(' ') : String(cell)
  return /[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
