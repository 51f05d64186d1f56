import type { Office } from '../syntax/offices.ts'
import { inferred, type OfficeOrganization } from './inferred-organization.ts'
import { firstMention, type OrganizationRecord } from './organization-registry.ts'
import type { Scene } from './scene.ts'
import { nounOf } from './role-noun.ts'

/** "Die Leitung übernimmt …": of the unit named last. */
function abstractFocus(scene: Scene, office: Office): OrganizationRecord | undefined {
  if (!office.role.abstract || !/^(?:die|der|den)$/u.test(office.governor)) return undefined
  return scene.organizations.last(
    ({ form, type }) => form === 'unit' || scene.lexicon.traits.selfContained.has(type),
  )
}

/** "ihre Stellvertreterin": the office of the one who is talked about; else the office in focus. */
function relatedOrganization(scene: Scene, office: Office): OrganizationRecord | undefined {
  const owner = scene.lexicon.cues.possessive.has(office.governor)
    ? (scene.subject ?? scene.topic)
    : undefined
  const draft =
    owner &&
    scene.drafts.find(
      candidate =>
        candidate.person === owner.key && candidate.phase !== 'held' && candidate.organization !== undefined,
    )
  return draft?.organization === undefined
    ? scene.office?.organization
    : scene.organizations.get(draft.organization)
}

/** What the section is headed with; a town is headed by none, and "ihre Stellvertreterin" is somebody's. */
function sectionOf({ section, lexicon }: Scene, { governor }: Office): OrganizationRecord | undefined {
  const isOwned = lexicon.cues.possessive.has(governor)
  return section && !isOwned && !lexicon.traits.territory.has(section.record.type)
    ? section.record
    : undefined
}

/** "Nachfolger", "die Leiterin", "Vorsitzender": the organization of the office that is talked about. */
export function fromFocus(scene: Scene, office: Office): OfficeOrganization | undefined {
  if (scene.heading) return inferred(scene.heading, 'heading of the line', scene.heading.mentions.at(-1))
  const noun = nounOf(office)
  if (scene.lexicon.roleScopes.some(row => row.fits(noun)) || office.role.kind === 'employee')
    return undefined
  const section = sectionOf(scene, office)
  if (section) return inferred(section, 'heading of the section')
  const record =
    office.role.relation === undefined
      ? (abstractFocus(scene, office) ?? mainOrganization(scene))
      : relatedOrganization(scene, office)
  return record && inferred(record, 'office that is talked about')
}

/**
 * What bare roles belong to: the organization of the first office that the text tells, or a self-contained one
 * ("die Stadtwerke X", "der Verein Y") that is named before it.
 */
export function mainOrganization(scene: Scene): OrganizationRecord | undefined {
  const first = scene.drafts.find(draft => draft.organization !== undefined && draft.role.kind !== 'employee')
  const office =
    first?.organization === undefined
      ? scene.office?.organization
      : scene.organizations.get(first.organization)
  const named = scene.organizations.records.find(({ type }) => scene.lexicon.traits.selfContained.has(type))
  return named && (!office || firstMention(named) < firstMention(office)) ? named : office
}
