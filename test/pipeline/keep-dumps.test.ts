import { setTimeout } from 'node:timers/promises'
import { expect } from 'chai'
import type { DumpManifest } from '../../src/feeds/dump-manifest.ts'
import type { CorrectionDesk } from '../../src/pipeline/correction-desk.ts'
import { keepDumps, withDumps } from '../../src/pipeline/keep-dumps.ts'
import { updateDumps, type DumpContext } from '../../src/pipeline/write-dumps.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { exampleSite, modified, type ExampleSite } from '../http/support/example-site.ts'

describe('keeping the dump of the present state', () => {
  let example: ExampleSite
  let context: DumpContext
  beforeEach(async () => {
    example = await exampleSite()
    const { store, dumps, config } = example.site
    context = { store, folder: dumps, baseIri: config.baseIri, clock: () => new Date(modified) }
  })

  const graph = namedNode('https://daten.example/graph/neue-leitung')
  const desk = {
    erase: async () => {
      await context.store.dropGraph(graph)
      return 'erased'
    },
    hide: () => Promise.reject(new Error('refused')),
  } as unknown as CorrectionDesk
  const reason = { because: 'request 7', reviewer: undefined }

  it('has nothing of what was erased when the erasure is done', async () => {
    await updateDumps(context)
    expect(await withDumps(desk, context).erase('x', reason)).to.equal('erased')
    expect(await context.folder.manifest()).to.include({ triples: 0 })
  })

  it('writes no dump where there was none', async () => {
    await withDumps(desk, context).erase('x', reason)
    expect(await context.folder.manifest()).to.equal(undefined)
  })

  it('keeps the dump where nothing was corrected', async () => {
    const before = await updateDumps(context)
    const failure = await withDumps(desk, context)
      .hide('x', reason)
      .catch((error: unknown) => error)
    expect(failure).to.be.instanceOf(Error)
    expect(await context.folder.manifest()).to.deep.include(before)
  })

  it('writes it at the start and after each change, until it is closed', async () => {
    const { log } = example.site
    const kept = keepDumps({ ...context, log, interval: 5 })
    const until = async (fits: (manifest: DumpManifest) => boolean): Promise<void> => {
      for (let turn = 0; turn < 500; turn++) {
        const manifest = await context.folder.manifest()
        if (manifest && fits(manifest)) return
        await setTimeout(10)
      }
      throw new Error('no such dump')
    }
    await until(({ triples }) => triples > 0)
    await context.store.dropGraph(graph)
    await until(({ triples }) => triples === 0)
    await kept.close()
    await context.folder.clear()
    await setTimeout(50)
    expect(await context.folder.manifest()).to.equal(undefined)
  })

  it('logs what fails and tries again', async () => {
    let failures = 0
    const store = {
      ...context.store,
      entities: () => (failures++ === 0 ? Promise.reject(new Error('disk')) : context.store.entities()),
    }
    const kept = keepDumps({ ...context, store, log: example.site.log, interval: 5 })
    for (let turn = 0; turn < 500 && !(await context.folder.manifest()); turn++) await setTimeout(10)
    await kept.close()
    expect(await context.folder.manifest()).not.to.equal(undefined)
    expect(example.lines.map(({ event }) => event)).to.deep.equal(['dump not written'])
  })
})
