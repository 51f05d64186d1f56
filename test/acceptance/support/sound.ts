import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { dumpFolder } from '../../../src/feeds/dump-folder.ts'
import { dataset } from '../../../src/rdf/dataset.ts'
import { tripleLine } from '../../../src/rdf/n-quads.ts'
import { namedNode } from '../../../src/rdf/terms.ts'
import type { Consolidate } from '../../../src/register/register.ts'
import { openEmbeddedStore, type OpenedStore } from '../../../src/store/embedded.ts'
import { recordParts } from '../../../src/store/record/index-parts.ts'
import type { Store } from '../../../src/store/store.ts'
import { emptyFolder } from '../../store/folders.ts'
import type { Town } from './town.ts'

export interface Inspector {
  readonly base: string
  readonly consolidate: Consolidate
}

/** The record as the next process finds it. */
export async function reopened<Result>(
  state: string,
  { base, consolidate }: Inspector,
  look: (opened: OpenedStore) => Promise<Result>,
): Promise<Result> {
  const opened = await openEmbeddedStore({
    folder: state,
    clock: () => new Date(),
    consolidate,
    documents: { baseIri: base, licence: base, vocabularies: dataset() },
  })
  try {
    return await look(opened)
  } finally {
    await opened.store.close()
  }
}

/** Nothing is damaged, nothing is half: the register is what the claims come to, and the numbers of changes have no gap. */
export async function expectWhole(
  { store, record, repairs }: OpenedStore,
  inspector: Inspector,
): Promise<void> {
  expect(repairs).to.deep.equal([])
  expect(record.all('PRAGMA integrity_check')).to.deep.equal([{ integrity_check: 'ok' }])
  expect(record.all('PRAGMA foreign_key_check')).to.deep.equal([])
  const numbers = (await store.changes(0, 1_000_000)).map(({ sequence }) => sequence)
  expect(numbers).to.deep.equal(numbers.map((_, index) => index + 1))
  const register = await registerLines(store)
  const parts = Array.from(recordParts(record, inspector.base).snapshot().parts)
  const entities = parts.filter(({ part }) => 'entity' in part).flatMap(({ triples }) => triples.split('\n'))
  expect([...new Set(entities.filter(line => line !== ''))].sort()).to.deep.equal(register)
  await reopened(await emptyFolder(), inspector, async ({ store: again }) => {
    for (const graph of await store.graphs()) await again.replaceGraph(graph, await store.quads(graph))
    expect(await registerLines(again)).to.deep.equal(register)
    const all = { offset: 0, limit: 1 }
    const total = async (each: Store) => (await each.holdings({ answer: 'possible' }, all)).total
    expect(await total(again)).to.equal(await total(store))
  })
}

/** Each announcement is there as it was acknowledged, or as it was written since. */
export async function expectPromised(
  { store }: OpenedStore,
  { years }: Town,
  { base }: Inspector,
): Promise<void> {
  for (const [announcement, allowed] of years) {
    const quads = [...(await store.quads(namedNode(`${base}graph/${announcement}`)))]
    const told = new Set(quads.flatMap(({ object }) => /^(\d{4})-03-\d\d$/.exec(object.value)?.[1] ?? []))
    expect([...told], announcement).to.have.length(1)
    expect([...allowed], announcement).to.include([...told][0])
  }
}

/** There is no dump, or one whose files are all what its manifest says. */
export async function expectWholeDump(state: string): Promise<void> {
  const folder = dumpFolder(join(state, 'dumps'), () => new Date())
  const manifest = await folder.manifest()
  for (const { name, sha256, bytes } of manifest?.files ?? []) {
    const opened = await folder.open(name)
    if (!opened) throw new Error(`${name} is in the manifest and not there`)
    const content = await opened.handle.readFile()
    await opened.handle.close()
    expect([content.length, createHash('sha256').update(content).digest('hex')], name).to.deep.equal([
      bytes,
      sha256,
    ])
  }
}

export async function registerLines(store: Store): Promise<readonly string[]> {
  return [...new Set([...(await store.register())].map(quad => tripleLine(quad).trimEnd()))].sort()
}

/** Whether the bytes of any of these files hold the words. One that is gone by now holds nothing. */
export async function holdsWords(files: readonly string[], words: string): Promise<boolean> {
  for (const file of files) {
    const bytes = await readFile(file).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0)
      throw error
    })
    if (bytes.includes(words)) return true
  }
  return false
}
