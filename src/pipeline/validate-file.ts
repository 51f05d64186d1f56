import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { readAnnouncement, type ReadOptions } from '../announcement/read.ts'
import { ProblemError } from '../problem.ts'
import { parse } from '../rdf/parse.ts'
import type { Verdict } from '../validation/gate.ts'
import type { Steps } from './ingest.ts'
import { understand } from './understand.ts'

export type { Verdict }

export interface ValidationContext {
  readonly read: ReadOptions
  readonly steps: Omit<Steps, 'store'>
  /** Base of relative IRIs in RDF files. */
  readonly baseIri: string
  /** Suffix of a file name, with the dot → media type of the RDF in it. */
  readonly rdfFormats: ReadonlyMap<string, string>
}

/**
 * What the gate says of an announcement, as it would be published, or of an RDF file. Nothing is stored and no id minted.
 * @throws ProblemError when the file cannot be read
 */
export async function validateFile(path: string, context: ValidationContext): Promise<Verdict> {
  const format = context.rdfFormats.get(extname(path).toLowerCase())
  const quads = await (format === undefined ? claimsOf(path, context) : rdfOf(path, format, context.baseIri))
  return context.steps.gate(quads)
}

async function claimsOf(path: string, { read, steps }: ValidationContext): Promise<readonly Quad[]> {
  const announcement = await readAnnouncement(path, read)
  const understood = await understand(announcement, steps)
  return understood.accepted.length === 0 ? [] : steps.claim({ announcement, ...understood }).quads
}

async function rdfOf(path: string, format: string, baseIri: string): Promise<readonly Quad[]> {
  const text = await readText(path)
  try {
    return await parse(text, { format, baseIri })
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    const { slug, extra, message } = error
    throw new ProblemError(slug, `${path}: ${message}`, { ...extra, file: path }, { cause: error })
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new ProblemError(
      'announcement-missing',
      `${path}: cannot be read`,
      { file: path },
      { cause: error },
    )
  }
}
