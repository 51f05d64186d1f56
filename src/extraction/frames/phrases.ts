import type { Range } from '../../model/range.ts'
import type { Resolved } from '../discourse/organizations.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'

/** A sentence with its role phrases: where offices are said without a verb. */
export interface Phrases {
  readonly scene: Scene
  readonly sentence: Range
  readonly items: readonly Item[]
  readonly offices: readonly Office[]
  readonly resolved: Resolved
}
