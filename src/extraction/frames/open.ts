import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Range } from '../../model/range.ts'
import { normAt } from '../syntax/items.ts'
import { personsIn, type Referent } from '../discourse/subjects.ts'
import type { Office } from '../syntax/offices.ts'
import { inFocus } from './office-in-focus.ts'
import type { Dated, DraftRole, Phase } from './draft.ts'
import { beginPhase, holdPhase, isToCome } from './phase.ts'
import { objectOrganizations, roleIn } from './roles-in-clause.ts'
import { beginOf, nowOf } from './times.ts'
import { focus, organizationAt, organizationFor, propose, type Situation } from './situation.ts'

/**
 * "Das Amt hat seit dem 1. Mai eine neue Leiterin: …", "bekommt mit X einen neuen Chef": the office is told first,
 * its holder named in the same sentence or the next ones.
 */
export function getsHolder(situation: Situation): void {
  const { subject, predicate, scene, clause } = situation
  const office = situation.offices.find(isIndefinite)
  if (!office) {
    if (subject?.by === 'name' && predicate.class === 'get') takesPost(situation, subject)
    return
  }
  const organization = organizationOfGetter(situation, office)
  if (!organization) return
  const told: Told = {
    role: roleIn(situation, office),
    organization,
    phase: getterPhase(situation),
    begin: getterBegin(situation),
  }
  const named = personsIn(clause).find(item => item.governor === 'mit')
  if (!named) {
    leaveOpen(situation, office, told)
    fillBehind(situation, office)
  } else
    propose(situation, {
      ...told,
      rule: 'gets-with',
      person: scene.persons.add(named.person),
      personRange: named,
      times: { begin: told.begin },
    })
}

/** "hat einen neuen Leiter: A": the name in the same clause. */
function fillBehind({ scene, clause, items }: Situation, { to }: Office): void {
  const named = normAt(items, to) === ':' ? items[to + 1] : undefined
  if (named?.kind === 'person' && named.end <= clause.end)
    fillOpenOffice(scene, scene.persons.add(named.person), named)
}

interface Told {
  readonly role: DraftRole
  readonly organization: OfficeOrganization
  readonly phase: Phase
  readonly begin: Dated | undefined
}

/** The office waits in focus for its holder. */
function leaveOpen({ scene, clause, sentence }: Situation, { role: { gender } }: Office, told: Told): void {
  const { role, phase, begin } = told
  const { record, range } = told.organization
  focus(scene, role, record)
  scene.office = {
    ...role,
    organization: record,
    open: {
      ...(gender === undefined ? {} : { gender }),
      draft: {
        rule: 'gets-holder',
        role,
        phase,
        career: 'none',
        closes: true,
        organization: record.key,
        ...(range === undefined ? {} : { organizationRange: range }),
        ...(begin ? { begin } : {}),
        clause: { start: clause.start, end: clause.end },
        sentence: { start: sentence.start, end: sentence.end },
        inferences: [],
      },
    },
  }
}

const getterBegin = ({ times }: Situation): Dated | undefined => times.begin ?? times.point

/** "diesen Posten bekommt nun A". */
function takesPost(situation: Situation, subject: Referent): void {
  const begin = beginOf(situation.times) ?? nowOf(situation.scene, situation.times)
  inFocus(situation, subject, 'gets-post', {
    phase: beginPhase(situation, begin),
    times: { begin },
  })
}

const isIndefinite = ({ governor, role }: Office): boolean =>
  (/^eine?n?$/u.test(governor) || (governor === '' && role.effects.has('new'))) &&
  !role.plural &&
  role.kind !== 'employee'

function organizationOfGetter(situation: Situation, office: Office): OfficeOrganization | undefined {
  const [item] = objectOrganizations(situation)
  return item ? organizationAt(situation, item) : organizationFor(situation, office)
}

function getterPhase(situation: Situation): Phase {
  const { predicate } = situation
  const begin = getterBegin(situation)
  const present = predicate.class === 'get' && predicate.tense === 'present'
  if (isToCome(situation, begin) || (present && !begin)) return 'planned'
  const phase = holdPhase(situation)
  return phase === 'held' ? 'begins' : phase
}

/** Gives an office that waits for its holder to the person who is named next, if the gender fits. */
export function fillOpenOffice(scene: Scene, chain: PersonChain, range: Range): void {
  const open = scene.office?.open
  if (!scene.office || !open || !fits(open.gender, chain)) return
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
  scene.office = { ...scene.office, open: undefined }
}

function fits(gender: 'f' | 'm' | undefined, chain: PersonChain): boolean {
  return gender === undefined || chain.gender === undefined || chain.gender === gender
}
