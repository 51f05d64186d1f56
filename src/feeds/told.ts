import type { Literal, NamedNode, Quad } from '@rdfjs/types'

/** The German one, else any. */
export function germanOf(labels: readonly Literal[]): string | undefined {
  return (labels.find(({ language }) => language === 'de') ?? labels[0])?.value
}

/** The announcements whose claim graphs say these quads: a claim graph has the last part of its name from its announcement. */
export function sourcesOf(quads: readonly Quad[], baseIri: string): readonly string[] {
  const graphs = `${baseIri}graph/`
  const names = new Set(quads.map(({ graph }) => graph.value).filter(name => name.startsWith(graphs)))
  return [...names].sort().map(name => `${baseIri}id/announcement/${name.slice(graphs.length)}`)
}

/** The values of a property of a node, in code point order. */
export function valuesOf(
  quads: readonly Quad[],
  node: NamedNode,
  property: NamedNode,
): readonly [string, ...string[]] | undefined {
  const found = quads.filter(({ subject, predicate }) => subject.equals(node) && predicate.equals(property))
  const [first, ...others] = [...new Set(found.map(({ object }) => object.value))].sort()
  return first === undefined ? undefined : [first, ...others]
}
