import { focused, inferred, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import { precision } from '../../model/partial-date.ts'
import type { Range } from '../../model/range.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import { normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import { memberRole } from './belong.ts'
import { tellChoice } from './chosen.ts'
import { deciding, tellEvent } from './decision.ts'
import type { Dated, Phase } from './draft.ts'
import { type Patient, patientsOf } from './patients.ts'
import { beginPhase } from './phase.ts'
import { saidOffice } from './related-office.ts'
import { officesBy, roleIn, organizationBy, organizationItems } from './roles-in-clause.ts'
import { organizationAt, organizationFor, propose, type Situation } from './situation.ts'
import { namesOwnOffice } from './term.ts'
import { announcedBegin, nowOf } from './times.ts'

/** "X wurde zum Leiter ernannt", "der Rat wählte X zur Beigeordneten", "hat X zum ROLE bestellt". */
export function appoint(situation: Situation): void {
  for (const office of appointedOffices(situation)) {
    const patients = patientsOf(situation, office)
    for (const patient of patients) appointTo(situation, office, patient)
    if (patients.length === 0 && isMany(office) && endsInColon(situation)) awaitList(situation, office)
  }
  if (appointedOffices(situation).length > 0 || appointToBody(situation)) return
  if (confirmInOffice(situation)) return
  appointInFocus(situation)
  tellChoice(situation)
}

/** "wurde im Amt bestätigt", "Wehrführer A wurde bestätigt": an election to the office that somebody has. */
function confirmInOffice(situation: Situation): boolean {
  const { predicate, clause, scene } = situation
  if (predicate.class !== 'confirm' || !(predicate.passive || namesOwnOffice(clause.items))) return false
  const holders = patientsOf(situation, { start: clause.end, end: clause.end }).filter(({ chain }) =>
    scene.drafts.some(({ person, phase }) => person === chain.key && phase === 'holds'),
  )
  for (const holder of holders) tellEvent(situation, holder)
  return holders.length > 0
}

/** "zu Präsidenten": one alone would be "zum". */
const isMany = ({ role, governor }: Office): boolean => role.plural || governor === 'zu'

const endsInColon = ({ items }: Situation): boolean => normAt(items, items.length - 1) === ':'

/** The lines behind the sentence name who is appointed. */
function awaitList(situation: Situation, office: Office): void {
  situation.scene.awaiting = (chain, named, line) => {
    appointListed(situation, office, { chain, named, line })
  }
}

interface Listed {
  readonly chain: PersonChain
  readonly named: Range
  readonly line: Range
}

/** A name in a line behind "Zu Beisitzern wurden gewählt:". */
function appointListed(situation: Situation, office: Office, { chain, named, line }: Listed): void {
  const begin = startOfAppointment(situation)
  const { range, ...role } = roleIn(situation, office)
  const { start, end } = range ?? office
  const place = {
    ...situation,
    sentence: line,
    clause: { ...situation.clause, ...line, start: line.start, end: line.end },
  }
  propose(place, {
    rule: 'listed',
    person: chain,
    personRange: { start: named.start, end: named.end },
    role: { ...role, implied: true },
    organization: contextual(organizationOfAppointment(situation, office)),
    phase: appointPhase(situation, begin),
    times: { begin },
    inference: { slot: 'role', from: { start, end }, why: 'the office that the list is of' },
  })
  tellEvent(place, { chain, start: named.start, end: named.end })
}

/** The same organization, as context gives it to another line. */
const contextual = (organization: OfficeOrganization | undefined): OfficeOrganization | undefined =>
  organization && inferred(organization.record, 'the office that the list is of', organization.range)

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
      times: { begin },
    })
    tellEvent(situation, patient)
  }
  return true
}

/** "… und nun endgültig bestellt wurde": to the office that is talked about. */
function appointInFocus(situation: Situation): void {
  const { scene, predicate, subject } = situation
  const { office } = scene
  if (!predicate.passive || !subject || !office?.organization || namesOffice(situation)) return
  const begin = startOfAppointment(situation)
  if (!begin || (situation.times.now && isTaken(scene, subject.chain))) return
  propose(situation, {
    rule: `${predicate.class}-focus`,
    person: subject.chain,
    personRange: subject,
    role: { text: office.text, concept: office.concept, kind: office.kind, implied: true },
    organization: focused(scene),
    phase: appointPhase(situation, begin),
    times: { begin },
  })
}

/** "Nun wurde B bestellt": to another office than the one that somebody else was just said to have. */
function isTaken({ drafts, office }: Scene, chain: PersonChain): boolean {
  const same = drafts.filter(({ organization }) => organization === office?.organization?.key)
  const others = same.filter(
    ({ person, role, phase }) => person !== chain.key && role.kind === office?.kind && phase !== 'held',
  )
  return others.length > 0 && !same.some(({ person }) => person === chain.key)
}

const namesOffice = (situation: Situation): boolean =>
  situation.offices.length > 0 || organizationItems(situation).length > 0

function appointedOffices(situation: Situation): readonly Office[] {
  return officesBy(situation, 'zum', 'zur', 'als', 'zu', 'in', 'mit').filter(
    ({ governor, role }) => role.abstract || (governor !== 'mit' && governor !== 'in'),
  )
}

function appointTo(situation: Situation, office: Office, patient: Patient): void {
  const { predicate, times } = situation
  if (!office.role.plural) patient.chain.gender ??= office.role.gender
  const { role, organization, suffix } = saidOffice(situation, office, patient.chain)
  const begin = startOfAppointment(situation)
  propose(situation, {
    rule: `${predicate.class}-to${suffix}`,
    person: patient.chain,
    personRange: patient,
    role,
    organization: organization ?? organizationOfAppointment(situation, office),
    phase: appointPhase(situation, begin),
    career: 'main',
    times: { begin, end: times.end },
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
    return inferred(situation.scene.organizations.get(parent), 'what the deciding body belongs to')
  }
  return own ?? organizationBy(situation, situation.scene.lexicon.cues.location)
}

/** An election's day is no start; an appointment's year or month is, its day only with "ab", "zum", "mit Wirkung". */
function startOfAppointment({ predicate, times, scene }: Situation): Dated | undefined {
  if (times.begin) return times.begin
  if (times.now) return nowOf(scene, times)
  if (predicate.class === 'elect' || predicate.class === 'confirm') return undefined
  const day = isCertificateDay(times.point) ? undefined : times.point
  return day ?? announcedBegin(scene, 'present')
}

/** "hat am Montag ernannt": a day of the certificate, unless it is the first of a month, when offices begin. */
const isCertificateDay = (dated: Dated | undefined): boolean =>
  dated !== undefined && precision(dated.date) === 'day' && !dated.date.value.endsWith('-01')

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
