import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Phrases } from './phrases.ts'

/** "Zu Beisitzern wurden gewählt: – A – B": each line with a name goes on with what the sentence before them says. */
export function readListed({ scene, sentence, items }: Phrases): void {
  const { awaiting } = scene
  const person = awaiting && listedPerson(items)
  if (!awaiting) return
  if (person) awaiting(scene.persons.add(person.person), person, sentence)
  else scene.awaiting = undefined
}

/** The name that a line with a bullet or number begins with, over a role before it. */
function listedPerson(items: readonly Item[]): ItemOf<'person'> | undefined {
  const numbered = items[0]?.kind === 'number' && /^[.)]$/u.test(normAt(items, 1))
  if (!numbered && !/^[•*·–-]$/u.test(normAt(items, 0))) return undefined
  const at = numbered ? 2 : 1
  const item = items[at]?.kind === 'role' ? items[at + 1] : items[at]
  return item?.kind === 'person' ? item : undefined
}
