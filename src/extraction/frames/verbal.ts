import { appoint } from './appoint.ts'
import { decide } from './decision.ts'
import { entrust } from './entrust.ts'
import { entersService, move, rise, start } from './station.ts'
import { take } from './take.ts'
import { heldSince, termBegins } from './term.ts'
import { belong, sit } from './belong.ts'
import { charge } from './charge.ts'
import { copula } from './copula.ts'
import { fill, hold, rest, stand } from './hold.ts'
import { lead } from './lead.ts'
import { deputize, work } from './work.ts'
import { dismiss, farewell, leave, resign } from './leave.ts'
import { getsHolder } from './open.ts'
import { isAssertion } from './phase.ts'
import type { Situation } from './situation.ts'
import { namesMove, namesPlaceOf } from './office-nouns.ts'
import { decline } from './decline.ts'
import { relieve, replace, succeed } from './succeed.ts'

/** What a class of verbs says of the persons, roles and organizations of its clause. */
const verbalFrames: Readonly<Record<string, readonly ((situation: Situation) => void)[]>> = {
  be: [copulaOrTerm],
  rest: [rest],
  pass: [rest],
  become: [copula],
  stay: [copula],
  have: [getsHolder],
  get: [getsHolder],
  lead: [lead],
  hold: [hold],
  fill: [fill],
  stand: [stand],
  work: [work],
  deputize: [deputize],
  belong: [belong],
  sit: [sit],
  charge: [charge],
  take: [take],
  start: [start],
  move: [move, leave],
  step: [stepIn],
  rise: [riseOrFollow],
  appoint: [appoint],
  elect: [appoint],
  confirm: [appoint],
  propose: [appoint],
  decline: [decline],
  decide: [decide],
  entrust: [entrust],
  succeed: [follow],
  relieve: [relieve],
  leave: [leave],
  resign: [resign],
  farewell: [farewell],
  dismiss: [dismiss],
}

/** "Dienstantritt war am Freitag" dates an office; every other "ist" says one. */
function copulaOrTerm(situation: Situation): void {
  if (!termBegins(situation) && !heldSince(situation)) copula(situation)
}

/** "folgte der Wechsel nach X als Leiterin" tells a change of the one who is talked about, else a succession. */
function follow(situation: Situation): void {
  const { subject } = situation
  if (!namesMove(situation)) succeed(situation)
  else if (subject) move({ ...situation, subject: { ...subject, by: 'continued' } })
}

/** "tritt an die Stelle von Y" tells a succession, "tritt in den Ruhestand" an end. */
function stepIn(situation: Situation): void {
  if (entersService(situation)) start(situation)
  else if (namesPlaceOf(situation)) replace(situation)
  else leave(situation)
}

function riseOrFollow(situation: Situation): void {
  if (namesPlaceOf(situation)) replace(situation)
  else rise(situation)
}

/** "der nicht mehr kandidierte", "trat nicht wieder an": an end, although it is denied. */
function standsDown({ predicate }: Situation): boolean {
  return predicate.negated && (predicate.class === 'run' || predicate.lemma === 'antreten')
}

/** Reads one clause by the class of its verb. Denials, guesses and wishes say nothing. */
export function readVerbal(situation: Situation): void {
  if (standsDown(situation)) {
    leave(situation)
    return
  }
  if (!isAssertion(situation)) {
    note(situation, situation.predicate.negated ? 'denied' : 'not asserted')
    return
  }
  for (const frame of verbalFrames[situation.predicate.class] ?? []) frame(situation)
}

function note({ scene, clause, predicate }: Situation, reason: string): void {
  if (!(predicate.class in verbalFrames)) return
  scene.notes.push({
    reason,
    rule: `verb-${predicate.class}`,
    range: { start: clause.start, end: clause.end },
  })
}
