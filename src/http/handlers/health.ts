import type { Fixed } from '../answer.ts'
import type { Handler } from '../handler.ts'

/** The process answers. */
export const live: Handler = () => report({ status: 'ok' })

/** The store answers too; sequence is that of its newest change. Pages do not wait for SPARQL, whose state stands beside. */
export const ready: Handler = async (_address, { store, sparql }) => {
  return report({ status: 'ok', sequence: await store.sequence(), sparql: sparql.state() })
}

function report(body: object): Fixed {
  return { kind: 'fixed', contentType: 'application/json', body: JSON.stringify(body), cache: 'status' }
}
