import { type Item, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import { ownerBefore, whereBefore } from '../syntax/sites.ts'
import { inferred, type OfficeOrganization } from './inferred-organization.ts'
import type { Resolved } from './organizations.ts'
import type { Scene } from './scene.ts'

/** "…, deren Leiterin X": the office is that of the organization named before, in this sentence or the last one. */
export function fromOwner(
  scene: Scene,
  office: Office,
  items: readonly Item[],
  resolved: Resolved,
): OfficeOrganization | undefined {
  if (!/^(?:dessen|deren)$/u.test(normAt(items, office.from - 1))) return undefined
  const owner = ownerBefore(items, office.from)
  if (owner?.kind === 'person') return undefined
  const record = owner ? resolved.get(owner.start) : scene.organizations.last(({ form }) => form !== 'body')
  return record && inferred(record, 'the organization named before', owner ?? record.mentions.at(-1))
}

/** "kam von der X GmbH, wo sie als Werksleiterin …": the office is where the clause before is. */
export function fromSite(
  office: Office,
  items: readonly Item[],
  resolved: Resolved,
): OfficeOrganization | undefined {
  const site = whereBefore(items, office.from)
  const record = site && resolved.get(site.start)
  return record && inferred(record, 'the place named before', site)
}
