import { leaders } from './bearers.ts'
import { sayOffice } from './copula.ts'
import type { DraftRole } from './draft.ts'
import { holdPhase } from './phase.ts'
import { objectOrganizations, officesBy, shownSubject, verbText } from './roles-in-clause.ts'
import { organizationAt, propose, type Situation } from './situation.ts'

/** "gehört dem Rat an". */
export function belong(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const offices = officesBy(situation, 'als')
  for (const office of offices)
    for (const bearer of leaders(situation, subject)) sayOffice(situation, office, bearer)
  if (offices.length > 0) return
  for (const item of objectOrganizations(situation)) {
    const organization = organizationAt(situation, item)
    if (!organization) continue
    propose(situation, {
      rule: 'belong',
      person: subject.chain,
      personRange: subject,
      role: memberRole(situation),
      organization,
      phase: holdPhase(situation),
      times: situation.times,
    })
  }
}

/** Somebody belongs to a body, and more is not said. */
export function memberRole(situation: Situation): DraftRole {
  return { text: verbText(situation), concept: 'mitgliedschaft', kind: 'member', implied: true }
}
