import { namedNode } from '../../rdf/terms.ts'
import type { Listing, ListQuestion, Stats } from '../store.ts'
import type { Database } from './database.ts'
import { pageOf } from './pages.ts'
import { readLabels } from './rows.ts'
import { fit, matchesFor } from './search.ts'

/**
 * The entities of a class in code point order of their IRIs; with `q`, those with names that have the words, the best fitting
 * first.
 */
export function listEntities(database: Database, { type, q, days, page }: ListQuestion): Listing {
  const matches = q === undefined ? undefined : matchesFor(database, q)
  if (q !== undefined && !matches) return { total: 0, offset: 0, entries: [] }
  const parts = [typed, ...(days ? [dated] : []), ...(matches ? [named] : [])]
  const list = {
    columns: 'iri, labels',
    from: `FROM entity ${parts.map(({ join }) => join).join(' ')}`,
    conditions: parts.flatMap(({ conditions }) => conditions),
    order: [...(matches ? [fit] : []), 'iri'],
  }
  const { rows, ...place } = pageOf(database, list, { type: type.value, ...days, ...matches }, page)
  const entries = (rows as EntityName[]).map(({ iri, labels }) => ({
    subject: namedNode(iri),
    labels: readLabels(labels),
  }))
  return { ...place, entries }
}

/** What a part of a question adds to the list of all entities. */
interface Part {
  readonly join: string
  readonly conditions: readonly string[]
}

const typed: Part = { join: '', conditions: ['type = :type'] }
const named: Part = { join: 'JOIN name ON name.rowid = entity.id', conditions: ['name MATCH :meant'] }
const dated: Part = {
  join: 'JOIN published ON announcement = iri',
  conditions: ['earliest IS NULL OR earliest <= :last', 'latest IS NULL OR latest >= :first'],
}

interface EntityName {
  readonly iri: string
  readonly labels: string
}

export function statistics(database: Database): Stats {
  const { graphs, quads } = database.get(
    'SELECT count(*) AS graphs, coalesce(sum(size), 0) AS quads FROM graph',
  ) as { readonly graphs: number; readonly quads: number }
  const types = database.all('SELECT type, count(*) AS entities FROM entity GROUP BY type') as {
    readonly type: string
    readonly entities: number
  }[]
  const newest = database.get('SELECT sequence, at FROM change ORDER BY sequence DESC LIMIT 1') as
    { readonly sequence: number; readonly at: string } | undefined
  return {
    graphs,
    quads,
    classes: Object.fromEntries(types.map(({ type, entities }) => [type, entities])),
    sequence: newest?.sequence ?? 0,
    ...(newest && { modified: newest.at }),
  }
}
