import type { HeadEntry } from '../lexicon/lexicon.ts'
import type { Reading } from './reading.ts'

/** A sentence at the head noun of an organization. */
export interface Headed extends Reading {
  /** Index of the head. */
  readonly head: number
  readonly entry: HeadEntry
}
