import { setTimeout } from 'node:timers/promises'
import type { Database, TransactionEnd } from './database.ts'
import { busyProblem } from './failures.ts'

/** Milliseconds between two attempts to write, while another process does. */
const pause = 5

/** Some 20 seconds and more: a process that ingests thousands of announcements leaves gaps of a few milliseconds. */
const attempts = 4000

export type Turns = <Result>(end: TransactionEnd, work: () => Result) => Promise<Result>

/**
 * Transactions of this process in the order in which they are asked for; one that fails does not stop the next. While
 * another process writes, it is asked again every few milliseconds, and whoever reads here is served meanwhile. SQLite itself
 * would wait without doing anything else, and looks too seldom to get its turn beside a process that writes all the time.
 *
 * @throws ProblemError('store-unavailable') when the other process does not come to an end
 */
export function turnsOf(database: Database): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (end, work) => {
    const result = last.then(() => patiently(database, end, work))
    last = result.catch(() => undefined)
    return result
  }
}

async function patiently<Result>(
  database: Database,
  end: TransactionEnd,
  work: () => Result,
): Promise<Result> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const done = database.attempt(end, work)
    if (done) return done.result
    await setTimeout(pause)
  }
  throw busyProblem(database.file)
}
