import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import { loadMappingTables } from '../src/mapping/load-tables.ts'
import { organizationTypeQuads, roleQuads } from '../src/mapping/vocabulary.ts'
import { dataset } from '../src/rdf/dataset.ts'
import { sortedLines, tripleLine } from '../src/rdf/n-quads.ts'
import { foaf, org, rdf, role, schema, skos } from '../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../src/rdf/terms.ts'
import { readBatch } from '../src/reconciliation/batch.ts'
import { createLookup } from '../src/reconciliation/known.ts'
import { reconcile } from '../src/reconciliation/reconcile.ts'
import { createConsolidate } from '../src/register/consolidate.ts'
import { openEmbeddedStore } from '../src/store/embedded.ts'
import { putHolding } from '../src/store/record/holding-rows.ts'
import { bestLabels } from '../src/store/labels.ts'
import { foldedWords } from '../src/store/words.ts'
import { draw, personName } from './names.ts'

/**
 * What one reconciliation query costs among a million persons with an office each, in a hundred thousand organizations.
 * How many persons as argument. The rows are put into the record as they would come from announcements, without these.
 */

const size = Number(process.argv[2] ?? 1_000_000)
const organizations = Math.ceil(size / 10)
/** So many queries of each kind are measured. */
const samples = 200
/** So many are put in between two looks at the clock. */
const step = 20_000
const base = 'https://bench.example/'
const at = '2026-01-01T00:00:00.000Z'

const folder = await mkdtemp(join(tmpdir(), 'personalia-bench-'))
const { roles, organizationTypes } = await loadMappingTables(
  fileURLToPath(new URL('../data', import.meta.url)),
)
const { store, record } = await openEmbeddedStore({
  folder,
  clock: () => new Date(at),
  consolidate: createConsolidate([]),
  documents: { baseIri: base, licence: base, vocabularies: dataset() },
})
try {
  // What is only put in to be there need not be on the disk at once.
  record.run('PRAGMA synchronous = OFF')
  fill(organizations, putOrganization)
  fill(size, putPerson)
  const vocabularies = {
    roles: roleQuads(roles),
    organizationTypes: organizationTypeQuads(organizationTypes),
  }
  for (const [kind, queryOf] of Object.entries(queries())) await measure(kind, queryOf, vocabularies)
} finally {
  await store.close()
  await rm(folder, { recursive: true })
}

function fill(count: number, put: (number: number) => void): void {
  for (let first = 0; first < count; first += step) {
    record.write(() => {
      for (let number = first; number < Math.min(count, first + step); number++) put(number)
    })
    console.error(`${put.name}: ${Math.min(count, first + step)} of ${count}`)
  }
}

function personId(number: number): string {
  return `id/person/${number.toString().padStart(10, '0')}`
}

function organizationName(number: number): string {
  const units = [
    'Bauamt',
    'Sozialamt',
    'Jugendamt',
    'Schulamt',
    'Umweltamt',
    'Standesamt',
    'Kulturamt',
    'Ordnungsamt',
  ]
  const city =
    personName(Math.floor(number / units.length), 3)
      .split(' ')
      .at(-1) ?? ''
  return `${units[number % units.length] ?? ''} der Stadt ${city}${Math.floor(number / units.length)}`
}

function putOrganization(number: number): void {
  const node = namedNode(`${base}id/org/o-${number}`)
  const name = literal(organizationName(number), 'de')
  put(node.value, [
    quad(node, rdf.type, org.Organization),
    quad(node, skos.prefLabel, name),
    quad(node, schema.name, name),
  ])
}

function putPerson(number: number): void {
  const node = namedNode(base + personId(number))
  const membership = namedNode(`${base}id/membership/${number.toString().padStart(10, '0')}`)
  const name = personName(number, 1)
  put(node.value, [
    quad(node, rdf.type, foaf.Person),
    quad(node, schema.name, literal(name)),
    quad(node, foaf.name, literal(name, 'de')),
    quad(node, org.hasMembership, membership),
  ])
  put(membership.value, [quad(membership, rdf.type, org.Membership)])
  putHolding(record, membership.value, {
    person: node.value,
    organization: `${base}id/org/o-${organizationOf(number)}`,
    role: role('amtsleitung').value,
    kind: 'head',
    sole: false,
    acting: false,
    status: 'active',
    beginEarliest: `${1990 + (number % 30)}-01-01`,
    beginLatest: `${1990 + (number % 30)}-12-31`,
    endEarliest: '2025-06-30',
  })
}

function organizationOf(number: number): number {
  return draw(number, 5) % organizations
}

/** As the record keeps an entity, without its links: nothing here asks for them. */
function put(iri: string, quads: readonly Quad[]): void {
  const own = quads.filter(({ predicate }) => predicate.equals(rdf.type))
  const labels = bestLabels(quads).map(({ value, language }) => [value, language])
  const { id } = record.get(
    `INSERT INTO entity (iri, type, labels, revision, created, modified, quads)
     VALUES (?, ?, ?, '', ?, ?, ?) RETURNING id`,
    [iri, own[0]?.object.value ?? '', JSON.stringify(labels), at, at, sortedLines(quads.map(tripleLine))],
  ) as { readonly id: number }
  const words = new Set(labels.flatMap(([name = '']) => foldedWords(name)))
  if (words.size > 0) record.run('INSERT INTO name (rowid, words) VALUES (?, ?)', [id, [...words].join(' ')])
}

/** A query about the person of a number; null where nobody is to be found. */
type QueryOf = (number: number) => { readonly query: object; readonly expected: number | undefined }

function queries(): Readonly<Record<string, QueryOf>> {
  const type = foaf.Person.value
  const name = (number: number) => personName(number, 1)
  return {
    'full name': number => ({ query: { query: name(number), type }, expected: undefined }),
    'full name, organization and day': number => ({
      query: {
        query: name(number),
        type,
        properties: [
          { pid: 'organization', v: organizationName(organizationOf(number)) },
          { pid: 'date', v: '2025-01-01' },
        ],
      },
      expected: number,
    }),
    'title, family name first, any type': number => ({
      query: {
        query: `Frau Dr. ${name(number).split(' ').toReversed().join(', ')}`,
        properties: [{ pid: 'organization', v: { id: `id/org/o-${organizationOf(number)}` } }],
      },
      expected: number,
    }),
    'a letter wrong': number => ({
      query: { query: name(number).replace(/.$/, 'x'), type },
      expected: undefined,
    }),
    'family name only': number => ({
      query: { query: name(number).split(' ').at(-1), type },
      expected: undefined,
    }),
    'a name that nobody has': number => ({
      query: { query: `Xq${number} Yz${number}`, type },
      expected: undefined,
    }),
    id: number => ({ query: { query: personId(number) }, expected: number }),
  }
}

async function measure(
  kind: string,
  queryOf: QueryOf,
  vocabularies: {
    readonly roles: ReturnType<typeof roleQuads>
    readonly organizationTypes: ReturnType<typeof roleQuads>
  },
): Promise<void> {
  const elapsed: number[] = []
  const processor: number[] = []
  let candidates = 0
  for (let sample = 0; sample < samples; sample++) {
    const number = draw(sample, 11) % size
    const { query, expected } = queryOf(number)
    const [read] = readBatch(JSON.stringify({ q: query })).values()
    if (!read) throw new Error('no query')
    const lookup = createLookup({
      store,
      ...vocabularies,
      words: { titles: new Set(['dr', 'frau']), articles: new Set(['der', 'die', 'des']) },
      survivorOf: iri => Promise.resolve(iri),
      baseIri: base,
      language: 'de',
    })
    const [start, used] = [performance.now(), process.cpuUsage()]
    const found = await reconcile(read, lookup)
    elapsed.push(performance.now() - start)
    const { user, system } = process.cpuUsage(used)
    processor.push((user + system) / 1000)
    candidates += found.length
    if (expected !== undefined && !found.slice(0, 3).some(({ id }) => id === personId(expected)))
      throw new Error(`${kind}: ${JSON.stringify(query)} does not find ${personId(expected)}`)
  }
  console.log(
    JSON.stringify({
      name: `reconciliation: ${kind}`,
      machine: `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
      node: process.version,
      persons: size,
      organizations,
      candidates: Number((candidates / samples).toFixed(1)),
      result: at50(processor),
      unit: 'ms of processor time, median',
      slowest: Number(Math.max(...processor).toFixed(2)),
      elapsed: at50(elapsed),
    }),
  )
}

function at50(values: readonly number[]): number {
  return Number((values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN).toFixed(2))
}
