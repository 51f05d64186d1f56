import { focused, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Relation } from '../lexicon/lexicon.ts'
import type { Office } from '../syntax/offices.ts'
import type { DraftRole } from './draft.ts'
import { fromOther, officeOf } from './held-office.ts'
import { roleIn } from './roles-in-clause.ts'
import { organizationFor, type Situation } from './situation.ts'
import { link } from './succession.ts'

/** The office of a role noun that only says how it stands to somebody else's. */
interface RelatedOffice {
  readonly role: DraftRole
  readonly organization: OfficeOrganization | undefined
  readonly suffix: string
}

/** What a role phrase says of somebody: by its relation ("Nachfolger von X"), else by its own words. */
export function saidOffice(situation: Situation, office: Office, bearer: PersonChain): RelatedOffice {
  const own = { role: roleIn(situation, office), organization: undefined, suffix: '' }
  return relatedOffice(situation, office, bearer) ?? own
}

/**
 * "Nachfolger", "Vorgängerin", "Stellvertreter": the office is that of the other person. Links the two and returns
 * the office; undefined for a role that says itself what it is.
 */
function relatedOffice(situation: Situation, office: Office, bearer: PersonChain): RelatedOffice | undefined {
  const { relation } = office.role
  if (relation === undefined) return undefined
  const other = partner(situation, office, bearer)
  if (other) linkBy(relation, situation, bearer, other)
  return {
    role: roleLike(situation, office, other),
    organization: organizationLike(situation, office, other),
    suffix: `-${relation}`,
  }
}

function linkBy(
  relation: Relation['relation'],
  place: Situation,
  bearer: PersonChain,
  other: PersonChain,
): void {
  if (relation === 'successor') link(place, other, bearer, 'copula-successor')
  if (relation === 'predecessor') link(place, bearer, other, 'copula-predecessor')
}

/** The office of the other person, or the one that is talked about; a deputy's is his own. */
function roleLike(situation: Situation, office: Office, other: PersonChain | undefined): DraftRole {
  const own = roleIn(situation, office)
  const like = officeOf(situation.scene, other) ?? situation.scene.office
  if (office.role.relation === 'deputy' || !like) return own
  return { ...own, concept: like.concept, kind: like.kind }
}

function organizationLike(
  situation: Situation,
  office: Office,
  other: PersonChain | undefined,
): OfficeOrganization | undefined {
  const { scene } = situation
  const own = organizationFor(situation, office)
  return own?.range === undefined ? (fromOther(scene, other) ?? own ?? focused(scene)) : own
}

/** The other person: named after the noun ("Nachfolger von X"), else the holder of the office that is talked about. */
function partner(situation: Situation, office: Office, bearer: PersonChain): PersonChain | undefined {
  const next = situation.items[office.to]
  const named = next?.kind === 'person' && next.governor !== '' ? next : undefined
  if (named) return situation.scene.persons.add(named.person)
  const { scene } = situation
  if (office.role.relation === 'deputy' && !situation.scene.lexicon.cues.possessive.has(office.governor))
    return undefined
  return [scene.subject, scene.topic, ...scene.recent.toReversed()].find(
    chain => chain !== undefined && chain !== bearer,
  )
}
