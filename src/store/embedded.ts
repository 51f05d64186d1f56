import { join } from 'node:path'
import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import type { Clock } from '../clock.ts'
import { dataset } from '../rdf/dataset.ts'
import { namedNode } from '../rdf/terms.ts'
import { ProblemError } from '../problem.ts'
import { openChangeLog, type ChangeLog } from './change-log.ts'
import { describe, type DocumentContext } from './description.ts'
import { removeDurably } from './durable-file.ts'
import { graphContent, graphFiles, type GraphContent } from './graph-files.ts'
import { listSubjects, statistics } from './listing.ts'
import type { Replacement, Store } from './store.ts'

export interface EmbeddedOptions {
  /** The state folder; made when missing. */
  readonly folder: string
  readonly clock: Clock
  /** Base IRI and licence of the documents, and vocabularies whose labels they show. */
  readonly documents: Omit<DocumentContext, 'modified'>
}

export interface OpenedStore {
  readonly store: Store
  /** What was found damaged and how it was put right; the lost graphs come back with the next ingest. */
  readonly repairs: readonly string[]
}

/**
 * The store inside this process: quads in memory, each claim graph in a file of its own, a log of the changes.
 * A graph is written to its file, then to the log; a crash between the two is made good when the store is opened.
 *
 * @throws ProblemError('store-unavailable') when the folder cannot be read or written
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<OpenedStore> {
  const files = graphFiles(join(options.folder, 'graphs'))
  const { log, repairs } = await openChangeLog(options.folder)
  const { graphs: found, damaged } = await files.readAll()
  for (const path of damaged) await removeDurably(path)
  const graphs = new Map(found.map(content => [content.graph, content]))
  await logMissed(log, graphs, options.clock)
  const held = { ...options, files, log, graphs, data: dataset(found.flatMap(content => content.quads)) }
  return {
    store: { ...reads(held), ...writes(held) },
    repairs: [
      ...repairs,
      ...damaged.map(path => `${path}: damaged; removed, to be built again from the data`),
    ],
  }
}

/**
 * Logs what a crash kept out of the log: files that are newer than their last change. A graph that the log knows and
 * that has no file was damaged; it is not logged as removed, since the next ingest brings it back as it was.
 */
async function logMissed(
  log: ChangeLog,
  graphs: ReadonlyMap<string, GraphContent>,
  clock: Clock,
): Promise<void> {
  for (const { graph, revision } of graphs.values()) {
    if (isHeld(log, graph) && log.latest.get(graph)?.revision === revision) continue
    const kind = isHeld(log, graph) ? 'updated' : 'created'
    await log.append({ kind, graph, at: clock().toISOString(), revision })
  }
}

function isHeld(log: ChangeLog, graph: string): boolean {
  return (log.latest.get(graph)?.kind ?? 'removed') !== 'removed'
}

interface Held extends EmbeddedOptions {
  readonly files: ReturnType<typeof graphFiles>
  readonly log: ChangeLog
  readonly graphs: Map<string, GraphContent>
  /** The quads of all graphs. */
  readonly data: DatasetCore
}

type Writes = Pick<Store, 'replaceGraph' | 'dropGraph' | 'close'>

/** Asked of the record that takes the place of these files. */
const ofTheRecord = () =>
  Promise.reject(new ProblemError('store-unavailable', 'this store keeps claims only'))

function writes({ files, log, graphs, data, clock }: Held): Writes {
  const inTurn = queue()
  const now = (): string => clock().toISOString()
  const swap = (before: Iterable<Quad>, after: Iterable<Quad>): void => {
    for (const quad of before) data.delete(quad)
    for (const quad of after) data.add(quad)
  }
  const unchanged = (graph: string): Replacement => {
    const revision = graphs.get(graph)?.revision
    return { change: 'unchanged', changes: [], ...(revision !== undefined && { revision }) }
  }

  const drop = async (graph: string): Promise<Replacement> => {
    if (!graphs.has(graph) && !isHeld(log, graph)) return unchanged(graph)
    await log.append({ kind: 'removed', graph, at: now() })
    await files.remove(graph)
    swap(graphs.get(graph)?.quads ?? [], [])
    graphs.delete(graph)
    return { change: 'removed', changes: [] }
  }

  const replace = async (graph: string, quads: readonly Quad[]): Promise<Replacement> => {
    if (quads.length === 0) return drop(graph)
    const held = graphs.get(graph)
    const content = graphContent(graph, quads)
    if (held?.revision === content.revision) return unchanged(graph)
    await files.write(content)
    graphs.set(graph, content)
    swap(held?.quads ?? [], quads)
    if (log.latest.get(graph)?.revision === content.revision) return unchanged(graph)
    const kind = isHeld(log, graph) ? 'updated' : 'created'
    await log.append({ kind, graph, at: now(), revision: content.revision })
    return { change: kind, revision: content.revision, changes: [] }
  }

  return {
    replaceGraph: (graph, quads) => inTurn(() => replace(graph.value, inGraph(graph, quads))),
    dropGraph: graph => inTurn(() => drop(graph.value)),
    close: () => inTurn(() => Promise.resolve()),
  }
}

function reads({ log, graphs, data, documents }: Held): Omit<Store, keyof Writes> {
  const context = { ...documents, modified: (graph: string) => log.latest.get(graph)?.at }
  return {
    graphs: promised(() => heldGraphs(graphs, log).map(name => namedNode(name))),
    revision: promised(graph => graphs.get(graph.value)?.revision),
    describe: promised(subject => describe(subject, data, context)),
    list: promised(({ type, page }) => listSubjects(data, type, page)),
    register: promised(() => inOrder(graphs)),
    changes: promised(() => []),
    prospect: ofTheRecord,
    holdings: ofTheRecord,
    posts: ofTheRecord,
    entityOf: ofTheRecord,
    announcementsOf: ofTheRecord,
    conflicts: ofTheRecord,
    scrub: ofTheRecord,
    backup: ofTheRecord,
    quads: promised(graph => inOrder(graphs, graph)),
    stats: promised(() => statistics(data, graphs.size, log.changes.at(-1))),
  }
}

/** The port is asynchronous, memory is not. */
function promised<Input extends unknown[], Result>(
  read: (...input: Input) => Result,
): (...input: Input) => Promise<Result> {
  return (...input) => Promise.resolve().then(() => read(...input))
}

/** Those in memory, and those that were damaged and have not come back yet: both can be dropped. */
function heldGraphs(graphs: ReadonlyMap<string, GraphContent>, log: ChangeLog): readonly string[] {
  const damaged = [...log.latest.keys()].filter(name => isHeld(log, name))
  return [...new Set([...graphs.keys(), ...damaged])].sort()
}

function inGraph(graph: NamedNode, quads: Iterable<Quad>): readonly Quad[] {
  const all = [...dataset([...quads])]
  const stray = all.find(quad => !quad.graph.equals(graph))
  if (stray) throw new Error(`a quad of graph ${stray.graph.value} was given for graph ${graph.value}`)
  return all
}

function inOrder(graphs: ReadonlyMap<string, GraphContent>, graph?: NamedNode): Iterable<Quad> {
  const names = graph ? [graph.value] : [...graphs.keys()].sort()
  return names.flatMap(name => graphs.get(name)?.quads ?? [])
}

/** Runs writes one after the other, in the order they were asked for; one that fails does not stop the next. */
function queue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return task => {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }
}
