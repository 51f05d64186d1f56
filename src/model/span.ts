import type { Range } from './range.ts'

/** What a recogniser found: offsets, the text at them, a normal form, the rule, and whether the text states it. */
export interface Span extends Range {
  readonly label: string
  readonly text: string
  readonly value: string
  readonly rule: string
  readonly certainty: 'stated' | 'inferred'
}

/** Something seen and not used: why, by which rule, and where. */
export interface Note {
  readonly reason: string
  readonly rule: string
  readonly range?: Range
}
