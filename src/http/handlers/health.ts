import type { Fixed } from '../answer.ts'
import type { Handler } from '../handler.ts'

/** The process answers. */
export const live: Handler = () => report({ status: 'ok' })

/** The store answers too; sequence is that of its newest change. */
export const ready: Handler = async (_address, { store }) => {
  const { sequence } = await store.stats()
  return report({ status: 'ok', sequence })
}

function report(body: object): Fixed {
  return { kind: 'fixed', contentType: 'application/json', body: JSON.stringify(body), cache: 'status' }
}
