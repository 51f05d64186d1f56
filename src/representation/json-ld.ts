import type { NamedNode, Quad, Quad_Object } from '@rdfjs/types'
import { contextIri } from '../rdf/context-file.ts'
import { hydra, rdf } from '../rdf/namespaces.ts'
import { termKey } from '../rdf/terms.ts'
import { descriptions, type Description } from './descriptions.ts'
import type { Pieces, SerializeContext } from './format.ts'
import { vocabularyWord, type Term } from './json-ld-terms.ts'
import { nodeId, termFor, valueUnder, type Json } from './json-ld-values.ts'
import { placementOf } from './placement.ts'

/**
 * JSON-LD 1.1, compacted with our context: the triples of all graphs together, for people who read it as plain JSON.
 * `@graph` holds the nodes, that of the focus first; a part stands inside its whole (placement.ts); keys have the order
 * of the context. A list is the document itself, its entries in `items`, and what else there is in `included`. Built directly, as jsonld's compaction takes twenty times as long; the tests read it with jsonld.
 */
export function writeJsonLd(data: Iterable<Quad>, context: SerializeContext): string {
  const nodes = topNodes(data, context)
  const document = { '@context': contextIri(context.baseIri), ...(listOf(nodes) ?? { '@graph': nodes }) }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The first node with the others in it, where it is a list; then whoever wants plain JSON has no graph to look through. */
function listOf([list, ...included]: readonly Json[]): Readonly<Record<string, Json>> | undefined {
  if (!isObject(list) || !isList(list['type'])) return undefined
  return { ...list, items: list['items'] ?? [], ...(included.length > 0 && { included }) }
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && !Array.isArray(value)
}

function isList(type: Json | undefined): boolean {
  return Array.isArray(type) && type.includes(vocabularyWord(hydra.Collection.value))
}

/** One node of `@graph` a line, so that a reader can take them one by one. */
export function jsonLdPieces(context: SerializeContext): Pieces {
  return {
    head: `{"@context":${JSON.stringify(contextIri(context.baseIri))},"@graph":[\n`,
    piece: (data, isFirst) => {
      const nodes = topNodes(data, context).map(node => JSON.stringify(node))
      return (isFirst || nodes.length === 0 ? '' : ',\n') + nodes.join(',\n')
    },
    tail: '\n]}\n',
  }
}

/** The nodes of `@graph`. */
function topNodes(data: Iterable<Quad>, context: SerializeContext): readonly Json[] {
  const described = descriptions(data, context)
  const placement = placementOf(described, context.focus)
  const bySubject = new Map(described.map(description => [termKey(description.subject), description]))

  const nodeOf = (description: Description): Json => {
    const whole = termKey(description.subject)
    return nodeObject(description, (predicate, object) => {
      const key = termKey(object)
      const part = placement.isAt(key, whole, predicate) ? bySubject.get(key) : undefined
      return part && nodeOf(part)
    })
  }
  const roots = described.filter(({ subject }) => !placement.isInside(termKey(subject)))
  return roots.map(nodeOf)
}

/** The node that stands in place of a reference, if one does. */
type PartAt = (predicate: NamedNode, object: Quad_Object) => Json | undefined

interface Member {
  readonly term: Term
  readonly values: Json[]
  readonly languages: Map<string, string[]>
}

function nodeObject({ subject, properties }: Description, partAt: PartAt): Json {
  const members = new Map<string, Member>()
  const types: string[] = []
  for (const { predicate, objects } of properties) {
    for (const object of objects) {
      if (predicate.equals(rdf.type) && object.termType === 'NamedNode') {
        types.push(vocabularyWord(object.value))
      } else {
        const member = memberFor(members, termFor(predicate.value, object))
        addValue(member, object, partAt(predicate, object))
      }
    }
  }
  const ordered = [...members.values()].sort(
    ({ term: a }, { term: b }) => a.place - b.place || (a.key < b.key ? -1 : 1),
  )
  return {
    id: nodeId(subject),
    ...(types.length > 0 && { type: types }),
    ...Object.fromEntries(ordered.map(member => [member.term.key, memberValue(member)])),
  }
}

function memberFor(members: Map<string, Member>, term: Term): Member {
  const member = members.get(term.key) ?? { term, values: [], languages: new Map<string, string[]>() }
  members.set(term.key, member)
  return member
}

function addValue({ term, values, languages }: Member, object: Quad_Object, part: Json | undefined): void {
  if (object.termType === 'Literal' && term.byLanguage) {
    languages.set(object.language, [...(languages.get(object.language) ?? []), object.value])
  } else {
    values.push(part ?? valueUnder(term, object))
  }
}

function memberValue({ term, values, languages }: Member): Json {
  const one = (several: readonly Json[]): Json => {
    const [first] = several
    return several.length === 1 && first !== undefined && !term.set ? first : several
  }
  if (!term.byLanguage) return one(values)
  const tags = [...languages.keys()].sort()
  return Object.fromEntries(tags.map(tag => [tag, one(languages.get(tag) ?? [])]))
}
