import { isOblique, personsIn } from '../discourse/subjects.ts'
import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Dated, DraftEvent, Phase } from './draft.ts'
import type { Range } from '../../model/range.ts'
import { memberRole } from './hold.ts'
import { coordinated } from './nominal.ts'
import { beginPhase } from './phase.ts'
import {
  abstractOffices,
  impliedHead,
  objectOrganizations,
  officesBy,
  organizationBy,
  organizationItems,
  roleIn,
  shownSubject,
  verbText,
} from './roles-in-clause.ts'
import { organizationAt, organizationFor, propose, type Situation } from './situation.ts'
import { relatedOffice } from './succeed.ts'
import { announcedBegin, nowOf } from './times.ts'

interface Patient {
  readonly chain: PersonChain
  readonly start: number
  readonly end: number
}

/** "X wurde zum Leiter ernannt", "der Rat wählte X zur Beigeordneten", "hat X zum ROLE bestellt". */
export function appoint(situation: Situation): void {
  for (const office of appointedOffices(situation)) {
    for (const patient of patientsOf(situation, office)) appointTo(situation, office, patient)
  }
  if (appointedOffices(situation).length === 0 && !appointToBody(situation)) appointInFocus(situation)
}

/** "wurden in den Beirat berufen". */
function appointToBody(situation: Situation): boolean {
  const item = organizationItems(situation).find(({ governor }) => governor === 'in')
  const organization = item && organizationAt(situation, item)
  if (!item || organization?.record.form !== 'body') return false
  const begin = startOfAppointment(situation)
  for (const patient of patientsOf(situation, item)) {
    propose(situation, {
      rule: `${situation.predicate.class}-into`,
      person: patient.chain,
      personRange: patient,
      role: memberRole(situation),
      organization,
      phase: appointPhase(situation, begin),
      times: { ...(begin ? { begin } : {}) },
    })
    tellEvent(situation, patient)
  }
  return true
}

/** "… und nun endgültig bestellt wurde": to the office that is talked about. */
function appointInFocus(situation: Situation): void {
  const { scene, predicate, subject } = situation
  const office = scene.office
  if (
    !predicate.passive ||
    !subject ||
    !office?.organization ||
    situation.offices.length > 0 ||
    organizationItems(situation).length > 0
  )
    return
  const begin = startOfAppointment(situation)
  if (!begin) return
  propose(situation, {
    rule: `${predicate.class}-focus`,
    person: subject.chain,
    personRange: subject,
    role: { text: office.text, concept: office.concept, kind: office.kind, implied: true },
    organization: {
      record: office.organization,
      inference: {
        slot: 'organization',
        from: office.organization.mentions[0] ?? 'role',
        why: 'office that is talked about',
      },
    },
    phase: appointPhase(situation, begin),
    times: { begin },
  })
}

function appointedOffices(situation: Situation): readonly Office[] {
  const direct = officesBy(situation, 'zum', 'zur', 'als', 'zu', 'in', 'mit').filter(
    ({ governor, role }) => role.abstract || (governor !== 'mit' && governor !== 'in'),
  )
  return direct
}

/** Who is appointed: next to the role, in passive the subject, in active the person who is no agent. */
function patientsOf(situation: Situation, office: Range): readonly Patient[] {
  const { scene, predicate, clause } = situation
  const all = personsIn(clause).filter(item => !isOblique(item))
  const named = predicate.passive || all.length < 2 ? all : withoutAgent(situation, all)
  const near = nearest(named, office)
  if (near) {
    const group = coordinatedIn(situation, near)
    return group.map(item => ({ chain: scene.persons.add(item.person), start: item.start, end: item.end }))
  }
  const subject = shownSubject(situation)
  const agent = !predicate.passive && subject?.by !== 'pronoun' && subject?.by !== 'relative'
  return subject && !agent ? [subject] : []
}

function coordinatedIn({ items, clause }: Situation, first: ItemOf<'person'>): readonly ItemOf<'person'>[] {
  const group = coordinated(items, items.indexOf(first)).filter(item => item.end <= clause.end)
  return group.length > 0 ? group : [first]
}

/** In "Landrat A hat B zum … bestellt" the first of two persons acts. */
function withoutAgent(
  situation: Situation,
  persons: readonly ItemOf<'person'>[],
): readonly ItemOf<'person'>[] {
  const [first, ...others] = persons
  const afterVerb =
    first !== undefined &&
    situation.clause.items.some(item => item.kind === 'verb' && item.end <= first.start)
  return afterVerb && others.length === 0 ? persons : others
}

/** The person before "zum …", else the first one after it. */
function nearest(persons: readonly ItemOf<'person'>[], office: Range): ItemOf<'person'> | undefined {
  const before = persons.filter(item => item.end <= office.start)
  const last = before.at(-1)
  if (!last) return persons.find(item => item.start >= office.end)
  return before.findLast((item, index) => index === 0 || !joined(before[index - 1], item)) ?? last
}

const joined = (a: Item | undefined, b: Item): boolean => a !== undefined && b.start - a.end < 8

function appointTo(situation: Situation, office: Office, patient: Patient): void {
  const { predicate, times } = situation
  if (!office.role.plural) patient.chain.gender ??= office.role.gender
  const related = relatedOffice(situation, office, patient.chain)
  const begin = startOfAppointment(situation)
  propose(situation, {
    rule: `${predicate.class}-to${related?.suffix ?? ''}`,
    person: patient.chain,
    personRange: patient,
    role: related?.role ?? roleIn(situation, office),
    organization: related?.organization ?? organizationOfAppointment(situation, office),
    phase: appointPhase(situation, begin),
    career: 'main',
    times: { ...(begin ? { begin } : {}), ...(times.end ? { end: times.end } : {}) },
  })
  tellEvent(situation, patient)
}

/** Named with the role; else what the deciding body belongs to ("der Aufsichtsrat der X AG"); else by context. */
function organizationOfAppointment(situation: Situation, office: Office): OfficeOrganization | undefined {
  const own = organizationFor(situation, office)
  if (own?.range !== undefined) return own
  const body = deciding(situation)
  const parent = body === undefined ? undefined : situation.scene.organizations.get(body).parent
  if (parent !== undefined) {
    const record = situation.scene.organizations.get(parent)
    return {
      record,
      inference: {
        slot: 'organization',
        from: record.mentions[0] ?? 'role',
        why: 'what the deciding body belongs to',
      },
    }
  }
  return own ?? organizationBy(situation, 'im', 'in', 'beim', 'bei', 'am', 'an')
}

/** An election's day is no start; an appointment's year or month is, its day only with "ab", "zum", "mit Wirkung". */
function startOfAppointment({ predicate, times, scene }: Situation): Dated | undefined {
  if (times.begin) return times.begin
  if (times.now) return nowOf(scene, times)
  if (predicate.class === 'elect' || predicate.class === 'confirm') return undefined
  return times.point ?? announcedBegin(scene, 'present')
}

function appointPhase(situation: Situation, begin: Dated | undefined): Phase {
  const { predicate } = situation
  if (predicate.class === 'propose') return 'proposed'
  if (predicate.tense === 'present' && isProposal(situation)) return 'proposed'
  if (predicate.tense === 'present' && predicate.passive) return 'planned'
  return beginPhase(situation, begin)
}

/** A council paper: what it says in the present is still to be decided. */
const isProposal = ({ scene }: Situation): boolean =>
  [...scene.lexicon.proposals].some(word => scene.words.has(word))

const events: Readonly<Record<string, DraftEvent['event']>> = {
  elect: 'election',
  appoint: 'appointment',
  confirm: 'election',
  entrust: 'appointment',
}

/** The decision itself, with the day it was taken. */
export function tellEvent(situation: Situation, patient: Patient): void {
  const { scene, predicate, times, clause, sentence } = situation
  const event = events[predicate.class]
  const decision = scene.decision?.sentence === sentence.start ? scene.decision : undefined
  if (event === undefined || (predicate.tense !== 'past' && !decision)) return
  const body = deciding(situation) ?? decision?.body
  const date = times.point ?? decision?.date
  scene.events.push({
    rule: predicate.class,
    event,
    person: patient.chain.key,
    personRange: { start: patient.start, end: patient.end },
    clause: { start: clause.start, end: clause.end },
    sentence: { start: sentence.start, end: sentence.end },
    ...(body === undefined ? {} : { body }),
    ...(date === undefined ? {} : { date }),
  })
}

/** "hatte der Ausschuss beschlossen, …": who decides what the next clause tells, and when. */
export function decide(situation: Situation): void {
  situation.scene.decision = {
    sentence: situation.sentence.start,
    body: deciding(situation),
    date: situation.times.point,
  }
}

/** The organization that decides: "vom Rat", or the subject. */
function deciding(situation: Situation): string | undefined {
  const agent = organizationItems(situation).find(item => /^(?:von|vom|durch)$/u.test(item.governor))
  const item = agent ?? (situation.predicate.passive ? undefined : objectOrganizations(situation)[0])
  return item && organizationAt(situation, item)?.record.key
}

/** "ihr wurde die Leitung übertragen", "beschlossen, X die Leitung zu übertragen". */
export function entrust(situation: Situation): void {
  const { scene, times, clause } = situation
  const named = personsIn(clause).find(item => !isOblique(item))
  const subject = shownSubject(situation)
  const patient = named
    ? { chain: scene.persons.add(named.person), start: named.start, end: named.end }
    : subject
  if (!patient) return
  const begin = times.begin ?? times.point
  const common = {
    person: patient.chain,
    personRange: patient,
    phase: beginPhase(situation, begin),
    career: isExtra(situation) ? ('extra' as const) : ('main' as const),
    times: { ...(begin ? { begin } : {}) },
  }
  const office = abstractOffices(situation)[0]
  if (office) {
    propose(situation, {
      rule: 'entrust',
      ...common,
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
    })
  } else {
    const item = objectOrganizations(situation)[0]
    const organization = item && organizationAt(situation, item)
    if (organization)
      propose(situation, {
        rule: 'entrust-unit',
        ...common,
        role: impliedHead(situation, organization, verbText(situation)),
        organization,
      })
  }
  tellEvent(situation, patient)
}

const isExtra = ({ clause }: Situation): boolean =>
  clause.items.some((_, index) => /^(?:zusätzlich|zudem|außerdem|auch)$/u.test(normAt(clause.items, index)))
