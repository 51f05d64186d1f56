/** What the command line answers with; sysexits.h names 70 for a fault of the software itself. */
export const exitCodes = { ok: 0, rejected: 1, usage: 2, settings: 3, nothingFound: 4, bug: 70 } as const

export interface ProblemKind {
  /** HTTP status (RFC 9110). */
  readonly status: number
  readonly exit: keyof typeof exitCodes
  readonly title: string
  readonly meaning: string
  readonly remedy: string
}
