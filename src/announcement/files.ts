import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { ProblemError } from '../problem.ts'
import { announcementSuffixes, type Source } from './read.ts'

/** The announcement files in a folder and below it, as sorted paths; hidden files and folders are left out. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const visible = entries.filter(entry => !entry.name.startsWith('.'))
  const nested = await Promise.all(
    visible.map(entry => filesAt(join(folder, entry.name), entry.isDirectory())),
  )
  return nested.flat().sort()
}

async function filesAt(path: string, isFolder: boolean): Promise<readonly string[]> {
  if (isFolder) return filesIn(path)
  return announcementSuffixes.includes(extname(path).toLowerCase()) ? [path] : []
}

/** Files as they are named, folders as the files in them. @throws ProblemError('announcement-missing') */
export async function expand(paths: readonly string[]): Promise<readonly string[]> {
  const expanded = await Promise.all(
    paths.map(async path => ((await isFolder(path)) ? filesIn(path) : [path])),
  )
  return [...new Set(expanded.flat())]
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    throw new ProblemError(
      'announcement-missing',
      `${path}: no such file or folder`,
      { file: path },
      { cause: error },
    )
  }
}

/** SHA-256 over the file and its sidecar. */
export function sourceHash({ bytes, sidecar }: Source): string {
  const hash = createHash('sha256').update(`${bytes.length}\n`).update(bytes)
  return (sidecar ? hash.update(sidecar) : hash).digest('hex')
}
