import { history, type Told } from './history-data.ts'
import type { RunningServer } from './running-server.ts'

/** Another person of a name that is there already, elsewhere. */
const namesake: Told = {
  id: 'k1k1k1k1k1',
  name: 'Ada Birkenau',
  organization: 'klinikum-ostermoor',
  role: 'geschaeftsfuehrung',
  days: ['2010-01-01', '2010-12-31', '2015-03-01', '2015-03-31'],
}

export const people: readonly Told[] = [...history, namesake]

export interface Candidate {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly score: number
  readonly match: boolean
  readonly type: readonly { readonly id: string; readonly name: string }[]
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[]
}

export type Results = Readonly<Record<string, { readonly result: readonly Candidate[] }>>

/** Sends fields as a form. */
export function postForm(server: RunningServer, fields: Readonly<Record<string, string>>): Promise<Response> {
  return server.get(
    '/reconcile',
    { 'Content-Type': 'application/x-www-form-urlencoded' },
    { method: 'POST', body: new URLSearchParams(fields).toString() },
  )
}

/** The candidates for one query. */
export async function candidatesFor(
  server: RunningServer,
  query: Readonly<Record<string, unknown>>,
): Promise<readonly Candidate[]> {
  const response = await postForm(server, { queries: JSON.stringify({ q0: query }) })
  if (response.status !== 200) throw new Error(await response.text())
  return ((await response.json()) as Results)['q0']?.result ?? []
}

/** The value of a feature. */
export function feature(candidate: Candidate | undefined, id: string): number | boolean | undefined {
  return candidate?.features.find(each => each.id === id)?.value
}
