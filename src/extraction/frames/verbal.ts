import { appoint, entrust } from './appoint.ts'
import { move, rise, start, take } from './begin.ts'
import { belong, charge, copula, hold, lead, stand, work } from './hold.ts'
import { farewell, leave, resign } from './leave.ts'
import { getsHolder } from './open.ts'
import { isAssertion } from './phase.ts'
import type { Situation } from './situation.ts'
import { relieve, succeed } from './succeed.ts'

/** What a class of verbs says of the persons, roles and organizations of its clause. */
const verbalFrames: Readonly<Record<string, readonly ((situation: Situation) => void)[]>> = {
  be: [copula],
  become: [copula],
  stay: [copula],
  have: [getsHolder],
  get: [getsHolder],
  lead: [lead],
  hold: [hold],
  stand: [stand],
  work: [work],
  belong: [belong],
  charge: [charge],
  take: [take],
  start: [start],
  move: [move, leave],
  step: [leave],
  rise: [rise],
  appoint: [appoint],
  elect: [appoint],
  confirm: [appoint],
  propose: [appoint],
  entrust: [entrust],
  succeed: [succeed],
  relieve: [relieve],
  leave: [leave],
  resign: [resign],
  farewell: [farewell],
}

/** Reads one clause by the class of its verb. Denials, guesses and wishes say nothing. */
export function readVerbal(situation: Situation): void {
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
