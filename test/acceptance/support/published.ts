import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'
import { freePort } from './free-port.ts'
import { start, untilReady } from './process.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Material that is not part of the project. */
export const shared = process.env['PERSONALIA_SHARED'] ?? join(root, '../shared')

export interface Published {
  readonly base: string
  /** Identifiers to try: up to three of each kind of thing. */
  readonly identifiers: readonly string[]
  close(): Promise<void>
}

const lists = ['persons', 'organizations', 'posts', 'memberships', 'announcements']

/** Serves a copy of data/ at a free port, with a store of its own: nothing of the checkout is written to. */
export async function publish(): Promise<Published> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  await cp(join(root, 'data'), join(folder, 'data'), { recursive: true })
  const port = await freePort()
  const base = `http://localhost:${port}/`
  const running = start('node', ['--import', 'tsx', 'src/main.ts', 'serve'], root, {
    PERSONALIA_PORT: String(port),
    PERSONALIA_BASE_IRI: base,
    PERSONALIA_DATA: join(folder, 'data'),
    PERSONALIA_STATE: join(folder, 'var'),
  })
  try {
    await untilReady(`${base}health/ready`, running, 60)
    const identifiers = (await Promise.all(lists.map(list => identifiersOf(base, list)))).flat()
    return {
      base,
      identifiers,
      close: async () => {
        await running.stop()
        await rm(folder, { recursive: true })
      },
    }
  } catch (error) {
    await running.stop()
    throw error
  }
}

async function identifiersOf(base: string, list: string): Promise<readonly string[]> {
  const subjects = (await triplesAt(`${base}${list}.nt`))
    .map(({ subject, object }) => [subject, object])
    .flat()
  const kind = `${base}id/`
  const found = subjects
    .map(({ value }) => value)
    .filter(value => value.startsWith(kind) && !value.includes('#'))
  const plain = [...new Set(found)].toSorted()
  if (plain.length === 0) throw new Error(`${list} names nothing`)
  return plain.slice(0, 3)
}

/** What the server says in N-Triples, the reference that every other client is compared with. */
export async function triplesAt(address: string): Promise<readonly Quad[]> {
  const answer = await fetch(address, { headers: { accept: 'application/n-triples' } })
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return parseTriples(await answer.text())
}

export function parseTriples(text: string): readonly Quad[] {
  return new Parser({ format: 'N-Triples' }).parse(text)
}
