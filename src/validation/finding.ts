import type { NamedNode, Term } from '@rdfjs/types'

export type Severity = 'violation' | 'warning' | 'info'

/** One thing that is wrong with a graph, whoever found it: a shape, or a rule that SHACL core cannot say. */
export interface Finding {
  readonly severity: Severity
  /** IRI, or `_:label` for a blank node. */
  readonly focusNode: string
  /** A property path as SPARQL writes it, with full IRIs: `<http://www.w3.org/ns/org#member>`. */
  readonly path?: string
  /** An IRI, a number or a date; never a text, which may hold what must not be shown. */
  readonly value?: string
  readonly message: { readonly de: string; readonly en: string }
  /** IRI of the shape or rule. */
  readonly shape: string
  /** The quotation that the focus node rests on, as far as the graph publishes it. */
  readonly passage?: string
}

/** What a rule found; the rest of a finding is the same for all rules. */
export interface Found extends Pick<Finding, 'severity' | 'message' | 'value'> {
  readonly focusNode: Term
  readonly path: NamedNode
}

const order: readonly Severity[] = ['violation', 'warning', 'info']

/** The same findings always stand in the same order, the worst first. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ focusNode, path = '', shape, value = '' }: Finding): string =>
    [focusNode, path, shape, value].join(' ')
  return findings.toSorted((a, b) => {
    const bySeverity = order.indexOf(a.severity) - order.indexOf(b.severity)
    return bySeverity !== 0 ? bySeverity : key(a) < key(b) ? -1 : 1
  })
}

/** A node as findings name it. */
export function nodeText(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}
