import type { Quad, Term } from '@rdfjs/types'
import { termKey } from '../rdf/terms.ts'

export interface Group<T> {
  readonly term: T
  readonly quads: readonly Quad[]
}

/** Quads by one of their terms; by rank, then by code units: never by locale, which differs between machines. */
export function groups<T extends Term>(
  quads: Iterable<Quad>,
  termOf: (quad: Quad) => T,
  rankOf: (term: T) => number = () => 0,
): readonly Group<T>[] {
  const byKey = new Map<string, { term: T; quads: Quad[]; rank: number }>()
  for (const quad of quads) {
    const term = termOf(quad)
    const key = termKey(term)
    const group = byKey.get(key)
    if (group) group.quads.push(quad)
    else byKey.set(key, { term, quads: [quad], rank: rankOf(term) })
  }
  return [...byKey]
    .sort(([a, first], [b, second]) => first.rank - second.rank || (a < b ? -1 : 1))
    .map(([, group]) => group)
}
