import type { z } from 'zod'

/** One setting: where it is given, what it may be, what it means. */
export interface Setting<Schema extends z.ZodType = z.ZodType> {
  readonly env: string
  readonly flag: string
  /** What the value is, as help prints it: NUMBER, IRI …; absent for a switch. */
  readonly placeholder?: string
  /** Applied when neither flag nor environment has a value; absent where there is none. */
  readonly default?: string
  /** The value is shown to nobody. */
  readonly secret?: true
  readonly schema: Schema
  readonly meaning: { readonly de: string; readonly en: string }
}
