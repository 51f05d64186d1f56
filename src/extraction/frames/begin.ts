import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import { placeMention } from '../discourse/place-organization.ts'
import { personsIn } from '../discourse/subjects.ts'
import { contains } from '../../model/range.ts'
import { type ItemOf, normAt } from '../syntax/items.ts'
import { employee, inFocus, memberRole } from './hold.ts'
import { beginPhase } from './phase.ts'
import {
  abstractOffices,
  impliedHead,
  objectOrganizations,
  officesBy,
  organizationBy,
  organizationItems,
  organizationNear,
  roleIn,
  shownSubject,
  verbText,
} from './roles-in-clause.ts'
import { organizationAt, organizationFor, type Proposal, propose, type Situation } from './situation.ts'
import { link, namesSuccession, sayPredecessor, takeOver } from './succeed.ts'
import { announcedBegin, beginOf, nowOf } from './times.ts'

/** What every begin has in common. */
function begun(situation: Situation): Pick<Proposal, 'phase' | 'career' | 'times'> {
  const begin =
    beginOf(situation.times) ??
    nowOf(situation.scene, situation.times) ??
    announcedBegin(situation.scene, situation.predicate.tense)
  const { end, order } = situation.times
  return {
    phase: beginPhase(situation, begin),
    career: isAdditional(situation) ? 'extra' : 'main',
    times: { ...(begin ? { begin } : {}), ...(end ? { end } : {}), ...(order ? { order } : {}) },
  }
}

const additional =
  /^(?:zusätzlich|zudem|außerdem|nebenbei|nebenher|zugleich|gleichzeitig|daneben|darüber|ferner|ebenfalls|auch|nebenamtlich|parallel)$/u

/** "zusätzlich", "nebenher": what was held before goes on. */
function isAdditional({ clause }: Situation): boolean {
  return clause.items.some((_, index) => additional.test(normAt(clause.items, index)))
}

/** "X übernimmt die Leitung des Amtes / das Amt / das Amt für Soziales (von Y)", "tritt die Nachfolge von Y an". */
export function take(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const from = personsIn(situation.clause).find(item => item.governor === 'von')
  if (namesSuccession(situation)) {
    takeOver(
      situation,
      { successor: undefined, predecessor: from ?? genitivePerson(situation, subject.start) },
      'succession',
    )
    return
  }
  takeOffices(situation)
  const predecessor = from && situation.scene.persons.find(from.person)
  if (!predecessor || predecessor === subject.chain) return
  const taken = situation.scene.drafts.at(-1)
  if (taken?.person === subject.chain.key && taken.organization !== undefined) {
    const organization = { record: situation.scene.organizations.get(taken.organization) }
    sayPredecessor(situation, { chain: predecessor, item: from }, { role: taken.role, organization }, 'take')
  }
  link(situation, predecessor, subject.chain, 'take-from')
}

function genitivePerson({ clause }: Situation, subject: number): ItemOf<'person'> | undefined {
  return personsIn({ ...clause }).find(item => item.start !== subject)
}

function takeOffices(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const offices = [...abstractOffices(situation), ...officesBy(situation, 'des', 'der', 'als')].filter(
    ({ role }) => role.abstract || !role.plural,
  )
  const said = new Set<string>()
  const role = offices[0]
  for (const office of offices.slice(0, 2)) {
    const organization = organizationFor(situation, office)
    if (organization) said.add(organization.record.key)
    propose(situation, {
      rule: 'take-office',
      person: subject.chain,
      personRange: subject,
      role: roleIn(situation, office),
      organization,
      ...begun(situation),
    })
  }
  for (const item of takenUnits(situation)) {
    const organization = organizationAt(situation, item)
    if (!organization || said.has(organization.record.key)) continue
    const implied = impliedHead(situation, organization, verbText(situation))
    propose(situation, {
      rule: role ? 'take-coordinated' : 'take-unit',
      person: subject.chain,
      personRange: subject,
      role: role?.role.abstract ? { ...implied, text: role.role.text } : implied,
      organization,
      ...begun(situation),
    })
    said.add(organization.record.key)
  }
  if (said.size === 0 && offices.length === 0) inFocus(situation, subject, 'take-focus', begun(situation))
}

/** Units that are taken over: objects, and "mit dem Amt für …" beside a mere "Bereich". */
function takenUnits(situation: Situation): readonly ItemOf<'organization'>[] {
  const objects = objectOrganizations(situation).filter(
    item => !isGenitiveOf(situation, item) && situation.resolved.has(item.start),
  )
  if (objects.length > 0) return objects
  return organizationItems(situation).filter(
    item => item.governor === 'mit' && item.organization.form === 'unit',
  )
}

/** "eines Aufgabenbereichs der Stadt X": the owner of what is taken, not the thing. */
function isGenitiveOf({ clause, offices }: Situation, item: ItemOf<'organization'>): boolean {
  if (offices.some(office => contains(office, item))) return true
  if (item.governor !== 'der' && item.governor !== 'des') return false
  const at = clause.items.indexOf(item)
  const before = clause.items[at - 2]
  return before?.kind === 'word' && before.token.capital
}

const places = ['im', 'in', 'bei', 'beim', 'am', 'an', 'ins', 'ans', 'zum', 'zur', 'zu', 'nach'] as const

/** Where somebody goes to, as opposed to where something happens ("kam zum Festakt im Amt"). */
const directions = ['in', 'an', 'ins', 'ans', 'zum', 'zur', 'zu', 'nach'] as const

const careerNouns =
  /^(?:laufbahn|karriere|tätigkeit|dienst|arbeit|ausbildung|berufsleben|berufslaufbahn|werdegang|referendariat|volontariat)$/u

/** "begann ihre Laufbahn am …", "trat in den Dienst der …": a career begins, not a walk through the town. */
function tellsCareer({ clause, predicate }: Situation): boolean {
  return (
    predicate.lemma === 'einsteigen' ||
    predicate.lemma === 'eintreten' ||
    clause.items.some((_, index) => careerNouns.test(normAt(clause.items, index)))
  )
}

/** "begann 1992 im Amt als Sachbearbeiter", "startete bei …". */
export function start(situation: Situation): void {
  if (termBegins(situation)) return
  station(situation, 'start')
}

/** "Ihre Amtszeit beginnt am 1. November": the begin of the office told last that has none. */
export function termBegins({ scene, clause, times, predicate }: Situation): boolean {
  const named = clause.items.some(
    (_, index) => scene.lexicon.officeNouns.get(normAt(clause.items, index)) === 'term',
  )
  const begin = named ? beginOf(times) : undefined
  const draft = scene.drafts.findLast(candidate => candidate.role.kind !== 'employee')
  if (!begin || !draft || draft.phase === 'held') return named
  draft.begin ??= begin
  if (
    predicate.tense !== 'past' &&
    scene.published.latest !== undefined &&
    begin.date.earliest > scene.published.latest
  )
    draft.phase = 'planned'
  return true
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

function station(situation: Situation, rule: string): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const offices = [
    ...officesBy(situation, 'als', 'zum', 'zur'),
    ...abstractOffices(situation).filter(({ governor }) => /^(?:an|in|zur)$/u.test(governor)),
  ]
  const place = destination(situation)
  for (const office of offices) {
    const organization = withPlace(organizationNear(situation, office, ...places), place)
    propose(situation, {
      rule: `${rule}-as`,
      person: subject.chain,
      personRange: subject,
      role: roleIn(situation, office),
      organization,
      ...begun(situation),
    })
    remember(situation, organization, place)
  }
  if (offices.length > 0) return
  const organization = organizationBy(situation, ...(rule === 'start' ? places : directions))
  remember(situation, organization, place)
  if (rule === 'start' && !tellsCareer(situation)) return
  if (!organization || organization.record.type === 'ort') return
  propose(situation, {
    rule: `${rule}-to`,
    person: subject.chain,
    personRange: subject,
    role: organization.record.form === 'body' ? memberRole(situation) : employee(situation),
    organization,
    ...begun(situation),
  })
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
