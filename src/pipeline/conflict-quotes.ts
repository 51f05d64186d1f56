import type { Quad } from '@rdfjs/types'
import { oa } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Conflict } from '../register/register.ts'
import type { Store } from '../store/store.ts'

/** What sources say that cannot all be right, in their words. */
export interface QuotedConflict {
  /** IRI of the membership. */
  readonly entity: string
  /** IRI of time:hasBeginning or time:hasEnd. */
  readonly property: string
  readonly values: readonly QuotedValue[]
}

interface QuotedValue {
  /** A date, or a span in EDTF. */
  readonly value: string
  /** IRI of the claim graph. */
  readonly graph: string
  /** IRI of the passage. */
  readonly passage?: string
  /** Its words, as far as they are published. */
  readonly quote?: string
}

/** Looks up the words of the passages in the claims. */
export async function quoteConflict(
  { entity, property, values }: Conflict,
  store: Pick<Store, 'quads'>,
): Promise<QuotedConflict> {
  const quoted: QuotedValue[] = []
  for (const each of values) {
    const quads = each.passage === undefined ? [] : [...(await store.quads(namedNode(each.graph)))]
    const quote = each.passage === undefined ? undefined : quoteOf(each.passage, quads)
    quoted.push({ ...each, ...(quote !== undefined && { quote }) })
  }
  return { entity, property, values: quoted }
}

function quoteOf(passage: string, quads: readonly Quad[]): string | undefined {
  const selectors = new Set(
    quads
      .filter(({ subject, predicate }) => subject.value === passage && predicate.equals(oa.hasSelector))
      .map(({ object }) => object.value),
  )
  return quads.find(({ subject, predicate }) => selectors.has(subject.value) && predicate.equals(oa.exact))
    ?.object.value
}
