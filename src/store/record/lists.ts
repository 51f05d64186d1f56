import { namedNode } from '../../rdf/terms.ts'
import type { Listing, ListQuestion, Stats } from '../store.ts'
import { askedWords } from '../words.ts'
import type { Database } from './database.ts'
import { pageOf } from './pages.ts'
import { readLabels } from './rows.ts'

/** The entities of a class in code point order of their IRIs; with `q`, those with names of which it has the words. */
export function listEntities(database: Database, { type, q, page }: ListQuestion): Listing {
  const words = q === undefined ? undefined : askedWords(q)
  if (words?.length === 0) return { total: 0, offset: 0, entries: [] }
  const list = {
    columns: 'iri, labels',
    from: words ? 'FROM name JOIN entity ON entity.id = name.rowid' : 'FROM entity',
    conditions: [...(words ? ['name MATCH :words'] : []), 'type = :type'],
    order: ['iri'],
  }
  const match = words?.map(word => `"${word}"*`).join(' ') ?? null
  const { rows, ...place } = pageOf(database, list, { type: type.value, words: match }, page)
  const entries = (rows as EntityName[]).map(({ iri, labels }) => ({
    subject: namedNode(iri),
    labels: readLabels(labels),
  }))
  return { ...place, entries }
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
