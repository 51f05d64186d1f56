import { organizationItems, objectOrganizations } from './roles-in-clause.ts'
import type { Dated, DraftEvent } from './draft.ts'
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
  const { scene, predicate, clause, sentence } = situation
  const event = events[predicate.class]
  const decision = scene.decision?.sentence === sentence.start ? scene.decision : undefined
  if (event === undefined || !(isDone(predicate) || decision)) return
  noteEvent(
    { scene, clause, sentence },
    {
      rule: predicate.class,
      event,
      person: patient.chain.key,
      personRange: { start: patient.start, end: patient.end },
      body: deciding(situation) ?? decision?.body,
      date: dayOf(situation) ?? decision?.date,
    },
  )
}

const dayOf = (situation: Situation): Dated | undefined => situation.times.point ?? effectOf(situation)

/** "soll bestellt werden" and "wird bestellt" tell what is still to come. */
const isDone = ({ tense, modal }: Situation['predicate']): boolean => tense === 'past' && modal === ''

/** "wurde mit Wirkung vom 1. Mai ernannt": an appointment has no other day; an election is held before it takes effect. */
const effectOf = ({ predicate, times: { begin } }: Situation): Dated | undefined =>
  predicate.class === 'appoint' && begin && /^mit wirk/iu.test(begin.verbatim) ? begin : undefined

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
  const { passive } = situation.predicate
  const agent = organizationItems(situation).find(item => /^(?:von|vom|durch)$/u.test(item.governor))
  const item = passive ? agent : objectOrganizations(situation)[0]
  return item && organizationAt(situation, item)?.record.key
}
