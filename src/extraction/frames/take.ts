import { contains } from '../../model/range.ts'
import { inferred, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import { personsIn, type Referent } from '../discourse/subjects.ts'
import type { ItemOf } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import { begun } from './begin.ts'
import { inFocus } from './office-in-focus.ts'
import { entersOffice } from './term.ts'
import { namesSuccession } from './office-nouns.ts'
import {
  impliedHead,
  objectOffices,
  objectOrganizations,
  organizationItems,
  roleIn,
  shownSubject,
  verbText,
} from './roles-in-clause.ts'
import { organizationAt, organizationFor, type Proposal, propose, type Situation } from './situation.ts'
import { link } from './succession.ts'
import { sayPredecessor, takeOver } from './take-over.ts'

/** "X übernimmt die Leitung des Amtes / das Amt / das Amt für Soziales (von Y)", "tritt die Nachfolge von Y an". */
export function take(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject || entersOffice(situation)) return
  const from = personsIn(situation.clause).find(item => item.governor === 'von')
  if (namesSuccession(situation)) {
    takeOver(
      situation,
      { successor: undefined, predecessor: from ?? genitivePerson(situation, subject.start) },
      'succession',
    )
    return
  }
  takeOffices(situation, subject)
  const predecessor = from && situation.scene.persons.find(from.person)
  if (!predecessor || predecessor === subject.chain) return
  sayGiver(situation, subject, { chain: predecessor, item: from })
  link(situation, predecessor, subject.chain, 'take-from')
}

/** From whom an office is taken over had it. */
function sayGiver(
  situation: Situation,
  { chain }: Referent,
  giver: { readonly chain: PersonChain; readonly item: ItemOf<'person'> | undefined },
): void {
  const { drafts, organizations } = situation.scene
  const taken = drafts.at(-1)
  if (taken?.person !== chain.key || taken.organization === undefined) return
  const record = organizations.get(taken.organization)
  const organization = inferred(
    record,
    'the office that is taken over',
    taken.organizationRange ?? taken.clause,
  )
  sayPredecessor(situation, giver, { role: taken.role, organization }, 'take')
}

function genitivePerson({ clause }: Situation, subject: number): ItemOf<'person'> | undefined {
  return personsIn({ ...clause }).find(item => item.start !== subject)
}

function takeOffices(situation: Situation, subject: Referent): void {
  const offices = objectOffices(situation, 'des', 'der', 'als').filter(
    ({ role }) => role.abstract || !role.plural,
  )
  const common = { person: subject.chain, personRange: subject, ...begun(situation) }
  const said = new Set<string | undefined>()
  for (const office of offices.slice(0, 2)) {
    const organization = organizationFor(situation, office)
    said.add(organization?.record.key)
    propose(situation, { ...common, rule: 'take-office', role: roleIn(situation, office), organization })
  }
  for (const item of takenUnits(situation)) {
    const organization = organizationAt(situation, item)
    if (!organization || said.has(organization.record.key)) continue
    said.add(organization.record.key)
    propose(situation, { ...common, ...headship(situation, organization, offices[0]), organization })
  }
  if (said.size === 0) inFocus(situation, subject, 'take-focus', begun(situation))
}

/** A unit beside an office that is taken over ("die Leitung des Amtes und das Team") is led by the same word. */
function headship(
  situation: Situation,
  organization: OfficeOrganization,
  office: Office | undefined,
): Pick<Proposal, 'rule' | 'role'> {
  const role = impliedHead(situation, organization, verbText(situation))
  if (!office) return { rule: 'take-unit', role }
  return {
    rule: 'take-coordinated',
    role: office.role.abstract ? { ...role, text: office.role.text } : role,
  }
}

/** Units that are taken over: objects, and "mit dem Amt für …" beside a mere "Bereich". */
function takenUnits(situation: Situation): readonly ItemOf<'organization'>[] {
  const objects = objectOrganizations(situation).filter(
    item => !isGenitiveOf(situation, item) && situation.resolved.has(item.start),
  )
  if (objects.length > 0) return objects
  return organizationItems(situation).filter(
    item => item.governor === 'mit' && item.organization.form === 'unit',
  )
}

/** "eines Aufgabenbereichs der Stadt X": the owner of what is taken, not the thing. */
function isGenitiveOf({ clause, offices }: Situation, item: ItemOf<'organization'>): boolean {
  if (offices.some(office => contains(office, item))) return true
  if (item.governor !== 'der' && item.governor !== 'des') return false
  const at = clause.items.indexOf(item)
  const before = clause.items[at - 2]
  return before?.kind === 'word' && before.token.capital
}
