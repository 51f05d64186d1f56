import type { Withheld } from '../../model/extraction.ts'
import type { Scene } from '../discourse/scene.ts'
import type { ReadDocument } from '../read-document.ts'

/** Passages that say an age, an origin, a party … of a person; they are cut out of everything published. */
export function withheldIn(_document: ReadDocument, _scene: Scene): readonly Withheld[] {
  return []
}
