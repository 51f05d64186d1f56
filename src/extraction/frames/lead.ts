import type { Referent } from '../discourse/subjects.ts'
import { leaders, together } from './bearers.ts'
import { inFocus } from './office-in-focus.ts'
import { holdPhase } from './phase.ts'
import { impliedHead, objectOrganizations, officesBy, shownSubject, verbText } from './roles-in-clause.ts'
import { proposeHeld } from './propose-held.ts'
import { bracketTimes } from './phrase-times.ts'
import { organizationAt, propose, type Situation, type ToldTimes } from './situation.ts'

/** "X leitet das Amt", "der die Behörde kommissarisch führt", "verantwortet das Jugendamt", "steht dem Amt vor". */
export function lead(situation: Situation): void {
  const subject = leaderOf(situation)
  if (!subject) return
  const offices = officesBy(situation, 'als')
  // "verantwortet als Geschäftsführerin die Bereiche …".
  for (const office of offices) proposeHeld(situation, 'lead-as', office, subject)
  const objects = offices.length > 0 ? [] : objectOrganizations(situation)
  for (const item of objects) {
    const organization = organizationAt(situation, item)
    if (!organization) continue
    for (const person of [...leadersOf(situation, subject), ...together(situation)])
      propose(situation, {
        rule: 'lead',
        person: person.chain,
        personRange: person,
        role: impliedHead(situation, organization, verbText(situation)),
        organization,
        phase: holdPhase(situation),
        times: { ...situation.times, ...yearsOf(situation, person) },
      })
  }
  if (objects.length === 0 && offices.length === 0) inFocus(situation, subject, 'lead-focus')
}

/** "Zuvor hatten A (bis 2017) und B (2018 bis 2020) das Klinikum geleitet": each his own years. */
const yearsOf = ({ scene, items }: Situation, { start }: Referent): ToldTimes =>
  bracketTimes(
    scene,
    items,
    items.findIndex(item => item.start === start),
  )

const leaderOf = (situation: Situation): Referent | undefined =>
  situation.predicate.passive ? agentOf(situation) : shownSubject(situation)

const leadersOf = (situation: Situation, subject: Referent): readonly Referent[] =>
  situation.predicate.passive ? [subject] : leaders(situation, subject)

/** "wird von X geleitet". */
function agentOf({ clause, scene }: Situation): Referent | undefined {
  const agent = clause.items.find(item => item.kind === 'person' && /^(?:von|durch)$/u.test(item.governor))
  if (agent?.kind !== 'person') return undefined
  return { chain: scene.persons.add(agent.person), start: agent.start, end: agent.end, by: 'name' }
}
