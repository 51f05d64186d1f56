import { exitCodes } from './problem-kind.ts'
import { problems } from './problems.ts'

export type ProblemSlug = keyof typeof problems

/** A request that cannot be met, for a reason that its sender can act on. Anything else thrown is a bug. */
export class ProblemError extends Error {
  readonly slug: ProblemSlug
  /** Further members of the problem: file, line, expected, remedy, offered … */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    slug: ProblemSlug,
    detail: string,
    extra: Readonly<Record<string, unknown>> = {},
    options: ErrorOptions = {},
  ) {
    super(detail, options)
    this.name = 'ProblemError'
    this.slug = slug
    this.extra = extra
  }
}

/** The exit code for anything thrown: its problem's, or 70 for a bug. */
export function exitCodeOf(error: unknown): number {
  return exitCodes[error instanceof ProblemError ? problems[error.slug].exit : 'bug']
}
