import type { Range } from '../../model/range.ts'
import type { Inference } from '../../model/statement.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import type { Scene } from './scene.ts'

/** The organization of an office: a range where the text names it, an inference where context gives it. */
export interface OfficeOrganization {
  readonly record: OrganizationRecord
  readonly range?: Range
  readonly inference?: Inference
}

/** An organization that context gives: why, and the passage it is taken from (else its first mention). */
export function inferred(record: OrganizationRecord, why: string, from?: Range): OfficeOrganization {
  return { record, inference: { slot: 'organization', from: from ?? record.mentions[0] ?? 'role', why } }
}

/** The organization of the office that is talked about. */
export function focused(scene: Scene): OfficeOrganization | undefined {
  const record = scene.office?.organization
  return record && inferred(record, 'office that is talked about')
}
