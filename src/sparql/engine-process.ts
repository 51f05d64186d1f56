/** The process in which Oxigraph runs: what is asked of it comes as messages, so that ending it ends any query. */
import { defaultGraph, namedNode, Store, type NamedNode } from 'oxigraph'
import { externalTriples } from './external-triples.ts'
import type { Order, Reply } from './messages.ts'
import type { IndexChange, SparqlQuery } from './sparql.ts'

const store = new Store()
const external = externalTriples()

process.on('message', (order: Order) => {
  process.send?.({ number: order.number, ...obey(order) } satisfies Reply)
})
// The server ended without a word: nobody will ask any more.
process.on('disconnect', () => process.exit(0))

type Outcome =
  { kind: 'done'; result: string } | { kind: 'fault'; fault: 'syntax' | 'size' | 'internal'; message: string }

function obey(order: Order): Outcome {
  try {
    if (order.kind === 'put') {
      for (const part of order.parts) put(part)
      return { kind: 'done', result: '' }
    }
    const result = answer(order.query)
    const size = Buffer.byteLength(result)
    return size > order.resultLimit
      ? { kind: 'fault', fault: 'size', message: `${size} bytes` }
      : { kind: 'done', result }
  } catch (error) {
    // The engine's memory is in no known state any more: only a fresh process helps.
    if (error instanceof WebAssembly.RuntimeError) throw error
    const message = error instanceof Error ? error.message : String(error)
    return { kind: 'fault', fault: order.kind === 'query' ? 'syntax' : 'internal', message }
  }
}

function put({ part, triples }: IndexChange): void {
  if ('graph' in part) {
    for (const quad of store.match(null, null, null, namedNode(part.graph))) store.delete(quad)
    store.load(triples, { format: 'application/n-triples', to_graph_name: namedNode(part.graph) })
    return
  }
  // Its triples of claim graphs stay: they are parts of their own.
  remove(namedNode(part.entity), part.entity)
  const unsaid = external.replace(part.entity, triples)
  if (unsaid.length > 0) store.update(`DELETE DATA { ${unsaid.join('\n')} }`)
  store.load(triples, { format: 'application/n-triples' })
}

/** The triples of an entity and of its hash parts, which its own triples lead to. */
function remove(node: NamedNode, entity: string): void {
  for (const quad of store.match(node, null, null, defaultGraph())) {
    store.delete(quad)
    if (quad.object.termType === 'NamedNode' && quad.object.value.startsWith(`${entity}#`)) {
      remove(quad.object, entity)
    }
  }
}

function answer({ text, form, format, baseIri, defaultGraphs, namedGraphs }: SparqlQuery): string {
  const own = defaultGraphs !== undefined || namedGraphs !== undefined
  const result = store.query(text, {
    base_iri: baseIri,
    results_format: form === 'graph' ? 'application/n-triples' : format,
    ...(own && {
      default_graph: (defaultGraphs ?? []).map(namedNode),
      named_graphs: (namedGraphs ?? []).map(namedNode),
    }),
  })
  if (typeof result !== 'string') throw new Error('the engine gave no text')
  return result
}
