import type { Database } from './database.ts'
import { newestSequence } from './changes.ts'
import { quadsOf } from './claims.ts'
import { entityRow } from './rows.ts'
import { readLines, sortedLines, tripleLine } from '../../rdf/n-quads.ts'
import { inSteps } from './steps.ts'

/** A part of what an index of the record holds, as N-Triples; empty when it is gone. */
interface IndexPart {
  readonly part: { readonly entity: string } | { readonly graph: string }
  readonly triples: string
}

interface IndexParts {
  /** Number of the change up to which the parts are known. */
  readonly sequence: number
  /** Read one after the other; a part may be newer than `sequence` says, and then comes again with the next changes. */
  readonly parts: Iterable<IndexPart>
}

/** Where an index beside the record takes its data from: the register entity by entity, and the claim graphs. */
export interface RecordParts {
  sequence(): number
  snapshot(): IndexParts
  /** What changed after `since`. */
  changes(since: number): IndexParts
}

export function recordParts(database: Database, base: string): RecordParts {
  return {
    sequence: () => newestSequence(database),
    snapshot: () => ({ sequence: newestSequence(database), parts: everything(database) }),
    changes: since =>
      database.read(() => ({
        sequence: newestSequence(database),
        parts: [...changedEntities(database, since), ...changedGraphs(database, since, base)],
      })),
  }
}

function* everything(database: Database): Iterable<IndexPart> {
  for (const iri of inSteps(database, 'SELECT iri AS name FROM entity WHERE iri > ? ORDER BY iri LIMIT 100'))
    yield entityPart(database, iri)
  for (const name of inSteps(database, 'SELECT name FROM graph WHERE name > ? ORDER BY name LIMIT 100'))
    yield graphPart(database, name)
}

function changedEntities(database: Database, since: number): readonly IndexPart[] {
  const rows = database.all('SELECT DISTINCT subject FROM change WHERE sequence > ? ORDER BY subject', [
    since,
  ])
  return (rows as { readonly subject: string }[]).map(({ subject }) => entityPart(database, subject))
}

/** Those that were put, and those that were removed, which their announcements tell: a graph has the last part of its name. */
function changedGraphs(database: Database, since: number, base: string): readonly IndexPart[] {
  const announcements = `${base}id/announcement/`
  const rows = database.all(
    `SELECT name FROM graph WHERE sequence > ?
     UNION SELECT ? || substr(subject, ?) FROM change
       WHERE sequence > ? AND substr(subject, 1, ?) = ?`,
    [since, `${base}graph/`, announcements.length + 1, since, announcements.length, announcements],
  )
  return (rows as { readonly name: string }[]).map(({ name }) => graphPart(database, name))
}

function entityPart(database: Database, iri: string): IndexPart {
  const quads = readLines(entityRow(database, iri)?.quads ?? '')
  return { part: { entity: iri }, triples: sortedLines(quads.map(tripleLine)) }
}

function graphPart(database: Database, name: string): IndexPart {
  return { part: { graph: name }, triples: quadsOf(database, name).map(tripleLine).join('') }
}
