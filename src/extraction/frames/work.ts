import type { Draft, DraftRole } from './draft.ts'
import { holdPhase } from './phase.ts'
import {
  officesBy,
  organizationBy,
  organizationNear,
  roleIn,
  shownSubject,
  verbText,
} from './roles-in-clause.ts'
import { yearsBehind } from './phrase-times.ts'
import type { Office } from '../syntax/offices.ts'
import { propose, type Situation, type ToldTimes } from './situation.ts'
import { announcedBegin } from './times.ts'

/** "arbeitete als Referent im Ministerium", "ist am Institut tätig". */
export function work(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const { workplace } = situation.scene.lexicon.cues
  const offices = officesBy(situation, 'als')
  for (const office of offices) {
    propose(situation, {
      rule: 'work-as',
      person: subject.chain,
      personRange: subject,
      role: roleIn(situation, office),
      organization: organizationNear(situation, office, workplace),
      phase: holdPhase(situation),
      career: stationCareer(situation),
      times: workTimes(situation, office),
    })
  }
  const organization = organizationBy(situation, workplace)
  if (offices.length > 0 || !organization) return
  propose(situation, {
    rule: 'work-at',
    person: subject.chain,
    personRange: subject,
    role: employee(situation),
    organization,
    phase: holdPhase(situation),
    career: stationCareer(situation),
    times: situation.times,
  })
}

/** "vertritt A als stellvertretende Leiterin": in which office, or nothing. */
export function deputize(situation: Situation): void {
  if (officesBy(situation, 'als').length > 0) work(situation)
}

/** What somebody worked as before is a station of the career, that the next one ends. */
const stationCareer = ({ predicate }: Situation): Draft['career'] =>
  predicate.tense === 'past' ? 'main' : 'none'

/** The years behind the office; "Als ihre Stellvertreterin wird X tätig": on the day announced for the change. */
function workTimes({ scene, predicate, times, items }: Situation, office: Office): ToldTimes {
  const own = yearsBehind(scene, items, office)
  if (own.begin ?? own.end) return { ...own, order: times.order }
  const begin = times.begin ?? (predicate.tense === 'future' ? announcedBegin(scene, 'future') : undefined)
  return { ...times, begin }
}

/** Somebody works there, and more is not said. */
export function employee(situation: Situation): DraftRole {
  return { text: verbText(situation), concept: 'mitarbeit', kind: 'employee', implied: true }
}
