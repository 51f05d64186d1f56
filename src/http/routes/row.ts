import type { Handler } from '../handler.ts'
import type { ParameterName } from '../parameters.ts'
import type { Route } from '../route.ts'

/** A route before it is put into its group. */
export type Row = Omit<Route, 'group'>

/** Leads elsewhere: 303. */
export function lead(path: string, handler: Handler, summary: Route['summary']): Row {
  return { method: 'GET', path, handler, summary }
}

/** What has one form. */
export function fixed(
  path: string,
  mediaTypes: readonly string[],
  handler: Handler,
  summary: Route['summary'],
): Row {
  return { ...lead(path, handler, summary), mediaTypes }
}

export function page(path: string, handler: Handler, summary: Route['summary']): Row {
  return { ...fixed(path, ['text/html'], handler, summary), parameters: ['lang'] }
}

export function data(
  path: string,
  handler: Handler,
  summary: Route['summary'],
  parameters: readonly ParameterName[] = [],
): Row {
  return { ...lead(path, handler, summary), formats: 'data', parameters: [...parameters, 'lang'] }
}

/** Made anew for each request: the data set's files change while the data stay what they are. */
export const live: Pick<Row, 'live'> = { live: true }
