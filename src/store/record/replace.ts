import type { NamedNode } from '@rdfjs/types'
import { canonical, sha256 } from '../../rdf/canonical.ts'
import type { Consolidate, Consolidated, Conflict } from '../../register/register.ts'
import type { Change, EntityChange, Replacement } from '../store.ts'
import { addChange, newestSequence, timeOfNext } from './changes.ts'
import { entitiesOf, putGraph, removeGraph, revisionOf, stampGraph, type GraphContent } from './claims.ts'
import { putConflicts } from './conflicts.ts'
import type { Database } from './database.ts'
import { putHolding } from './holding-rows.ts'
import { entityRow, isAnnouncement, putEntity, removeEntity, touchEntity } from './rows.ts'
import { touchedBy } from './touched.ts'
import { keepVersion } from './versions.ts'

export interface RegisterContext {
  readonly database: Database
  readonly consolidate: Consolidate
  /** Ends with /. */
  readonly base: string
  /** ISO 8601 in UTC. */
  readonly now: () => string
}

/** What a replacement did, for those who want to look at the register before it is kept. */
export interface Replaced extends Replacement {
  /** Entities that the graph spoke of or speaks of now. */
  readonly spokenOf: readonly string[]
  /** Of all entities that were looked at. */
  readonly conflicts: readonly Conflict[]
}

/**
 * Puts a graph (none: removes it) in the place of what it held and looks again at the entities that it touches. To be
 * called in a transaction. The work depends on what these entities share, not on how much else is stored.
 */
export function replaceGraph(
  context: RegisterContext,
  graph: NamedNode,
  content: GraphContent | undefined,
): Replaced {
  const { database, base } = context
  const before = revisionOf(database, graph.value)
  if (before === content?.revision) return unchanged(before)
  const at = timeOfNext(database, context.now())
  const spokenOf = new Set(entitiesOf(database, graph.value))
  if (content) putGraph(database, content, base, at)
  else removeGraph(database, graph.value)
  for (const entity of entitiesOf(database, graph.value)) spokenOf.add(entity)
  const { changes: ofRegister, conflicts } = consolidate(context, spokenOf, at)
  const changes = [...ofRegister, ...announce(database, [...spokenOf], { changes: ofRegister, at })]
  if (content) stampGraph(database, graph.value, newestSequence(database))
  return {
    change: content ? (before === undefined ? 'created' : 'updated') : 'removed',
    ...(content && { revision: content.revision }),
    changes,
    spokenOf: [...spokenOf],
    conflicts,
  }
}

/**
 * The document of an announcement is its claim graph: it is another one now, even where the register says of all entities
 * what it said (an older source of a single value was corrected).
 */
function announce(
  database: Database,
  spokenOf: readonly string[],
  { changes, at }: { readonly changes: readonly Change[]; readonly at: string },
): readonly Change[] {
  const changed = new Set(changes.map(({ subject }) => subject))
  return spokenOf
    .filter(entity => !changed.has(entity) && isAnnouncement(database, entity))
    .flatMap(subject => {
      const row = touchEntity(database, subject, at)
      if (!row) return []
      keepVersion(database, row)
      return [addChange(database, { kind: 'updated', subject, at, revision: row.revision })]
    })
}

function unchanged(revision: string | undefined): Replaced {
  const nothing = { changes: [], spokenOf: [], conflicts: [] }
  return { change: 'unchanged', ...(revision !== undefined && { revision }), ...nothing }
}

function consolidate(
  { database, base, consolidate }: RegisterContext,
  entities: Iterable<string>,
  at: string,
): { changes: readonly Change[]; conflicts: readonly Conflict[] } {
  const touched = touchedBy(database, entities, base)
  const told = new Map([...touched].filter(([, claims]) => claims.length > 0))
  const register = consolidate(told)
  const inOrder = [...touched.keys()].sort()
  const changes = inOrder.flatMap(iri => {
    const change = putConsolidated(database, iri, register.get(iri), { base, at })
    return change ? [addChange(database, { ...change, at })] : []
  })
  return { changes, conflicts: inOrder.flatMap(iri => register.get(iri)?.conflicts ?? []) }
}

/** What changed of the entity; undefined when its statements are what they were. */
function putConsolidated(
  database: Database,
  iri: string,
  consolidated: Consolidated | undefined,
  { base, at }: { readonly base: string; readonly at: string },
): (EntityChange & Pick<Change, 'revision'>) | undefined {
  const before = entityRow(database, iri)
  if (!consolidated || consolidated.quads.length === 0) {
    if (!before) return undefined
    keepVersion(database, before)
    removeEntity(database, iri)
    return { kind: 'removed', subject: iri }
  }
  const { quads, holding, conflicts } = consolidated
  const lines = canonical(quads)
  const revision = sha256(lines)
  const isSame = before?.revision === revision
  if (!isSame) {
    if (before) keepVersion(database, before)
    putEntity(database, { iri, quads, lines, revision, at }, base)
  }
  // These follow from neighbours too: whether an office is a sole one says its post.
  putHolding(database, iri, holding)
  putConflicts(database, iri, conflicts)
  return isSame ? undefined : { kind: before ? 'updated' : 'created', subject: iri, revision }
}
