import { namedNode } from '../../rdf/terms.ts'
import type { Listing, ListQuestion, Stats } from '../store.ts'
import { askedWords } from '../words.ts'
import type { Database } from './database.ts'
import { readLabels } from './rows.ts'

/** The entities of a class in code point order of their IRIs; with `q`, those with names of which it has the words. */
export function listEntities(database: Database, { type, q, page }: ListQuestion): Listing {
  const words = q === undefined ? undefined : askedWords(q)
  if (words?.length === 0) return { total: 0, entries: [] }
  const from = words
    ? 'FROM name JOIN entity ON entity.id = name.rowid WHERE name MATCH :words AND type = :type'
    : 'FROM entity WHERE type = :type'
  const parameters = {
    type: type.value,
    words: words?.map(word => `"${word}"*`).join(' ') ?? null,
    limit: page.limit,
    offset: page.offset,
  }
  const { total } = database.get(`SELECT count(*) AS total ${from}`, parameters) as { readonly total: number }
  const rows = database.all(
    `SELECT iri, labels ${from} ORDER BY iri LIMIT :limit OFFSET :offset`,
    parameters,
  ) as { readonly iri: string; readonly labels: string }[]
  const entries = rows.map(({ iri, labels }) => ({ subject: namedNode(iri), labels: readLabels(labels) }))
  return { total, entries }
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
