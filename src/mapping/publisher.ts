import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import { ofKnown, type OrganizationKnowledge, type Placed, type Placements } from './placed.ts'
import { slug } from '../model/slug.ts'
import { territory, territoryPath } from './territory.ts'

/** The organization that issued an announcement, by what its text or else its metadata say; undefined where neither does. */
export function placePublisher(
  { publisher }: Announcement,
  extraction: Extraction,
  placements: Placements,
  knowledge: OrganizationKnowledge,
): Placed | undefined {
  const found = placements.get(extraction.publisher ?? '')
  if (found && 'placed' in found) return found.placed
  if (!publisher) return undefined
  const mentions = publisher.range ? [publisher.range] : []
  return placeName(publisher.name, { basis: publisher.basis, mentions }, knowledge)
}

function placeName(
  name: string,
  found: Pick<Placed, 'basis' | 'mentions'>,
  { organizations, territoryForms, keptPath }: OrganizationKnowledge,
): Placed | undefined {
  const named = territory(name, territoryForms)
  const known = organizations.byForm.get(name) ?? organizations.byPath.get(territoryPath(named))
  if (known) return { ...ofKnown(known), ...found }
  const path = named.form ? territoryPath(named) : slug(name)
  if (path === '') return undefined
  return {
    path: keptPath(path),
    namePath: path,
    label: name,
    aliases: [],
    type: named.form?.slug ?? '',
    ...found,
  }
}
