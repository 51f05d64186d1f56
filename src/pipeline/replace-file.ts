import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ProblemError } from '../problem.ts'

/** Puts text in the place of a file: after a crash either the old or the new one stands there. @throws ProblemError('store-unavailable') */
export async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await mkdir(dirname(file), { recursive: true })
    await synced(draft, 'wx', handle => handle.writeFile(text, 'utf8'))
    await rename(draft, file)
    await synced(dirname(file), 'r', () => Promise.resolve())
  } catch (cause) {
    const remedy = 'Check the permissions of the data folder and the free space on its disk.'
    throw new ProblemError('store-unavailable', `${file} cannot be written`, { file, remedy }, { cause })
  } finally {
    await rm(draft, { force: true })
  }
}

/** Takes a file away where there is one, for good when it returns. */
export async function removeFile(file: string): Promise<void> {
  if (!existsSync(file)) return
  await rm(file, { force: true })
  await synced(dirname(file), 'r', () => Promise.resolve())
}

type Handle = Awaited<ReturnType<typeof open>>

async function synced(path: string, flags: string, use: (handle: Handle) => Promise<void>): Promise<void> {
  const handle = await open(path, flags)
  try {
    await use(handle)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
