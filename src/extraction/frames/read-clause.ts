import { mentionPerson, type Scene } from '../discourse/scene.ts'
import { isOblique, personsIn, type Referent, subjectOf } from '../discourse/subjects.ts'
import type { Clause } from '../syntax/clauses.ts'
import type { Dated } from './draft.ts'
import { readGapping } from './gapping.ts'
import { fillOpenOffice } from './open.ts'
import { isToCome } from './phase.ts'
import type { Phrases } from './phrases.ts'
import { beginOfService, readService } from './years-of-service.ts'
import type { Situation } from './situation.ts'
import { readStations } from './stations.ts'
import { continuedTimes, type Times, timesOf, timesThere } from './times.ts'
import { readVerbal } from './verbal.ts'

/** A sentence while its clauses are read one by one. */
interface Reading extends Phrases {
  /** The sentence tells a rumour or denial: its verbs say nothing of offices. */
  readonly hedged: boolean
  /** Starts of dates that belong to role phrases. */
  readonly usedDates: ReadonlySet<number>
  /** Times of the clause before, for one that goes on after "und". */
  readonly before: Times | undefined
  /** When the next clause ends what this one tells. */
  readonly until: Dated | undefined
}

/** Reads one clause: who it is about, when, and what its verb says. Returns its times. */
export function readClause(reading: Reading, clause: Clause): Times | undefined {
  const { scene, items } = reading
  const preceding = items.slice(0, clause.items[0] ? items.indexOf(clause.items[0]) : 0)
  const subject = subjectOf(scene, clause, preceding)
  for (const item of personsIn(clause)) {
    const chain = scene.persons.add(item.person)
    mentionPerson(scene, chain)
    if (!isOblique(item)) fillOpenOffice(scene, chain, item)
  }
  const situation = situationOf(reading, clause, subject)
  if (situation) {
    noteEmployer(situation)
    if (!reading.hedged) readFrames(situation)
    leaveTimes(scene, situation.times)
  } else if (clause.opener === '') announceChange(scene, clauseTimes(reading, clause))
  follow(scene, clause, subject)
  return situation?.times ?? reading.before
}

function situationOf(reading: Reading, clause: Clause, subject: Referent | undefined): Situation | undefined {
  const { predicate } = clause
  if (!predicate) return undefined
  const own = new Set(clause.items)
  const offices = reading.offices.filter(
    ({ start, end, from }) => start >= clause.start && end <= clause.end && holds(own, reading.items[from]),
  )
  return { ...reading, clause, predicate, offices, subject, times: clauseTimes(reading, clause) }
}

const holds = <T>(set: ReadonlySet<T>, element: T | undefined): boolean =>
  element !== undefined && set.has(element)

/** The times of a clause: its own, those of the clause before it goes on with, and the end that the next one tells. */
function clauseTimes({ scene, usedDates, before, until }: Reading, clause: Clause): Times {
  const own = sinceThen(scene, clause, timesOf(scene, clause, clause.predicate?.tense, usedDates))
  const went = clause.opener === 'wo' && clause.predicate?.class === 'lead' ? timesThere : continuedTimes
  const known = before && goesOn(clause) ? went(own, before) : own
  const ended = until && known.end === undefined ? { ...known, end: until } : known
  return lasted(scene, clause, ended)
}

const lasting = new Set(['be', 'lead', 'hold', 'work', 'belong', 'stand', 'deputize'])

/** "hatte das Amt zehn Jahre lang geführt": the begin by counting back from the end, else from publication. */
function lasted(scene: Scene, { predicate }: Clause, times: Times): Times {
  if (times.begin || !times.span || predicate?.tense !== 'past' || !lasting.has(predicate.class)) return times
  const begin = beginOfService(scene, times, times.span.item)
  return begin ? { ...times, begin } : times
}

/** What was read as years of service is not read by the verb again. */
function readFrames(situation: Situation): void {
  const drafts = situation.scene.drafts.length
  readStations(situation)
  const served = readService(situation)
  const rest = { ...situation, offices: situation.offices.filter(office => !served.has(office)) }
  if (served.size === 0 || situation.predicate.class !== 'work') readVerbal(rest)
  readGapping(rest, drafts)
}

/** What the next sentences count from. */
function leaveTimes(scene: Scene, times: Times): void {
  const { begin, point, end } = times
  scene.anchor = (begin ?? point)?.date ?? scene.anchor
  announceChange(scene, times)
  scene.since = end ?? begin ?? point ?? scene.since
}

const stations = new Set(['take', 'start', 'move', 'entrust'])

/** "einen Aufgabenbereich der Stadt X übernahm sie mit …": the corporation that a station's clause names. */
function noteEmployer({ scene, resolved, clause, predicate }: Situation): void {
  if (!stations.has(predicate.class)) return
  const owner = clause.items.find(
    item =>
      item.kind === 'organization' &&
      item.organization.form === 'formal' &&
      /^(?:der|des)$/u.test(item.governor),
  )
  const record = owner && resolved.get(owner.start)
  if (record) scene.employer = record
}

const goingOn = new Set(['take', 'start', 'rise', 'become', 'appoint', 'entrust', 'hold'])

/** A further beginning after "und" shares the date before it; a state does not. */
function goesOn({ continued, predicate, opener }: Clause): boolean {
  return opener === 'wo' || (continued && predicate !== undefined && goingOn.has(predicate.class))
}

/** "Seither ist sie Leiterin": since the time told before. */
function sinceThen(scene: Scene, { items }: Clause, times: Times): Times {
  const { since } = scene.lexicon.cues
  const said = items.find(item => item.kind === 'date' && since.has(item.date.text.toLowerCase()))
  if (!said || times.begin || !scene.since) return times
  const range = { start: said.start, end: said.end }
  return { ...times, begin: { ...scene.since, basis: 'inferred', range, why: 'since the time told before' } }
}

/** "Die Stadt legt zum 1. Oktober … zusammen.": what the next sentences say begins, begins then. */
function announceChange(scene: Scene, { begin }: Times): void {
  if (begin && isToCome({ scene }, begin)) scene.changeover = begin
}

/** A named or otherwise shown subject is whom the next sentences speak of. */
function follow(scene: Scene, { opener }: Clause, subject: Referent | undefined): void {
  if (!subject || subject.by === 'topic') return
  scene.subject = subject.chain
  if (opener !== '') return
  if (subject.by === 'name' || subject.by === 'pronoun' || subject.by === 'description')
    scene.topic = subject.chain
}
