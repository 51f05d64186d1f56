import type { Referent } from '../discourse/subjects.ts'
import { leaders, together } from './bearers.ts'
import { inFocus } from './office-in-focus.ts'
import { holdPhase } from './phase.ts'
import { impliedHead, objectOrganizations, officesBy, shownSubject, verbText } from './roles-in-clause.ts'
import { proposeHeld } from './propose-held.ts'
import { organizationAt, propose, type Situation } from './situation.ts'

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
        times: situation.times,
      })
  }
  if (objects.length === 0 && offices.length === 0) inFocus(situation, subject, 'lead-focus')
}

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
