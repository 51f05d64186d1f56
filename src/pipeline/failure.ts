import type { Log } from '../log.ts'
import { ProblemError } from '../problem.ts'
import { problems } from '../problems.ts'
import type { Failed } from './outcome.ts'

/**
 * What an error while one file was worked on means for that file. A bug is logged by its name and place only, since its
 * message may quote the text. @throws the error, when it concerns every file: store, settings, tables
 */
export function failure(error: unknown, log: Log): Failed {
  if (error instanceof ProblemError) {
    const { title, exit, remedy } = problems[error.slug]
    if (exit === 'settings') throw error
    const own = error.extra['remedy']
    return {
      state: 'failed',
      slug: error.slug,
      detail: `${title}: ${error.message}`,
      remedy: typeof own === 'string' ? own : remedy,
    }
  }
  log.error({ error: nameAndPlace(error) }, 'bug')
  return {
    state: 'failed',
    slug: 'internal',
    detail: problems.internal.title,
    remedy: 'Please report this; the log names the place.',
  }
}

/** The class of an error and its stack without the message. */
function nameAndPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = error.stack?.split('\n').filter(line => /^\s+at /u.test(line)) ?? []
  return [error.name, ...frames.map(frame => frame.trim())].join(' ')
}
