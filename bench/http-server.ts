import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { createLog } from '../src/log.ts'
import { namedNode } from '../src/rdf/terms.ts'
import { baseIri, openGenerator } from './announcements.ts'

/** What the bare server says, byte for byte. */
export interface Canned {
  readonly url: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
}

/** A process of its own that serves: the program (`ours`), or what it is told over IPC (`bare`). It says its port. */
const announcements = 200
const offices = 50

if (process.argv[2] === 'ours') await serveOurs()
else {
  process.once('message', canned => {
    serveBare(canned as readonly Canned[])
  })
}

async function serveOurs(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-bench-'))
  const config = readConfig({
    PERSONALIA_PORT: '0',
    PERSONALIA_BASE_IRI: baseIri,
    PERSONALIA_DATA: fileURLToPath(new URL('../data', import.meta.url)),
    PERSONALIA_STATE: folder,
    PERSONALIA_SPARQL_PROCESSES: '0',
  })
  const clock = (): Date => new Date('2026-01-01T00:00:00Z')
  const log = createLog({ level: 'warn', clock, destination: { write: () => true } })
  const app = await createApp(config, { clock, log })
  const { claimsOf } = await openGenerator(offices, 7)
  for (let number = 0; number < announcements; number++) {
    const { id, quads } = claimsOf(number)
    await app.store.replaceGraph(namedNode(`${baseIri}graph/${id}`), quads)
  }
  const server = await app.listen()
  process.once('disconnect', () => {
    void server
      .close()
      .then(() => app.close())
      .then(() => rm(folder, { recursive: true }))
      .then(() => process.exit())
  })
  process.send?.(Number(new URL(server.address).port))
}

function serveBare(canned: readonly Canned[]): void {
  const answers = new Map(canned.map(each => [each.url, { ...each, body: Buffer.from(each.body, 'base64') }]))
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '')
    response.writeHead(answer?.status ?? 404, answer?.headers)
    response.end(answer?.status === 304 ? undefined : answer?.body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
  process.once('disconnect', () => process.exit())
}
