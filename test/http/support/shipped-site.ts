import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from '../../../src/app.ts'
import { readConfig } from '../../../src/config.ts'
import { createLog } from '../../../src/log.ts'
import { freePort } from '../../acceptance/support/free-port.ts'
import { root } from '../../docs/sections.ts'

export interface ShippedSite {
  /** Its base IRI, which is where it listens: `http://localhost:41234/`. */
  readonly base: string
  readonly stop: () => Promise<void>
}

/** The whole program with the data that are shipped, on a free port, when it answers queries and has written its dump. */
export async function shippedSite(): Promise<ShippedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-shipped-'))
  await cp(join(root, 'data'), join(folder, 'data'), { recursive: true })
  const port = String(await freePort())
  const base = `http://localhost:${port}/`
  const config = readConfig({
    PERSONALIA_PORT: port,
    PERSONALIA_BASE_IRI: base,
    PERSONALIA_DATA: join(folder, 'data'),
    PERSONALIA_STATE: join(folder, 'state'),
  })
  const clock = (): Date => new Date('2024-05-06T07:08:09Z')
  const log = createLog({ level: 'error', clock, destination: { write: () => true } })
  const app = await createApp(config, { clock, log })
  await app.ingestAll()
  const server = await app.listen()
  await readiness(base)
  return {
    base,
    stop: async () => {
      await server.close()
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function readiness(base: string): Promise<void> {
  for (;;) {
    const state = (await (await fetch(`${base}health/ready`)).json()) as { readonly sparql: string }
    const dump = await fetch(`${base}dump/manifest.json`)
    if (state.sparql === 'ready' && dump.ok) return
    await wait(50)
  }
}
