import { appendFile, mkdir, open, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ProblemError } from '../problem.ts'

/** Node's error code (ENOENT, EACCES …) of a failed file operation. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function unavailable(path: string, error: unknown): ProblemError {
  return new ProblemError(
    'store-unavailable',
    `${path}: cannot be read or written (${errorCode(error)})`,
    { file: path, remedy: 'Check the permissions of the state folder and the free space on its disk.' },
    { cause: error },
  )
}

async function guarded<Result>(path: string, operation: () => Promise<Result>): Promise<Result> {
  try {
    return await operation()
  } catch (error) {
    throw unavailable(path, error)
  }
}

/**
 * Puts `text` in the place of the file: whole, and on the disk when it returns. A reader or a crash sees the old content
 * or the new, never a part. @throws ProblemError('store-unavailable')
 */
export async function writeDurably(path: string, text: string): Promise<void> {
  await guarded(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    await synced(`${path}.new`, 'w', file => file.writeFile(text))
    await rename(`${path}.new`, path)
    await syncFolder(dirname(path))
  })
}

/** Adds `text` to the end of the file; on the disk when it returns. @throws ProblemError('store-unavailable') */
export async function appendDurably(path: string, text: string): Promise<void> {
  await guarded(path, async () => {
    await mkdir(dirname(path), { recursive: true })
    await appendFile(path, text, { flush: true })
  })
}

/** @throws ProblemError('store-unavailable') */
export async function removeDurably(path: string): Promise<void> {
  await guarded(path, async () => {
    await rm(path, { force: true })
    await syncFolder(dirname(path))
  })
}

/** Undefined where there is no file. @throws ProblemError('store-unavailable') */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw unavailable(path, error)
  }
}

/** The names in a folder, sorted; the folder is made where it is missing. @throws ProblemError('store-unavailable') */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return guarded(folder, async () => {
    await mkdir(folder, { recursive: true })
    return (await readdir(folder)).sort()
  })
}

/** A rename lasts only when its folder is on the disk too. */
async function syncFolder(folder: string): Promise<void> {
  await synced(folder, 'r', () => Promise.resolve())
}

async function synced(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags)
  try {
    await use(file)
    await file.sync()
  } finally {
    await file.close()
  }
}
