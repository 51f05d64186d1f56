import { readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { Parser } from 'n3'

/** The triples of a file in ../graphs, as quads of one graph. */
export function readGraph(name: string): readonly Quad[] {
  const file = new URL(`../graphs/${name}.ttl`, import.meta.url)
  return new Parser({ blankNodePrefix: '' }).parse(readFileSync(file, 'utf8'))
}
