import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import type { Clock } from '../clock.ts'
import { dataset } from '../rdf/dataset.ts'
import { readLines } from '../rdf/n-quads.ts'
import { namedNode, quad } from '../rdf/terms.ts'
import type { Consolidate } from '../register/register.ts'
import { describe, type DocumentContext } from './description.ts'
import { asOfDays } from './record/as-of.ts'
import { candidatesFor } from './record/candidates.ts'
import { changePage, changesSince, newestSequence } from './record/changes.ts'
import { graphContent, quadsOf, revisionOf } from './record/claims.ts'
import { allConflicts } from './record/conflicts.ts'
import type { Database } from './record/database.ts'
import { entryOf, everyHolding, holdingsFor } from './record/holdings.ts'
import { listEntities, statistics } from './record/lists.ts'
import { around, saidBy } from './record/neighbourhood.ts'
import { openRecord } from './record/open-record.ts'
import { postsFor } from './record/posts.ts'
import { replaceGraph, type RegisterContext } from './record/replace.ts'
import { entityRow, isAnnouncement } from './record/rows.ts'
import { inSteps } from './record/steps.ts'
import { suggestions } from './record/search.ts'
import { surroundingsOf } from './record/surroundings.ts'
import { takeOver, withOther } from './record/take-over.ts'
import { turnsOf } from './record/turns.ts'
import { copyRecord, scrub } from './record/upkeep.ts'
import { forgetVersions, forgetVersionsWith, lastTold, nextTold, versionsSince } from './record/versions.ts'
import type { AsOf, ReplaceOptions, Replacement, Said, Store } from './store.ts'

export interface EmbeddedOptions {
  /** The state folder; made when missing. */
  readonly folder: string
  readonly clock: Clock
  /** What the claims about an entity come to. */
  readonly consolidate: Consolidate
  /** Base IRI and licence of the documents, and vocabularies whose labels they show. */
  readonly documents: Omit<DocumentContext, 'modified'>
}

export interface OpenedStore {
  readonly store: Store
  /** Where the source index lies as well. */
  readonly record: Database
  /** What was found damaged and how it was put right; the lost graphs come back with the next ingest. */
  readonly repairs: readonly string[]
}

/**
 * The store inside this process: one SQLite file, which other processes may use at the same time.
 *
 * @throws ProblemError('store-unavailable') when the folder cannot be read or written
 */
export function openEmbeddedStore(options: EmbeddedOptions): Promise<OpenedStore> {
  return promised(() => {
    const { database, repairs } = openRecord(options.folder)
    const context: Context = {
      ...options,
      database,
      base: options.documents.baseIri,
      now: () => options.clock().toISOString(),
    }
    return { store: { ...reads(context), ...writes(context) }, record: database, repairs }
  })()
}

type Context = EmbeddedOptions & RegisterContext

type Writes = Pick<
  Store,
  'replaceGraph' | 'dropGraph' | 'prospect' | 'forgetVersions' | 'scrub' | 'backup' | 'takeOver' | 'close'
>

function writes(context: Context): Writes {
  const { database, base, now } = context
  const replace = (graph: NamedNode, quads: Iterable<Quad>, { forget = false }: ReplaceOptions = {}) => {
    const replaced = replaceGraph(context, graph, graphContent(graph, quads))
    if (forget) forgetVersions(database, replaced, graph.value)
    return replaced
  }
  const inTurn = turnsOf(database)
  const kept: Store['replaceGraph'] = async (graph, quads, options): Promise<Replacement> => {
    const { change, revision, changes } = await inTurn('COMMIT', () => replace(graph, quads, options))
    return { change, changes, ...(revision !== undefined && { revision }) }
  }
  return {
    replaceGraph: kept,
    dropGraph: (graph, options) => kept(graph, [], options),
    prospect: (graph, quads) =>
      inTurn('ROLLBACK', () => {
        const { changes, conflicts, spokenOf } = replace(graph, quads)
        return {
          register: surroundingsOf(database, spokenOf, base),
          changes: changes.map(({ kind, subject }) => ({ kind, subject })),
          conflicts,
        }
      }),
    forgetVersions: isIn =>
      inTurn('COMMIT', () => {
        forgetVersionsWith(database, isIn)
      }),
    scrub: () => scrub(database),
    backup: file => copyRecord(database, file),
    takeOver: file => withOther(database, file, () => inTurn('COMMIT', () => takeOver(database, now()))),
    close: promised(() => {
      database.close()
    }),
  }
}

function reads(context: Context): Omit<Store, keyof Writes> {
  const { database, documents } = context
  const { vocabularies } = documents
  const whole = <Input extends unknown[], Result>(read: (...input: Input) => Result) =>
    promised((...input: Input) => database.read(() => read(...input)))
  const names = (sql: string, values: readonly string[] = []): readonly NamedNode[] =>
    (database.all(sql, values) as { readonly name: string }[]).map(({ name }) => namedNode(name))
  const allGraphs = () => names('SELECT name FROM graph ORDER BY name')
  return {
    graphs: promised(allGraphs),
    revision: promised(graph => revisionOf(database, graph.value)),
    quads: promised(graph => (graph ? quadsOf(database, graph.value) : allClaims(database))),
    register: promised(() => wholeRegister(database)),
    entities: promised(() => allEntities(database)),
    said: promised(subject => saidOf(database, subject.value)),
    describe: whole((subject, asOf) => describeIn(context, subject, asOf ?? {})),
    named: whole(subjects => subjects.map(({ value }) => entryOf(database, vocabularies, value))),
    list: whole(question => listEntities(database, question)),
    suggest: whole(question => suggestions(database, question)),
    candidates: whole(question => candidatesFor(database, question)),
    allHoldings: promised(() => everyHolding(database)),
    holdings: whole((question, page) => holdingsFor(database, vocabularies, question, page)),
    posts: whole((question, page) => postsFor(database, vocabularies, question, page)),
    entityOf: promised(subject => {
      const row = entityRow(database, subject.value)
      return row && { type: row.type, created: row.created, modified: row.modified, revision: row.revision }
    }),
    announcementsOf: promised(subject =>
      names('SELECT graph AS name FROM claim WHERE entity = ? ORDER BY graph', [subject.value]),
    ),
    conflicts: promised(() => allConflicts(database)),
    stats: whole(() => statistics(database)),
    sequence: promised(() => newestSequence(database)),
    changes: promised((since, limit) => changesSince(database, since, limit)),
    changeList: whole((question, page) => changePage(database, question, page)),
    versions: whole((since, limit) => versionsSince(database, since, limit)),
    nextTold: promised(since => nextTold(database, since)),
    lastTold: promised(until => lastTold(database, until)),
  }
}

/** What is synchronous here, as the port has it; what it throws rejects. */
function promised<Input extends unknown[], Result>(
  work: (...input: Input) => Result,
): (...input: Input) => Promise<Result> {
  return (...input) => Promise.resolve().then(() => work(...input))
}

function describeIn(context: Context, { value }: NamedNode, asOf: AsOf): DatasetCore {
  const { database, documents, base } = context
  const found = isAnnouncement(database, value)
    ? saidBy(database, value, base)
    : asOfDays(around(database, value, base), value, asOf, context)
  const data = dataset([...found.quads.values()].flat())
  return describe(namedNode(value), data, { ...documents, modified: entity => found.modified.get(entity) })
}

/** Graph by graph, so that only one is in memory at a time; each is whole as it is when it comes to it. */
function* allClaims(database: Database): Iterable<Quad> {
  for (const name of inSteps(database, 'SELECT name FROM graph WHERE name > ? ORDER BY name LIMIT 100')) {
    yield* quadsOf(database, name)
  }
}

function* wholeRegister(database: Database): Iterable<Quad> {
  for (const { quads } of allEntities(database)) {
    yield* dataset(
      quads.map(({ subject, predicate, object }) =>
        quad(subject as NamedNode, predicate as NamedNode, object),
      ),
    )
  }
}

function* allEntities(database: Database): Iterable<Said> {
  const next = 'SELECT iri AS name FROM entity WHERE iri > ? ORDER BY iri LIMIT 100'
  for (const iri of inSteps(database, next)) yield saidOf(database, iri)
}

function saidOf(database: Database, iri: string): Said {
  return { subject: namedNode(iri), quads: readLines(entityRow(database, iri)?.quads ?? '') }
}
