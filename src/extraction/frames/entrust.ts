import { isOblique, personsIn } from '../discourse/subjects.ts'
import { careerOf } from './begin.ts'
import { tellEvent } from './decision.ts'
import { beginPhase } from './phase.ts'
import {
  abstractOffices,
  impliedHead,
  objectOrganizations,
  roleIn,
  shownSubject,
  verbText,
} from './roles-in-clause.ts'
import { organizationAt, organizationFor, type Proposal, propose, type Situation } from './situation.ts'

/** "ihr wurde die Leitung übertragen", "beschlossen, X die Leitung zu übertragen". */
export function entrust(situation: Situation): void {
  const { scene, times, clause } = situation
  const named = personsIn(clause).find(item => !isOblique(item))
  const subject = shownSubject(situation)
  const patient = named
    ? { chain: scene.persons.add(named.person), start: named.start, end: named.end }
    : subject
  if (!patient) return
  const begin = times.begin ?? times.point
  const what = entrusted(situation)
  if (what)
    propose(situation, {
      ...what,
      person: patient.chain,
      personRange: patient,
      phase: beginPhase(situation, begin),
      career: careerOf(situation),
      times: { begin },
    })
  tellEvent(situation, patient)
}

function entrusted(situation: Situation): Pick<Proposal, 'rule' | 'role' | 'organization'> | undefined {
  const office = abstractOffices(situation)[0]
  if (office)
    return {
      rule: 'entrust',
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
    }
  const item = objectOrganizations(situation)[0]
  const organization = item && organizationAt(situation, item)
  return (
    organization && {
      rule: 'entrust-unit',
      role: impliedHead(situation, organization, verbText(situation)),
      organization,
    }
  )
}
