import type { Clock } from '../clock.ts'

/** How long an ended query counts, and how many a client may have in that time before it has to wait. */
const memory = 60_000
const allowed = 3

export interface Offenders {
  /** Seconds until a query that was ended is tried again; 0: now. */
  queryWaits(query: string): number
  /** Seconds until a client that had several queries ended is heard again; 0: now. */
  clientWaits(client: string): number
  /** A query of the client was ended. */
  note(client: string, query: string): void
}

/**
 * Remembers ended queries for a minute: the same query is not run again in that time, and a client with several of them
 * waits. Nothing of it is kept longer or written anywhere.
 */
export function offenders(clock: Clock): Offenders {
  let ended: readonly { readonly client: string; readonly query: string; readonly at: number }[] = []
  const now = (): number => clock().getTime()
  const left = (one: { readonly at: number } | undefined) =>
    one ? Math.ceil((one.at + memory - now()) / 1000) : 0
  const recent = () => (ended = ended.filter(({ at }) => now() - at < memory))
  return {
    queryWaits: query => left(recent().findLast(each => each.query === query)),
    clientWaits: client =>
      left(
        recent()
          .filter(each => each.client === client)
          .at(-allowed),
      ),
    note(client, query) {
      ended = [...recent(), { client, query, at: now() }]
    },
  }
}
