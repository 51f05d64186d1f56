import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../../src/cli/command.ts'
import { withAppOver } from './with-app.ts'

/** The whole program over a data folder of its own, in which announcements can be put and removed. */
export interface Letters {
  readonly folder: string
  readonly put: (name: string, published: string, text: string, publisher?: string) => Promise<void>
  readonly remove: (name: string) => Promise<void>
  readonly withApp: <Result>(use: (app: App) => Promise<Result>) => Promise<Result>
  readonly delete: () => Promise<void>
}

export async function openLetters(): Promise<Letters> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  const file = (name: string) => join(folder, 'data', 'announcements', `${name}.txt`)
  await mkdir(join(folder, 'data', 'announcements'), { recursive: true })
  let drawn = 0
  return {
    folder,
    put: (name, published, text, publisher = 'Stadt Musterhausen') =>
      writeFile(
        file(name),
        `---\npublisher: ${publisher}\npublished: ${published}\n---\nNachrichten aus dem Rathaus\n\n${text}\n`,
      ),
    remove: name => rm(file(name)),
    withApp: use => {
      const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => drawn++)
      return withAppOver({ folder, random }, use)
    },
    delete: () => rm(folder, { recursive: true }),
  }
}
