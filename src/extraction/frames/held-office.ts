import { inferred, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import type { DraftRole } from './draft.ts'

/** The office that a person was last said to hold. */
export function officeOf(scene: Scene, chain: PersonChain | undefined): DraftRole | undefined {
  return chain && lastDraft(scene, chain)?.role
}

function lastDraft(scene: Scene, chain: PersonChain): Scene['drafts'][number] | undefined {
  const drafts = scene.drafts.filter(draft => draft.person === chain.key && draft.role.kind !== 'employee')
  return drafts.find(draft => draft.phase !== 'held') ?? drafts.at(-1)
}

/** Its organization. */
export function fromOther(scene: Scene, chain: PersonChain | undefined): OfficeOrganization | undefined {
  const draft = chain && lastDraft(scene, chain)
  if (draft?.organization === undefined) return undefined
  const record = scene.organizations.get(draft.organization)
  return inferred(record, 'office of the other person', draft.organizationRange ?? draft.clause)
}
