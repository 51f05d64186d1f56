import { overlaps } from '../../model/range.ts'
import type { WordLists } from '../lexicon/word-lists.ts'
import type { Office } from '../syntax/offices.ts'
import { inferred, type OfficeOrganization } from './inferred-organization.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import type { Resolved } from './organizations.ts'
import type { Scene } from './scene.ts'

/** The noun of an office, which its scope is looked up by. */
export const nounOf = ({ role }: Pick<Office, 'role'>): string => lastWord(role.text)

/** "stellvertretende Stadtsprecherin" → "stadtsprecherin". */
export const lastWord = (text: string): string => text.split(/\s+/u).at(-1)?.toLowerCase() ?? ''

/**
 * The organization that a role noun belongs to by its scope ("Landrat", "Stadtsprecherin"): in its sentence, the
 * publisher, the first of the text.
 */
export function scopeOrganization(
  scene: Scene,
  noun: string,
  resolved: Resolved,
): OfficeOrganization | undefined {
  const { roleScopes, traits } = scene.lexicon
  const scopes = roleScopes.find(row => row.fits(noun))?.scopes ?? []
  for (const scope of scopes) {
    const types = (traits as Partial<WordLists<string>>)[scope]
    const fits = ({ type }: OrganizationRecord): boolean => types?.has(type) ?? false
    const record =
      [...resolved.values()].find(fits) ?? publisherIn(scene, fits) ?? scene.organizations.records.find(fits)
    if (record) return inferred(record, `the ${scope} that the text speaks of`)
  }
  return undefined
}

function publisherIn(
  scene: Scene,
  fits: (record: OrganizationRecord) => boolean,
): OrganizationRecord | undefined {
  const range = scene.announcement.publisher?.range
  return (
    range &&
    scene.organizations.records.find(
      record => fits(record) && record.mentions.some(mention => overlaps(mention, range)),
    )
  )
}
