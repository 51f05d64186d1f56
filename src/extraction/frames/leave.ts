import type { PersonChain } from '../discourse/person-registry.ts'
import { isOblique, personsIn } from '../discourse/subjects.ts'
import { normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Dated, Draft, DraftEvent } from './draft.ts'
import { inFocus } from './hold.ts'
import {
  abstractOffices,
  nominativeOffices,
  objectOrganizations,
  officesBy,
  roleIn,
  shownSubject,
} from './roles-in-clause.ts'
import { organizationFor, propose, type Situation } from './situation.ts'
import { officeOf } from './succeed.ts'

/** "geht in den Ruhestand", "scheidet zum 1. Mai aus", "verlässt das Amt": the end of what the person holds. */
export function leave(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  if (isRetirement(situation)) tell(situation, subject.chain, 'retirement')
  const { clause, predicate } = situation
  if (predicate.class === 'step' && !isRetirement(situation)) return
  if (predicate.class === 'move' && !isRetirement(situation)) return
  endOffice(situation, subject.chain, { start: subject.start, end: Math.max(subject.end, clause.start) })
}

const retirement = /^(?:ruhestand|pension|rente|altersteilzeit|ruhestandes)$/u

export function isRetirement({ clause }: Situation): boolean {
  return clause.items.some((_, index) => retirement.test(normAt(clause.items, index)))
}

function tell(situation: Situation, chain: PersonChain, event: DraftEvent['event']): void {
  const { scene, clause, sentence, times } = situation
  const date = times.begin ?? times.point
  scene.events.push({
    rule: event,
    event,
    person: chain.key,
    personRange: { start: clause.start, end: clause.end },
    clause: { start: clause.start, end: clause.end },
    sentence: { start: sentence.start, end: sentence.end },
    ...(date === undefined ? {} : { date }),
  })
}

/** "verabschiedet": who leaves is not who bids farewell. */
export function farewell(situation: Situation): void {
  const { scene, predicate } = situation
  const persons = personsIn(situation.clause).filter(item => !isOblique(item))
  const retiree = predicate.passive ? persons[0] : (persons.at(persons.length > 1 ? -1 : 0) ?? undefined)
  const chain = retiree ? scene.persons.add(retiree.person) : shownSubject(situation)?.chain
  if (!chain) return
  tell(situation, chain, 'farewell')
  const office = nominativeOffices(situation).at(-1) ?? officesBy(situation, 'als')[0]
  if (office && retiree) say(situation, chain, retiree, office)
  endOffice(situation, chain, retiree ?? situation.clause, office)
}

function say(
  situation: Situation,
  chain: PersonChain,
  range: { start: number; end: number },
  office: Office,
): void {
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
  const office = [...abstractOffices(situation), ...officesBy(situation, 'des', 'der', 'als')][0]
  if (office) {
    propose(situation, {
      rule: 'resign',
      person: subject.chain,
      personRange: subject,
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
      phase: situation.predicate.tense === 'past' ? 'held' : 'holds',
      times: ends(situation),
    })
    return
  }
  endOffice(situation, subject.chain, subject)
}

function ends({ times }: Situation): { end?: Dated } {
  const end = times.end ?? times.begin ?? times.point ?? times.later
  return end ? { end } : {}
}

/** Writes the end to the office that the person was last said to hold, or to the one that the clause names. */
function endOffice(
  situation: Situation,
  chain: PersonChain,
  range: { start: number; end: number },
  named?: Office,
): void {
  const { scene } = situation
  const { end } = ends(situation)
  const office = named ?? officesBy(situation, 'als')[0]
  if (office && !named) {
    propose(situation, {
      rule: 'leave-as',
      person: chain,
      personRange: range,
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
      phase: situation.predicate.tense === 'past' ? 'held' : 'holds',
      times: end ? { end } : {},
    })
    return
  }
  const draft = scene.drafts.findLast(
    candidate => candidate.person === chain.key && candidate.phase !== 'planned',
  )
  if (draft) {
    if (end) draft.end ??= end
    serviceYears(situation, draft, end)
    return
  }
  const organization = objectOrganizations(situation)[0]
  if (organization || officeOf(scene, chain)) return
  inFocus(situation, { chain, ...range, by: 'name' }, 'leave-focus', {
    phase: situation.predicate.tense === 'past' ? 'held' : 'holds',
  })
  const made = scene.drafts.at(-1)
  if (made?.rule === 'leave-focus') serviceYears(situation, made, end)
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
