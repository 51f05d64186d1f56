import { inferred, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { Referent } from '../discourse/subjects.ts'
import type { Range } from '../../model/range.ts'
import type { Office } from '../syntax/offices.ts'
import { leaders } from './bearers.ts'
import { sayOffice } from './copula.ts'
import type { DraftRole } from './draft.ts'
import { holdPhase } from './phase.ts'
import { proposeHeld } from './propose-held.ts'
import {
  objectOrganizations,
  officesBy,
  organizationItems,
  shownSubject,
  verbText,
} from './roles-in-clause.ts'
import { organizationAt, propose, type Situation } from './situation.ts'

/** "gehört dem Rat an". */
export function belong(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const objects = objectOrganizations(situation).filter(({ governor }) => dative.test(governor))
  const offices = officesBy(situation, 'als').filter(office => !isApart(situation, office, objects))
  for (const office of offices)
    for (const bearer of leaders(situation, subject))
      sayOffice(situation, office, bearer, withinOf(situation, objects[0]))
  if (offices.length > 0) return
  for (const bearer of leaders(situation, subject)) {
    for (const item of objects) belongTo(situation, bearer, organizationAt(situation, item))
    if (objects.length === 0) belongToManagement(situation, bearer)
  }
}

/** On the board of a company somebody manages it; in every other body somebody is a member. */
function belongTo(situation: Situation, bearer: Referent, body: OfficeOrganization | undefined): void {
  const { lexicon, office } = situation.scene
  if (!body) return
  const isBoard = body.record.type === 'vorstand'
  const led = isBoard ? (boardOf(situation, body) ?? contextOf(body, office?.organization)) : body
  const isManaged = isBoard && led !== undefined && lexicon.traits.managed.has(led.record.type)
  propose(situation, {
    rule: 'belong',
    person: bearer.chain,
    personRange: bearer,
    role: isManaged
      ? { ...memberRole(situation), concept: 'vorstand', kind: 'managing director' }
      : memberRole(situation),
    organization: led ?? body,
    phase: holdPhase(situation),
    times: situation.times,
  })
}

/** "gehört dem Vorstand an": of what the text speaks of. */
const contextOf = (
  { range }: OfficeOrganization,
  record: OfficeOrganization['record'] | undefined,
): OfficeOrganization | undefined =>
  record && inferred(record, 'the organization that is talked about', range)

/** "gehört der Geschäftsführung der X GmbH an": one of those who manage it. */
function belongToManagement(situation: Situation, bearer: Referent): void {
  const office = situation.offices.find(
    ({ role, governor }) =>
      role.abstract && role.kind === 'managing director' && /^(?:der|ihrer|seiner|)$/u.test(governor),
  )
  if (office) proposeHeld(situation, 'belong', office, bearer)
}

/** "sitzt im Vorstand der Gesellschaft": a member of the body. */
export function sit(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  for (const item of organizationItems(situation)) {
    const body = /^(?:im|in)$/u.test(item.governor) ? organizationAt(situation, item) : undefined
    const organization = body?.record.form === 'body' ? boardOf(situation, body) : undefined
    if (!organization) continue
    propose(situation, {
      rule: 'sit',
      person: subject.chain,
      personRange: subject,
      role: memberRole(situation),
      organization,
      phase: holdPhase(situation),
      times: situation.times,
    })
  }
}

/** Whoever is on a board is so of what the board leads; of an unknown one nothing is said. */
function boardOf({ scene }: Situation, body: OfficeOrganization): OfficeOrganization | undefined {
  if (body.record.type !== 'vorstand') return body
  const { parent } = body.record
  return parent === undefined ? undefined : { ...body, record: scene.organizations.get(parent) }
}

function withinOf(situation: Situation, item: Range | undefined): OfficeOrganization | undefined {
  const organization = item && organizationAt(situation, item)
  return organization && boardOf(situation, organization)
}

/** To what somebody belongs. */
const dative = /^(?:dem|der|einem|einer|ihrem|seinem|unserem|)$/u

/** "gehörte dem Rat an, zehn Jahre davon als Vorsitzender seiner Fraktion": another office than in the rat. */
function isApart({ items }: Situation, office: Office, objects: readonly Range[]): boolean {
  const [object] = objects
  if (!object || object.start > office.start) return false
  return items.some(
    item => item.kind === 'mark' && item.norm === ',' && item.start >= object.end && item.end <= office.start,
  )
}

/** Somebody belongs to a body, and more is not said. */
export function memberRole(situation: Situation): DraftRole {
  return { text: verbText(situation), concept: 'mitgliedschaft', kind: 'member', implied: true }
}
