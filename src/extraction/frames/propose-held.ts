import type { Referent } from '../discourse/subjects.ts'
import type { Office } from '../syntax/offices.ts'
import { holdPhase } from './phase.ts'
import { roleIn } from './roles-in-clause.ts'
import { organizationFor, propose, type Situation } from './situation.ts'

/** The subject has an office of the clause, at the times of the clause. */
export function proposeHeld(situation: Situation, rule: string, office: Office, subject: Referent): void {
  propose(situation, {
    rule,
    person: subject.chain,
    personRange: subject,
    role: roleIn(situation, office),
    organization: organizationFor(situation, office),
    phase: holdPhase(situation),
    times: situation.times,
  })
}
