import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemError } from '../../src/problem.ts'

const folders: string[] = []

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  folders.push(folder)
  return folder
}

after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

/** The slug and remedy of the problem that some work ends with. */
export async function problemOf(work: Promise<unknown>): Promise<{ slug: string; remedy: unknown }> {
  try {
    await work
  } catch (error) {
    if (error instanceof ProblemError) return { slug: error.slug, remedy: error.extra['remedy'] }
    throw error
  }
  return { slug: 'none', remedy: undefined }
}
