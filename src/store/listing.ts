import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { foaf, org, rdf, schema } from '../rdf/namespaces.ts'
import { labelsOf } from './labels.ts'
import type { Listing, Page, Stats } from './store.ts'

/** The subjects of a class in code point order of their IRIs. */
export function listSubjects(data: DatasetCore, type: NamedNode, { offset, limit }: Page): Listing {
  const subjects = [...subjectsOf(data, type)].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    total: subjects.length,
    entries: subjects
      .slice(offset, offset + limit)
      .map(([, subject]) => ({ subject, labels: labelsOf(subject, data) })),
  }
}

function subjectsOf(data: DatasetCore, type: NamedNode): ReadonlyMap<string, NamedNode> {
  const subjects = new Map<string, NamedNode>()
  for (const { subject } of data.match(null, rdf.type, type)) {
    if (isNamedNode(subject)) subjects.set(subject.value, subject)
  }
  return subjects
}

function isNamedNode(term: Term): term is NamedNode {
  return term.termType === 'NamedNode'
}

/** The classes that are counted: one for each kind of entity document. */
const counted = [
  foaf.Person,
  org.Organization,
  org.Membership,
  org.Post,
  schema.AssignAction,
  schema.NewsArticle,
] as const

export function statistics(
  data: DatasetCore,
  graphs: number,
  newest: { readonly sequence: number; readonly at: string } | undefined,
): Stats {
  return {
    graphs,
    quads: data.size,
    classes: Object.fromEntries(counted.map(type => [type.value, subjectsOf(data, type).size])),
    sequence: newest?.sequence ?? 0,
    ...(newest ? { modified: newest.at } : {}),
  }
}
