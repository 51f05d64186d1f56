import type { ReadDocument } from '../read-document.ts'
import { isOblique } from './subjects.ts'
import type { PersonChain } from './person-registry.ts'
import type { Scene } from './scene.ts'

/** Whom the announcement is about: the first person of the headline, until the text says otherwise. */
export function leadOf(scene: Scene, { sentences }: ReadDocument): PersonChain | undefined {
  const { headline } = scene.announcement
  const inHeadline = sentences.filter(
    ({ sentence }) => sentence.start < headline.end && headline.start < sentence.end,
  )
  for (const { items } of inHeadline) {
    const person = items.find(item => item.kind === 'person' && !isOblique(item))
    if (person?.kind === 'person') return scene.persons.add(person.person)
  }
  return undefined
}
