import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { parse } from '../rdf/parse.ts'

/**
 * Reads the shapes of a folder: every .ttl file in it, in the order of their names.
 * @throws ProblemError `rdf-syntax`, with the line but not the file; the files are ours and tested
 */
export async function readShapes(folder: string): Promise<readonly Quad[]> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.ttl')).toSorted()
  const quads = files.map(async name =>
    parse(await readFile(join(folder, name), 'utf8'), { format: 'text/turtle' }),
  )
  return (await Promise.all(quads)).flat()
}
