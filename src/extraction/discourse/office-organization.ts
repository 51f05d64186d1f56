import type { Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import { fromCompound, fromSubject } from './compound-organization.ts'
import { fromFocus } from './focus-organization.ts'
import type { OfficeOrganization } from './inferred-organization.ts'
import type { Resolved } from './organizations.ts'
import { fromPlaceAfter, fromPlaceBefore } from './place-organization.ts'
import type { Scene } from './scene.ts'
import { fromOwner, fromSite } from './site-organization.ts'
import { nounOf } from './role-noun.ts'
import { scopeOrganization } from './scope-organization.ts'

/** Where an office belongs, most explicit first. */
export function organizationOf(
  scene: Scene,
  office: Office,
  items: readonly Item[],
  resolved: Resolved,
): OfficeOrganization | undefined {
  return (
    fromPhrase(office, resolved) ??
    fromSubject(scene, office, items) ??
    fromCompound(scene, office) ??
    fromOwner(scene, office, items, resolved) ??
    fromSite(office, items, resolved) ??
    fromPlaceBefore(scene, office, items) ??
    fromPlaceAfter(scene, office, items) ??
    fromGenitiveBefore(office, items, resolved) ??
    scopeOrganization(scene, nounOf(office), resolved) ??
    fromFocus(scene, office)
  )
}

/** What the role phrase names. */
export function fromPhrase(office: Office, resolved: Resolved): OfficeOrganization | undefined {
  for (const item of office.organizations) {
    const record = resolved.get(item.start)
    if (record) return { record, range: { start: item.start, end: item.end } }
  }
  return undefined
}

/** "des Vereins neuer Vorsitzender". */
function fromGenitiveBefore(
  office: Office,
  items: readonly Item[],
  resolved: Resolved,
): OfficeOrganization | undefined {
  const before = items[office.from - 1]
  if (before?.kind !== 'organization' || !/^(?:des|der)$/u.test(before.governor)) return undefined
  const record = resolved.get(before.start)
  return record && { record, range: { start: before.start, end: before.end } }
}
