import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import { placeMention } from '../discourse/place-organization.ts'
import { holdsWord, type ItemOf, normAt } from '../syntax/items.ts'
import { type Office, organizationsAfter } from '../syntax/offices.ts'
import { begun } from './begin.ts'
import { memberRole } from './belong.ts'
import {
  abstractOffices,
  officesBy,
  organizationBy,
  organizationNear,
  roleIn,
  shownSubject,
} from './roles-in-clause.ts'
import { organizationAt, type Proposal, propose, type Situation } from './situation.ts'
import { termBegins } from './term.ts'
import { employee } from './work.ts'

/** "begann ihre Laufbahn am …", "trat in den Dienst der …": a career begins, not a walk through the town. */
function tellsCareer({ clause, predicate, scene }: Situation): boolean {
  return (
    predicate.lemma === 'einsteigen' ||
    predicate.lemma === 'eintreten' ||
    holdsWord(clause.items, scene.lexicon.cues.career)
  )
}

/** "trat in den Dienst des Vermessungsamtes". */
export const entersService = (situation: Situation): boolean => organizationOfService(situation) !== undefined

function organizationOfService(situation: Situation): OfficeOrganization | undefined {
  const { items } = situation.clause
  const at = items.findIndex(
    item => item.kind === 'organization' && item.organization.unit === 'Dienst' && item.governor === 'in',
  )
  const [item] = at < 0 ? [] : organizationsAfter(items, at + 1, situation.scene.lexicon).organizations
  return item && organizationAt(situation, item)
}

/** "begann 1992 im Amt als Sachbearbeiter", "startete bei …". */
export function start(situation: Situation): void {
  if (termBegins(situation)) return
  station(situation, 'start')
}

/** "wechselte als Referentin in das Dezernat", "ging an das Landesamt", "kehrte als Leiter zurück". */
export function move(situation: Situation): void {
  situation.scene.moved = situation.sentence.start
  station(situation, 'move')
}

/** "stieg zum Abteilungsleiter auf", "rückt an die Spitze des Amtes". */
export function rise(situation: Situation): void {
  station(situation, 'rise')
}

/** A station of a career: offices that somebody goes to, else the organization, as its member or employee. */
function station(situation: Situation, rule: string): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const { whereabouts } = situation.scene.lexicon.cues
  const service = organizationOfService(situation)
  const offices = service ? [] : stationOffices(situation)
  const place = destination(situation)
  const common = { person: subject.chain, personRange: subject, ...begun(situation) }
  for (const office of offices) {
    const organization = withPlace(organizationNear(situation, office, whereabouts), place)
    propose(situation, { ...common, rule: `${rule}-as`, role: roleIn(situation, office), organization })
    remember(situation, organization, place)
  }
  if (offices.length === 0) employment(situation, rule, { service, place, common })
}

interface Employment {
  readonly service: OfficeOrganization | undefined
  readonly place: ItemOf<'word'> | undefined
  readonly common: Pick<Proposal, 'person' | 'personRange' | 'phase' | 'career' | 'times'>
}

/** Only where somebody goes is told: the organization has a member or employee more. */
function employment(situation: Situation, rule: string, { service, place, common }: Employment): void {
  const { whereabouts, direction } = situation.scene.lexicon.cues
  const organization = service ?? organizationBy(situation, rule === 'start' ? whereabouts : direction)
  remember(situation, organization, place)
  if (rule === 'start' && !service && !tellsCareer(situation)) return
  if (!organization || organization.record.type === 'ort') return
  const role = organization.record.form === 'body' ? memberRole(situation) : employee(situation)
  propose(situation, { ...common, rule: `${rule}-to`, role, organization })
}

function stationOffices(situation: Situation): readonly Office[] {
  const headships = abstractOffices(situation).filter(({ governor }) => /^(?:an|in|zur)$/u.test(governor))
  return [...officesBy(situation, 'als', 'zum', 'zur'), ...headships]
}

/** "nach Duisburg": the place somebody goes to. */
function destination({ clause, scene }: Situation): ItemOf<'word'> | undefined {
  for (const [index, item] of clause.items.entries()) {
    if (item.kind !== 'word' || !item.token.capital || normAt(clause.items, index - 1) !== 'nach') continue
    if (!scene.lexicon.nouns.has(item.norm) || scene.lexicon.places.has(item.norm)) return item
  }
  return undefined
}

/** A unit without a place of its own stands where the sentence goes to. */
function withPlace(
  organization: OfficeOrganization | undefined,
  place: ItemOf<'word'> | undefined,
): OfficeOrganization | undefined {
  const record = organization?.record
  if (record && place && record.place === undefined && record.parent === undefined) {
    record.place = place.token.text
    record.placeBy = 'resolved'
    record.names.add(`${record.unit} ${place.token.text}`)
    record.parentBasis = 'resolved'
  }
  return organization
}

function remember(
  { scene }: Situation,
  organization: OfficeOrganization | undefined,
  place: ItemOf<'word'> | undefined,
): void {
  if (!place) return
  scene.place = place.token.text
  const known = scene.organizations.last(
    record => record.form === 'formal' && record.place === place.token.text,
  )
  scene.employer =
    known ??
    organization?.record ??
    scene.organizations.add(placeMention({ start: place.start, end: place.end }, place.token.text))
}
