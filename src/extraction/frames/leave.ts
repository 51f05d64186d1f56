import type { Range } from '../../model/range.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import { isOblique, personsIn } from '../discourse/subjects.ts'
import { holdsWord, type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Dated, Draft, DraftEvent, Phase } from './draft.ts'
import { noteEvent } from './event.ts'
import { inFocus } from './office-in-focus.ts'
import { isToCome } from './phase.ts'
import {
  nominativeOffices,
  objectOffices,
  objectOrganizations,
  officesBy,
  roleIn,
  shownSubject,
} from './roles-in-clause.ts'
import { organizationAt, organizationFor, propose, type Situation } from './situation.ts'
import { officeOf } from './held-office.ts'

/** "geht in den Ruhestand", "scheidet zum 1. Mai aus", "verlässt das Amt": the end of what the person holds. */
export function leave(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const { clause, predicate } = situation
  if (predicate.lemma === 'verlassen') placeLeaver(situation, subject.chain)
  if (isRetirement(situation)) tell(situation, subject.chain, 'retirement')
  else if (predicate.class === 'step' || predicate.class === 'move') return
  endOffice(situation, {
    chain: subject.chain,
    range: { start: subject.start, end: Math.max(subject.end, clause.start) },
  })
}

/** "Referentin A verlässt das Ministerium": the office told in the same sentence was there. */
function placeLeaver(situation: Situation, chain: PersonChain): void {
  const [left] = objectOrganizations(situation)
  const organization = left && organizationAt(situation, left)
  const draft = situation.scene.drafts.findLast(
    ({ person, sentence }) => person === chain.key && sentence.start === situation.sentence.start,
  )
  if (!organization || !draft || draft.organizationRange) return
  draft.organization = organization.record.key
  if (organization.range) draft.organizationRange = organization.range
  draft.inferences.splice(
    0,
    draft.inferences.length,
    ...draft.inferences.filter(({ slot }) => slot !== 'organization'),
  )
}

const pensions = new Set(['pensionieren', 'emeritieren'])

/** "geht in den Ruhestand", "wurde pensioniert", "scheidet mit Erreichen der Altersgrenze aus". */
function isRetirement({ clause, scene, predicate }: Situation): boolean {
  return pensions.has(predicate.lemma) || holdsWord(clause.items, scene.lexicon.cues.retirement)
}

function tell(situation: Situation, chain: PersonChain, event: DraftEvent['event']): void {
  const { clause, times } = situation
  noteEvent(situation, {
    rule: event,
    event,
    person: chain.key,
    personRange: { start: clause.start, end: clause.end },
    date: times.begin ?? times.point ?? times.end,
  })
}

/** "wurde in den Ruhestand versetzt": an end; a mere "versetzt" may be another place in the same service. */
export function dismiss(situation: Situation): void {
  if (situation.predicate.passive && isRetirement(situation)) leave(situation)
}

/** "hat sich in den Ruhestand verabschiedet": goes, and nobody bids farewell. */
const takesLeave = (situation: Situation): boolean =>
  isRetirement(situation) &&
  situation.clause.items.some((_, at) => normAt(situation.clause.items, at) === 'sich')

/** "verabschiedet": who leaves is not who bids farewell. */
export function farewell(situation: Situation): void {
  if (takesLeave(situation)) {
    leave(situation)
    return
  }
  const retiree = retireeOf(situation)
  const chain = retiree ? situation.scene.persons.add(retiree.person) : shownSubject(situation)?.chain
  if (!chain) return
  tell(situation, chain, 'farewell')
  const office = nominativeOffices(situation).at(-1) ?? officesBy(situation, 'als')[0]
  if (office && retiree) say(situation, chain, retiree, office)
  endOffice(situation, { chain, range: retiree ?? situation.clause }, office)
}

function retireeOf({ clause, predicate }: Situation): ItemOf<'person'> | undefined {
  const persons = personsIn(clause).filter(item => !isOblique(item))
  return predicate.passive ? persons[0] : persons.at(-1)
}

function say(situation: Situation, chain: PersonChain, range: Range, office: Office): void {
  if (situation.items[office.to]?.kind === 'person') return
  propose(situation, {
    rule: 'farewell-office',
    person: chain,
    personRange: { start: range.start, end: range.end },
    role: roleIn(situation, office),
    organization: organizationFor(situation, office),
    phase: 'holds',
  })
}

/** "gibt das Amt des Vorsitzenden ab", "legt ihr Mandat nieder". */
export function resign(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const office = objectOffices(situation, 'des', 'der', 'als')[0]
  if (office) {
    propose(situation, {
      rule: 'resign',
      person: subject.chain,
      personRange: subject,
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
      phase: leftPhase(situation),
      times: ends(situation),
    })
    return
  }
  endOffice(situation, { chain: subject.chain, range: subject })
}

function ends({ times }: Situation): { end?: Dated } {
  // "nach acht Jahren" tells how long it was held, not when the next thing came.
  const later = times.span ? undefined : times.later
  const end = times.end ?? told(times.begin) ?? times.point ?? later
  return end ? { end } : {}
}

/** A begin that was only counted back is none that the clause names as the day of the change. */
const told = (begin: Dated | undefined): Dated | undefined =>
  begin?.basis === 'inferred' ? undefined : begin

interface Leaver {
  readonly chain: PersonChain
  readonly range: Range
}

/** Writes the end to the office that the person was last said to hold, or to the one that the clause names. */
function endOffice(situation: Situation, leaver: Leaver, named?: Office): void {
  const office = named ? undefined : officesBy(situation, 'als')[0]
  if (office) leaveAs(situation, leaver, office)
  else if (!endKnown(situation, leaver)) leaveFocus(situation, leaver)
}

/** "verlässt die Stadt als Kämmerer". */
function leaveAs(situation: Situation, { chain, range }: Leaver, office: Office): void {
  propose(situation, {
    rule: 'leave-as',
    person: chain,
    personRange: range,
    role: roleIn(situation, office),
    organization: organizationFor(situation, office),
    phase: leftPhase(situation),
    times: ends(situation),
  })
}

const leftPhase = ({ predicate }: Situation): Phase => (predicate.tense === 'past' ? 'held' : 'holds')

/** Ends what the person was said to hold. */
function endKnown(situation: Situation, { chain }: Leaver): boolean {
  const draft = situation.scene.drafts.findLast(
    ({ person, phase }) => person === chain.key && phase !== 'planned',
  )
  if (!draft) return false
  draft.leaves = true
  const { end } = ends(situation)
  if (end) draft.end ??= end
  if (isGone(situation, draft)) draft.phase = 'held'
  serviceYears(situation, draft, end)
  return true
}

/** "wurde verabschiedet", "ist ausgeschieden": over, unless the end that is told is still to come. */
const isGone = (situation: Situation, { phase, end }: Draft): boolean =>
  situation.predicate.tense === 'past' &&
  situation.predicate.modal === '' &&
  situation.predicate.lemma !== 'zurückziehen' &&
  (phase === 'holds' || phase === 'begins') &&
  !isToCome(situation, end)

/** "verlässt das Amt": the office that is talked about. */
function leaveFocus(situation: Situation, { chain, range }: Leaver): void {
  const { scene } = situation
  if (objectOrganizations(situation).length > 0 || officeOf(scene, chain)) return
  inFocus(situation, { chain, start: range.start, end: range.end, by: 'name' }, 'leave-focus', {
    phase: leftPhase(situation),
  })
  const draft = scene.drafts.at(-1)
  if (draft?.rule === 'leave-focus') serviceYears(situation, draft, ends(situation).end)
}

/** "nach 27 Jahren": the begin by counting back from the departure, else from publication. */
function serviceYears({ scene, times }: Situation, draft: Draft, end: Dated | undefined): void {
  const span = times.span
  const from = end?.date.value ?? scene.published.latest
  if (!span || draft.begin || from === undefined) return
  const year = Number(from.slice(0, 4)) - Math.floor(span.years)
  draft.begin = {
    date: { value: String(year), earliest: `${year}-01-01`, latest: `${year}-12-31` },
    basis: 'inferred',
    verbatim: span.item.date.text,
    range: { start: span.item.start, end: span.item.end },
    why: `${span.years} years before ${from.slice(0, 4)}`,
  }
}
