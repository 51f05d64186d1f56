import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { canonical, sha256 } from '../rdf/canonical.ts'
import { parse } from '../rdf/parse.ts'
import { namesIn, readIfPresent, removeDurably, writeDurably } from './durable-file.ts'

/** The content of one claim graph with its revision: SHA-256 of its canonical N-Quads. */
export interface GraphContent {
  readonly graph: string
  readonly revision: string
  readonly quads: readonly Quad[]
}

/** What was found under the state folder: graphs that are whole, and files that are not. */
interface FoundGraphs {
  readonly graphs: readonly GraphContent[]
  readonly damaged: readonly string[]
}

/** A first line that N-Quads readers pass over; the rest of the file is hashed. */
const headline = /^# revision ([0-9a-f]{64})\n/

/** One file for each graph, canonical N-Quads, named by a hash of the graph's IRI. */
export interface GraphFiles {
  write(content: GraphContent): Promise<void>
  remove(graph: string): Promise<void>
  readAll(): Promise<FoundGraphs>
}

export function graphFiles(folder: string): GraphFiles {
  const pathOf = (graph: string): string => join(folder, `${sha256(graph).slice(0, 32)}.nq`)
  return {
    write: ({ graph, revision, quads }) =>
      writeDurably(pathOf(graph), `# revision ${revision}\n${canonical(quads)}`),
    remove: graph => removeDurably(pathOf(graph)),
    readAll: () => readAll(folder),
  }
}

export function graphContent(graph: string, quads: readonly Quad[]): GraphContent {
  return { graph, quads, revision: sha256(canonical(quads)) }
}

async function readAll(folder: string): Promise<FoundGraphs> {
  const names = (await namesIn(folder)).filter(name => name.endsWith('.nq'))
  const graphs: GraphContent[] = []
  const damaged: string[] = []
  for (const path of names.map(name => join(folder, name))) {
    const content = await readGraph(path)
    if (content) graphs.push(content)
    else damaged.push(path)
  }
  return { graphs, damaged }
}

/** Undefined when the file is not what was written: its hash tells before anything is parsed. */
async function readGraph(path: string): Promise<GraphContent | undefined> {
  const text = (await readIfPresent(path)) ?? ''
  const revision = headline.exec(text)?.[1]
  const body = text.replace(headline, '')
  if (revision === undefined || sha256(body) !== revision) return undefined
  const quads = await parse(body, { format: 'application/n-quads' })
  const graph = quads[0]?.graph.value
  return graph === undefined ? undefined : { graph, revision, quads }
}
