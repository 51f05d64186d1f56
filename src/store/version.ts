import type { Quad } from '@rdfjs/types'
import type { Change } from './questions.ts'

/** A change with what the register said of the entity after it. */
export interface Version extends Change {
  /** In the claim graphs that said it; absent after a removal, and for an earlier version that is not kept any more. */
  readonly said?: readonly Quad[]
}

export interface ReplaceOptions {
  /**
   * Whether something is taken back: then earlier versions go too, of all entities that it concerns and of whatever else the
   * graph had a part in.
   */
  readonly forget?: boolean
}
