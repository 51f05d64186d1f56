import { namedNode } from '../../rdf/terms.ts'
import type { Listing, ListQuestion, Stats } from '../store.ts'
import type { Database } from './database.ts'
import { pageOf } from './pages.ts'
import { fit, labelsIn, matchesFor, namesOfClass } from './search.ts'

/**
 * The entities of a class in code point order of their IRIs; with `q`, those with names that have the words, the best fitting
 * first.
 */
export function listEntities(database: Database, { type, q, days, page }: ListQuestion): Listing {
  const matches = q === undefined ? undefined : matchesFor(database, q)
  if (q !== undefined && !matches) return { total: 0, offset: 0, entries: [] }
  const list = {
    columns: 'iri',
    from: `FROM ${matches ? namesOfClass : 'entity'} ${days ? 'JOIN published ON announcement = iri' : ''}`,
    conditions: ['type = :type', ...(days ? isPublished : []), ...(matches ? ['name MATCH :meant'] : [])],
    order: [...(matches ? [fit] : []), 'iri'],
  }
  const { rows, ...place } = pageOf(database, list, { type: type.value, ...days, ...matches }, page)
  const entries = (rows as { readonly iri: string }[]).map(({ iri }) => ({
    subject: namedNode(iri),
    labels: labelsIn(database, iri),
  }))
  return { ...place, entries }
}

const isPublished = ['earliest IS NULL OR earliest <= :last', 'latest IS NULL OR latest >= :first']

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
