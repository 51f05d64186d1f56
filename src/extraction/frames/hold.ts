import { inFocus } from './office-in-focus.ts'
import { beginPhase, holdPhase } from './phase.ts'
import { abstractOffices, objectOffices, roleIn, shownSubject } from './roles-in-clause.ts'
import { proposeHeld } from './propose-held.ts'
import { focus, organizationFor, propose, type Situation } from './situation.ts'
import { beginOf } from './times.ts'

/** "übt die Leitung aus", "hat den Vorsitz inne", "bekleidet das Amt der Bürgermeisterin". */
export function hold(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const offices = objectOffices(situation, 'der', 'des', 'als')
  for (const office of offices.slice(0, 1)) proposeHeld(situation, 'hold', office, subject)
  if (offices.length === 0) inFocus(situation, subject, 'hold-focus')
}

/** "hat die Leitung ihres Umweltamtes neu besetzt": with whom, the next sentences tell. */
export function fill(situation: Situation): void {
  const office = abstractOffices(situation)[0]
  const organization = office && organizationFor(situation, office)
  if (office && organization) focus(situation.scene, roleIn(situation, office), organization.record)
}

/** "an der Spitze des Amtes steht X". */
export function stand(situation: Situation): void {
  const subject = shownSubject(situation)
  const office = situation.offices.find(({ role, governor }) => role.abstract && governor === 'an')
  if (!subject || !office) return
  proposeHeld(situation, 'stand', office, subject)
}

/** "Die Leitung des Amtes liegt bei A", "geht an A über". */
export function rest(situation: Situation): void {
  const { scene, clause, times } = situation
  const office = abstractOffices(situation)[0]
  const passes = situation.predicate.class === 'pass'
  const bearer = clause.items.find(
    item => item.kind === 'person' && item.governor === (passes ? 'an' : 'bei'),
  )
  if (!office || bearer?.kind !== 'person') return
  propose(situation, {
    rule: 'rest-with',
    person: scene.persons.add(bearer.person),
    personRange: bearer,
    role: roleIn(situation, office),
    organization: organizationFor(situation, office),
    phase: passes ? beginPhase(situation, beginOf(times)) : holdPhase(situation),
    times: passes ? { begin: beginOf(times) } : times,
  })
}
