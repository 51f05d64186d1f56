import { organizationItems, objectOrganizations } from './roles-in-clause.ts'
import type { DraftEvent } from './draft.ts'
import { noteEvent } from './event.ts'
import type { Patient } from './patients.ts'
import { organizationAt, type Situation } from './situation.ts'

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
  noteEvent(
    { scene, clause, sentence },
    {
      rule: predicate.class,
      event,
      person: patient.chain.key,
      personRange: { start: patient.start, end: patient.end },
      body: deciding(situation) ?? decision?.body,
      date: times.point ?? decision?.date,
    },
  )
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
export function deciding(situation: Situation): string | undefined {
  const agent = organizationItems(situation).find(item => /^(?:von|vom|durch)$/u.test(item.governor))
  const item = agent ?? (situation.predicate.passive ? undefined : objectOrganizations(situation)[0])
  return item && organizationAt(situation, item)?.record.key
}
