import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import type { App } from '../../src/cli/command.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'

export const base = 'https://daten.example/'

interface Over {
  /** Holds the data folder and the state folder. */
  readonly folder: string
  readonly state?: string
  readonly random: (bytes: number) => Uint8Array
}

/** The whole program over folders of a test, where nearly everything that is read is published. */
export async function withAppOver<Result>(
  { folder, state = 'state', random }: Over,
  use: (app: App) => Promise<Result>,
): Promise<Result> {
  const clock = (): Date => new Date('2026-05-06T07:08:09Z')
  const config = readConfig({
    PERSONALIA_BASE_IRI: base,
    PERSONALIA_PORT: '0',
    PERSONALIA_DATA: join(folder, 'data'),
    PERSONALIA_STATE: join(folder, state),
    PERSONALIA_THRESHOLD: '0.1',
  })
  const app = await createApp(config, { clock, log: createLog({ level: 'silent', clock }), random })
  try {
    return await use(app)
  } finally {
    await app.close()
  }
}
