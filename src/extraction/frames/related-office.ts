import { focused, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Relation } from '../lexicon/lexicon.ts'
import type { Item, ItemOf } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { DraftRole } from './draft.ts'
import { fromOther, officeOf } from './held-office.ts'
import { roleIn } from './roles-in-clause.ts'
import { organizationFor, type Situation } from './situation.ts'
import { link } from './succession.ts'
import { sayPredecessor } from './take-over.ts'

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
  const role = roleLike(situation, office, other)
  const organization = organizationLike(situation, office, other)
  const named = namedPartner(situation, office)
  if (relation === 'successor' && other && named && organization) {
    sayPredecessor(situation, { chain: other, item: named }, { role, organization }, 'successor')
  }
  return { role, organization, suffix: `-${relation}` }
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

/** "Nachfolgerin als Leiterin der Schule": the office that the noun goes on to name. */
const namedBeside = ({ offices }: Situation, { to }: Office): Office | undefined =>
  offices.find(({ from, governor }) => governor === 'als' && from - to <= 2 && from >= to)

/** The office of the other person, or the one that is talked about; a deputy's is his own. */
function roleLike(situation: Situation, office: Office, other: PersonChain | undefined): DraftRole {
  const own = roleIn(situation, office)
  const beside = namedBeside(situation, office)
  if (beside && office.role.relation !== 'deputy') return roleIn(situation, beside)
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
  const own = organizationFor(situation, namedBeside(situation, office) ?? office)
  return own?.range === undefined ? (fromOther(scene, other) ?? own ?? focused(scene)) : own
}

/** "Nachfolger von X", "Nachfolgerin des früheren Leiters X": over the role that stands before the name. */
function namedPartner({ items }: Situation, { to }: Office): ItemOf<'person'> | undefined {
  const passed = items.slice(to, to + 8)
  const at = passed.findIndex(item => item.kind === 'person')
  const named = passed[at]
  if (named?.kind !== 'person' || named.governor === '') return undefined
  const belongs = passed
    .slice(0, at)
    .every(item => item.kind === 'role' || item.kind === 'organization' || isAttributeWord(item))
  return belongs ? named : undefined
}

const isAttributeWord = (item: Item): boolean => item.kind === 'word' && !item.token.capital

/** The other person: named after the noun ("Nachfolger von X"), else the holder of the office that is talked about. */
function partner(situation: Situation, office: Office, bearer: PersonChain): PersonChain | undefined {
  const named = namedPartner(situation, office)
  if (named) return situation.scene.persons.add(named.person)
  const { scene } = situation
  if (office.role.relation === 'deputy' && !situation.scene.lexicon.cues.possessive.has(office.governor))
    return undefined
  return [scene.subject, scene.topic, ...scene.recent.toReversed()].find(
    chain => chain !== undefined && chain !== bearer,
  )
}
