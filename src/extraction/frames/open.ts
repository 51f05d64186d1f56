import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Range } from '../../model/range.ts'
import { personsIn, type Referent } from '../discourse/subjects.ts'
import type { Office } from '../syntax/offices.ts'
import { inFocus } from './office-in-focus.ts'
import { beginPhase, holdPhase } from './phase.ts'
import { objectOrganizations, roleIn } from './roles-in-clause.ts'
import { beginOf, nowOf } from './times.ts'
import { focus, organizationAt, organizationFor, propose, type Situation } from './situation.ts'

/**
 * "Das Amt hat seit dem 1. Mai eine neue Leiterin: …", "bekommt mit X einen neuen Chef": the office is told first,
 * its holder named in the same sentence or the next ones.
 */
export function getsHolder(situation: Situation): void {
  const office = situation.offices.find(candidate => isIndefinite(candidate))
  const { subject } = situation
  if (!office && subject?.by === 'name' && situation.predicate.class === 'get') takesPost(situation, subject)
  if (!office) return
  const organization = organizationOfGetter(situation, office)
  if (!organization) return
  const begin = situation.times.begin ?? situation.times.point
  const role = roleIn(situation, office)
  const phase = getterPhase(situation)
  const named = personsIn(situation.clause).find(item => item.governor === 'mit')
  if (named) {
    const person = situation.scene.persons.add(named.person)
    propose(situation, {
      rule: 'gets-with',
      person,
      personRange: named,
      role,
      organization,
      phase,
      times: begin ? { begin } : {},
    })
    return
  }
  focus(situation.scene, role, organization.record)
  situation.scene.office = {
    ...role,
    organization: organization.record,
    open: {
      ...(office.role.gender === undefined ? {} : { gender: office.role.gender }),
      draft: {
        rule: 'gets-holder',
        role,
        phase,
        career: 'none',
        closes: true,
        organization: organization.record.key,
        ...(organization.range === undefined ? {} : { organizationRange: organization.range }),
        ...(begin ? { begin } : {}),
        clause: { start: situation.clause.start, end: situation.clause.end },
        sentence: { start: situation.sentence.start, end: situation.sentence.end },
        inferences: [],
      },
    },
  }
}

/** "diesen Posten bekommt nun A". */
function takesPost(situation: Situation, subject: Referent): void {
  const begin = beginOf(situation.times) ?? nowOf(situation.scene, situation.times)
  inFocus(situation, subject, 'gets-post', {
    phase: beginPhase(situation, begin),
    times: begin ? { begin } : {},
  })
}

const isIndefinite = ({ governor, role }: Office): boolean =>
  (/^eine?n?$/u.test(governor) || (governor === '' && role.effects.has('new'))) &&
  !role.plural &&
  role.kind !== 'employee'

function organizationOfGetter(situation: Situation, office: Office): ReturnType<typeof organizationFor> {
  const [item] = objectOrganizations(situation)
  return item ? organizationAt(situation, item) : organizationFor(situation, office)
}

function getterPhase(situation: Situation): ReturnType<typeof holdPhase> {
  const begin = situation.times.begin ?? situation.times.point
  const { latest } = situation.scene.published
  if (begin && latest !== undefined && begin.date.earliest > latest) return 'planned'
  if (
    situation.predicate.class === 'get' &&
    situation.predicate.tense === 'present' &&
    begin?.date === undefined
  )
    return 'planned'
  return holdPhase(situation) === 'held' ? 'begins' : holdPhase(situation)
}

/** Gives an office that waits for its holder to the person who is named next, if the gender fits. */
export function fillOpenOffice(scene: Scene, chain: PersonChain, range: Range): void {
  const open = scene.office?.open
  if (!open || !fits(open.gender, chain)) return
  const { start, end } = open.draft.sentence
  scene.drafts.push({
    ...open.draft,
    person: chain.key,
    personRange: { start: range.start, end: range.end },
    inferences: [
      ...open.draft.inferences,
      { slot: 'person', from: { start, end }, why: 'the office is told before its holder is named' },
    ],
  })
  if (scene.office) {
    const { open: _filled, ...rest } = scene.office
    scene.office = rest
  }
}

function fits(gender: 'f' | 'm' | undefined, chain: PersonChain): boolean {
  return gender === undefined || chain.gender === undefined || chain.gender === gender
}
