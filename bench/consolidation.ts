import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadMappingTables } from '../src/mapping/load-tables.ts'
import { roleQuads } from '../src/mapping/vocabulary.ts'
import { dataset } from '../src/rdf/dataset.ts'
import { namedNode } from '../src/rdf/terms.ts'
import { createConsolidate } from '../src/register/consolidate.ts'
import { openEmbeddedStore } from '../src/store/embedded.ts'
import type { Store } from '../src/store/store.ts'
import { baseIri, openGenerator } from './announcements.ts'

/**
 * What one new announcement costs, by how many are stored. It shares an office and a person with earlier ones; its share of
 * the data shrinks, the work must not grow. Sizes as arguments, 1,000 or more, by default 1,000 and 10,000.
 */

const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [1_000, 10_000]
/** So many are put in and measured at each size; the median counts. */
const samples = 200
/** How often an office is told of. */
const rounds = 5

const folder = await mkdtemp(join(tmpdir(), 'personalia-bench-'))
const { roles } = await loadMappingTables(fileURLToPath(new URL('../data', import.meta.url)))
const filled: Filled[] = []
const results: { readonly size: number; readonly cost: Cost }[] = []
try {
  for (const size of sizes) filled.push(await fill(size))
  results.push(...(await measure(filled)))
} finally {
  for (const { store } of filled) await store.close()
  await rm(folder, { recursive: true })
}

const first = results[0]?.cost.processor ?? Number.NaN
for (const { size, cost } of results) {
  console.log(
    JSON.stringify({
      name: 'one new announcement',
      machine: `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
      node: process.version,
      stored: size,
      result: Number(cost.processor.toFixed(2)),
      unit: 'ms of processor time, median',
      elapsed: Number(cost.elapsed.toFixed(2)),
      ratio: Number((cost.processor / first).toFixed(2)),
    }),
  )
}

/** In milliseconds. Processor time does not tell of what else the machine has to do. */
interface Cost {
  readonly processor: number
  readonly elapsed: number
}

/** A store that holds so many announcements, and what is told of next: each time another office. */
interface Filled {
  readonly size: number
  readonly store: Store
  readonly putSample: (sample: number) => Promise<Cost>
}

async function fill(size: number): Promise<Filled> {
  const offices = Math.ceil(size / (rounds - 1))
  const { claimsOf } = await openGenerator(offices, 7)
  const { store, record } = await openEmbeddedStore({
    folder: join(folder, String(size)),
    clock: () => new Date('2026-01-01T00:00:00Z'),
    consolidate: createConsolidate(roleQuads(roles)),
    documents: { baseIri, licence: baseIri, vocabularies: dataset() },
  })
  // What is only put in to be there need not be on the disk at once; what is measured has to be.
  record.run('PRAGMA synchronous = OFF')
  let quads = 0
  for (let number = 0; number < size; number++) quads += (await put(number, claimsOf, store)).quads
  console.error(`${size} stored, ${Math.round(quads / size)} quads each`)
  record.run('PRAGMA synchronous = FULL')
  const next = offices * (rounds - 1)
  const stride = Math.floor(offices / samples)
  return { size, store, putSample: sample => put(next + sample * stride, claimsOf, store) }
}

/** The sizes take turns, so that whatever else the machine does meets all of them alike. */
async function measure(stores: readonly Filled[]) {
  const costs = stores.map(({ size }) => ({ size, of: [] as Cost[] }))
  for (let sample = 0; sample < samples; sample++) {
    for (const [index, { putSample }] of stores.entries()) costs[index]?.of.push(await putSample(sample))
  }
  return costs.map(({ size, of }) => ({
    size,
    cost: {
      processor: median(of.map(({ processor }) => processor)),
      elapsed: median(of.map(({ elapsed }) => elapsed)),
    },
  }))
}

async function put(
  number: number,
  claimsOf: Awaited<ReturnType<typeof openGenerator>>['claimsOf'],
  store: Store,
) {
  const { id, quads } = claimsOf(number)
  const [start, used] = [performance.now(), process.cpuUsage()]
  const { change, changes } = await store.replaceGraph(namedNode(`${baseIri}graph/${id}`), quads)
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(used)
  if (change !== 'created' || changes.length === 0)
    throw new Error(`${id}: ${change}, ${changes.length} changes`)
  return { processor: (user + system) / 1000, elapsed, quads: quads.length }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
