import type { Range } from '../../model/range.ts'
import { resolveOrganizations, type Resolved } from '../discourse/organizations.ts'
import { mentionPerson, type Scene } from '../discourse/scene.ts'
import { isOblique, personsIn, type Referent, subjectOf } from '../discourse/subjects.ts'
import { type Clause, clausesOf } from '../syntax/clauses.ts'
import { type Item, normAt } from '../syntax/items.ts'
import { type Office, officesOf } from '../syntax/offices.ts'
import { readDepartures } from './departure.ts'
import { readGapping } from './gapping.ts'
import { readNominal } from './nominal.ts'
import { fillOpenOffice } from './open.ts'
import type { Dated } from './draft.ts'
import type { Situation } from './situation.ts'
import { continuedTimes, datesOfPhrases, type Times, timesOf } from './times.ts'
import { readService } from './service.ts'
import { readVerbal } from './verbal.ts'

/** Reads one sentence: first what is said without a verb, then clause by clause. */
export function readSentence(scene: Scene, sentence: Range, items: readonly Item[]): void {
  scene.subject = undefined
  for (const item of items) if (item.kind === 'person') scene.persons.add(item.person)
  const resolved = resolveOrganizations(scene, items)
  focusHeading(scene, items, resolved)
  const offices = officesOf(items, scene.lexicon)
  const used = readNominal({ scene, sentence, items, offices, resolved })
  const free = offices.filter(office => !used.has(office))
  const hedged = items.some((_, index) => scene.lexicon.hedges.has(normAt(items, index)))
  if (hedged) scene.notes.push({ reason: 'rumour or denial', rule: 'hedge', range: sentence })
  readDepartures({ scene, sentence, items, offices: free, resolved })
  const last: Reading['last'] = {}
  const usedDates = datesOfPhrases(items, used)
  const clauses = clausesOf(items, scene.lexicon)
  for (const [index, clause] of clauses.entries()) {
    last.until = untilNext(scene, clauses[index + 1])
    readClause({ scene, sentence, items, offices: free, resolved, hedged, last, usedDates }, clause)
  }
}

/** "einen Aufgabenbereich der Stadt X übernahm sie mit …": the corporation that a station's clause names. */
function noteEmployer({ scene, resolved }: Reading, { items, predicate }: Clause): void {
  if (!/^(?:take|start|move|entrust)$/u.test(predicate?.class ?? '')) return
  const owner = items.find(
    item =>
      item.kind === 'organization' &&
      item.organization.form === 'formal' &&
      /^(?:der|des)$/u.test(item.governor),
  )
  const record = owner && resolved.get(owner.start)
  if (record) scene.employer = record
}

/** "– Bauhof: …": the unit before a colon is what the rest of the line is about. */
function focusHeading(scene: Scene, items: readonly Item[], resolved: Resolved): void {
  scene.heading = undefined
  const at = items.findIndex(item => item.kind === 'organization')
  const item = items[at]
  if (!item || at > 1 || normAt(items, at + 1) !== ':') return
  const organization = resolved.get(item.start)
  if (!organization) return
  scene.heading = organization
  scene.office = { text: '', concept: 'leitung', kind: 'head', organization }
}

interface Reading {
  readonly scene: Scene
  readonly sentence: Range
  readonly items: readonly Item[]
  readonly offices: readonly Office[]
  readonly resolved: Resolved
  readonly hedged: boolean
  /** Starts of dates that belong to role phrases. */
  readonly usedDates: ReadonlySet<number>
  /** Times of the clause before, for one that goes on after "und". */
  readonly last: { times?: Times; until?: Dated | undefined }
}

function readClause(reading: Reading, clause: Clause): void {
  const { scene, items } = reading
  const preceding = items.slice(0, clause.items[0] ? items.indexOf(clause.items[0]) : 0)
  const subject = subjectOf(scene, clause, preceding)
  for (const item of personsIn(clause)) {
    const chain = scene.persons.add(item.person)
    mentionPerson(scene, chain)
    if (!isOblique(item)) fillOpenOffice(scene, chain, item)
  }
  if (clause.predicate) {
    const tense = clause.predicate.tense
    const own = sinceThen(scene, clause, timesOf(scene, clause, tense, reading.usedDates))
    const known = reading.last.times && goesOn(clause) ? continuedTimes(own, reading.last.times) : own
    const times =
      reading.last.until && known.end === undefined ? { ...known, end: reading.last.until } : known
    reading.last.times = times
    const situation: Situation = {
      ...reading,
      clause,
      predicate: clause.predicate,
      offices: reading.offices.filter(
        office => office.start >= clause.start && office.end <= clause.end && inClause(clause, items, office),
      ),
      subject,
      times,
    }
    noteEmployer(reading, clause)
    const before = scene.drafts.length
    if (!reading.hedged) {
      const served = readService(situation)
      const rest = { ...situation, offices: situation.offices.filter(office => !served.has(office)) }
      if (served.size === 0 || clause.predicate.class !== 'work') readVerbal(rest)
      readGapping(rest, before)
    }
    scene.anchor = (times.begin ?? times.point)?.date ?? scene.anchor
    announceChange(scene, times)
    scene.since = times.end ?? times.begin ?? times.point ?? scene.since
  }
  follow(scene, clause, subject)
}

/** "…, ehe sie 2012 wechselte": the next clause ends what this one tells. */
function untilNext(scene: Scene, next: Clause | undefined): Dated | undefined {
  if (!next || !/^(?:ehe|bevor)$/u.test(next.opener)) return undefined
  return timesOf(scene, next, next.predicate?.tense ?? 'past').point
}

const goingOn = new Set(['take', 'start', 'rise', 'become', 'appoint', 'entrust', 'hold'])

/** A further beginning after "und" shares the date before it; a state does not. */
function goesOn({ continued, predicate, opener }: Clause): boolean {
  return opener === 'wo' || (continued && predicate !== undefined && goingOn.has(predicate.class))
}

/** "Seither ist sie Leiterin": since the time told before. */
function sinceThen(scene: Scene, { items }: Clause, times: Times): Times {
  const said = items.find((_, index) => /^(?:seither|seitdem)$/u.test(normAt(items, index)))
  if (!said || times.begin || !scene.since) return times
  const range = { start: said.start, end: said.end }
  return { ...times, begin: { ...scene.since, basis: 'inferred', range, why: 'since the time told before' } }
}

/** "Die Stadt legt zum 1. Oktober … zusammen.": what the next sentences say begins, begins then. */
function announceChange(scene: Scene, { begin }: Times): void {
  const { latest } = scene.published
  if (begin && latest !== undefined && begin.date.earliest > latest) scene.changeover = begin
}

function inClause(clause: Clause, items: readonly Item[], office: Office): boolean {
  const item = items[office.from]
  return item !== undefined && clause.items.includes(item)
}

/** A named or otherwise shown subject is whom the next sentences speak of. */
function follow(scene: Scene, { opener }: Clause, subject: Referent | undefined): void {
  if (!subject || subject.by === 'topic') return
  scene.subject = subject.chain
  if (opener !== '') return
  if (subject.by === 'name' || subject.by === 'pronoun' || subject.by === 'description')
    scene.topic = subject.chain
}
