import { ProblemError } from '../problem.ts'
import { problems } from '../problems.ts'

/** `title: detail`, and below it what to do. A bug shows its stack: it is for whoever reports it. */
export function explain(error: unknown): string {
  if (!(error instanceof ProblemError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return `${problems.internal.title}: ${stack}`
  }
  const { title, remedy } = problems[error.slug]
  const own = error.extra['remedy']
  return `${title}: ${error.message}\n  ${typeof own === 'string' ? own : remedy}`
}
