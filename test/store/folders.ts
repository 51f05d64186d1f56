import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataset } from '../../src/rdf/dataset.ts'
import type { Consolidate } from '../../src/register/register.ts'
import { ProblemError } from '../../src/problem.ts'
import { openEmbeddedStore, type OpenedStore } from '../../src/store/embedded.ts'
import { base } from './contract.ts'
import { union } from './union.ts'

export const clock = (): Date => new Date('2024-05-06T07:08:09Z')

const folders: string[] = []

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  folders.push(folder)
  return folder
}

after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

export function open(folder: string, consolidate: Consolidate = union): Promise<OpenedStore> {
  const documents = { baseIri: base, licence: 'http://x.example/licence', vocabularies: dataset() }
  return openEmbeddedStore({ folder, clock, consolidate, documents })
}

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
