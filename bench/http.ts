import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { load, type Measured } from './http-load.ts'
import type { Canned } from './http-server.ts'

/**
 * What a cached answer costs: requests per second of the program beside those of a bare node:http server that sends the same
 * bytes, in the same run. Each server is a process of its own; their runs alternate; the median counts.
 */

const connections = 50
const seconds = 2
const rounds = 5

interface Case {
  readonly name: string
  readonly accept: string
  /** Asked for with the tag that it has. */
  readonly known?: true
  /** What is demanded of the ratio. */
  readonly target: number
}

const cases: readonly Case[] = [
  { name: 'Turtle', accept: 'text/turtle', target: 0.5 },
  { name: 'JSON-LD', accept: 'application/ld+json', target: 0.5 },
  { name: '304', accept: 'text/turtle', known: true, target: 0.6 },
  { name: 'HTML', accept: 'text/html', target: 0.35 },
]

const ours = await start('ours')
const port = await portOf(ours)
const path = await personDocument()
const prepared = await Promise.all(cases.map(prepare))
const bare = await start('bare')
bare.send(prepared.map(({ canned }) => canned))
const barePort = await portOf(bare)
try {
  for (const each of prepared) await measure(each)
} finally {
  ours.disconnect()
  bare.disconnect()
}

interface Prepared extends Case {
  readonly headers: Readonly<Record<string, string>>
  readonly canned: Canned
  readonly bytes: number
}

async function prepare({ accept, known, ...others }: Case): Promise<Prepared> {
  const asked = { Accept: accept, 'Accept-Encoding': 'gzip, br' }
  const { response, body } = await fetchRaw(path, asked)
  const { etag = '' } = response.headers
  if (response.statusCode !== 200 || body.length === 0) throw new Error(`${path} as ${accept}: no document`)
  return {
    ...others,
    accept,
    ...(known && { known }),
    headers: { ...asked, ...(known && { 'If-None-Match': etag }) },
    bytes: body.length,
    canned: {
      url: `/${others.name}`,
      ...(known
        ? { status: 304, headers: { ETag: etag }, body: '' }
        : { status: 200, headers: describing(response, body), body: body.toString('base64') }),
    },
  }
}

/** What nobody can leave out who sends these bytes. */
function describing({ headers }: IncomingMessage, body: Buffer): Canned['headers'] {
  const told = ['content-type', 'content-encoding', 'etag'].flatMap(name => {
    const value = headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  return { ...Object.fromEntries(told), 'content-length': String(body.length) }
}

async function measure({ name, headers, canned, bytes, target }: Prepared): Promise<void> {
  const shared = { headers, status: canned.status, connections }
  const runs = { ours: [] as Measured[], bare: [] as Measured[] }
  const once = async (duration: number) => ({
    bare: await load({ ...shared, port: barePort, path: canned.url, seconds: duration }),
    ours: await load({ ...shared, port, path, seconds: duration }),
  })
  await once(seconds / 2)
  for (let round = 0; round < rounds; round++) {
    const both = await once(seconds)
    runs.bare.push(both.bare)
    runs.ours.push(both.ours)
  }
  const ratios = runs.ours.map(
    (each, round) => each.requestsPerSecond / (runs.bare[round]?.requestsPerSecond ?? 0),
  )
  console.log(
    JSON.stringify({
      name: `cached document as ${name}`,
      machine: `${cpus()[0]?.model ?? ''}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
      node: process.version,
      bytes: canned.status === 304 ? 0 : bytes,
      connections,
      result: rounded(median(ratios)),
      unit: 'of the requests per second of a bare server, median',
      target,
      spread: [Math.min(...ratios), Math.max(...ratios)].map(rounded),
      requestsPerSecond: Math.round(median(runs.ours.map(each => each.requestsPerSecond))),
      p99: rounded(median(runs.ours.map(each => each.p99))),
      p99Bare: rounded(median(runs.bare.map(each => each.p99))),
    }),
  )
}

async function start(role: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('http-server.ts', import.meta.url)), [role])
  await once(child, 'spawn')
  return child
}

async function portOf(child: ChildProcess): Promise<number> {
  const [said] = (await once(child, 'message')) as [number]
  return said
}

/** The document about some person. */
async function personDocument(): Promise<string> {
  const { body } = await fetchRaw('/persons.jsonl?limit=1', {})
  const [, reference = ''] = /"id":"[^"]*\/id\/([^"]+)"/.exec(body.toString()) ?? []
  return `/doc/${reference}`
}

function fetchRaw(
  address: string,
  headers: Record<string, string>,
): Promise<{ readonly response: IncomingMessage; readonly body: Buffer }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: address, headers, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        resolve({ response, body: Buffer.concat(chunks) })
      })
    }).on('error', reject)
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

function rounded(value: number): number {
  return Number(value.toFixed(2))
}
