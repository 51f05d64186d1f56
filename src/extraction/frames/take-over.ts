import type { Range } from '../../model/range.ts'
import { focused, inferred, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import type { ItemOf } from '../syntax/items.ts'
import type { DraftRole } from './draft.ts'
import { fromOther, officeOf } from './held-office.ts'
import { beginPhase } from './phase.ts'
import { officesBy, roleIn, shownSubject, verbRange, verbText } from './roles-in-clause.ts'
import { organizationFor, propose, type Situation } from './situation.ts'
import { link } from './succession.ts'
import { beginOf } from './times.ts'

/** Who follows whom; the persons that the clause does not name are known from before. */
export interface Pair {
  readonly successor: ItemOf<'person'> | undefined
  readonly predecessor: ItemOf<'person'> | undefined
  /** The predecessor, where only a pronoun says him. */
  readonly known?: PersonChain | undefined
  /** "folgte A beim Rundgang": unless an office is told, nothing passes from one to the other. */
  readonly unsure?: boolean
}

/** The successor gets the office of the predecessor, by the role named beside it or the one that is talked about. */
export function takeOver(situation: Situation, pair: Pair, rule: string): void {
  const { persons } = situation.scene
  const predecessor = pair.predecessor ? persons.add(pair.predecessor.person) : pair.known
  const successor = pair.successor ? persons.add(pair.successor.person) : shownSubject(situation)?.chain
  if (!successor || predecessor === successor) return
  const passed = passedOffice(situation, predecessor, successor)
  if (passed)
    saySuccessor(situation, { chain: successor, range: successorRange(situation, pair) }, passed, rule)
  if (!predecessor || isIdle(pair, passed)) return
  if (passed) sayPredecessor(situation, { chain: predecessor, item: pair.predecessor }, passed, rule)
  link(situation, predecessor, successor, rule)
}

const isIdle = ({ unsure }: Pair, passed: PassedOffice | undefined): boolean => unsure === true && !passed

const successorRange = (situation: Situation, { successor }: Pair): Range =>
  successor ?? shownSubject(situation) ?? situation.clause

function saySuccessor(
  situation: Situation,
  { chain, range }: { readonly chain: PersonChain; readonly range: Range },
  passed: PassedOffice,
  rule: string,
): void {
  const begin = beginOf(situation.times)
  propose(situation, {
    ...passed,
    rule,
    person: chain,
    personRange: bare(range),
    phase: beginPhase(situation, begin),
    career: 'main',
    times: { begin },
  })
}

/** What passes from one to the other. */
export interface PassedOffice {
  readonly role: DraftRole
  readonly organization: OfficeOrganization
}

/** The office named beside it, else the predecessor's, else the one that the successor gets, else the one in focus. */
function passedOffice(
  situation: Situation,
  predecessor: PersonChain | undefined,
  successor: PersonChain,
): PassedOffice | undefined {
  const { scene } = situation
  const office = officesBy(situation, 'als', 'im', 'in', 'zum', 'zur').find(
    ({ role }) => role.relation === undefined,
  )
  const got = gotten(scene, successor)
  const role = office ? roleIn(situation, office) : inheritedRole(situation, predecessor, got?.role)
  const organization =
    (office && organizationFor(situation, office)) ??
    fromOther(scene, predecessor) ??
    got?.organization ??
    focused(scene)
  return role && organization && { role, organization }
}

/** The office that the text says somebody gets. */
function gotten(scene: Scene, chain: PersonChain): PassedOffice | undefined {
  const draft = scene.drafts.findLast(
    ({ person, phase, organization, role }) =>
      person === chain.key &&
      organization !== undefined &&
      role.kind !== 'employee' &&
      (phase === 'begins' || phase === 'planned' || phase === 'proposed'),
  )
  if (draft?.organization === undefined) return undefined
  const record = scene.organizations.get(draft.organization)
  return {
    role: draft.role,
    organization: inferred(record, 'the office that the successor gets', draft.clause),
  }
}

/** Who is followed held the office; at publication still, where the change is to come. */
export function sayPredecessor(
  situation: Situation,
  { chain, item }: { chain: PersonChain; item: ItemOf<'person'> | undefined },
  { role, organization }: PassedOffice,
  rule: string,
): void {
  const { scene, clause } = situation
  const holds = scene.drafts.some(
    draft =>
      draft.person === chain.key &&
      draft.organization === organization.record.key &&
      draft.phase !== 'planned',
  )
  if (holds) return
  const phase = beginPhase(situation, beginOf(situation.times)) === 'planned' ? 'holds' : 'held'
  const range = item ?? { start: clause.start, end: clause.start }
  propose(situation, {
    rule: `${rule}-predecessor`,
    person: chain,
    personRange: bare(range),
    role: { ...role, text: verbText(situation), implied: true, range: verbRange(situation) },
    organization,
    phase,
    aside: true,
  })
}

function inheritedRole(
  situation: Situation,
  predecessor: PersonChain | undefined,
  got: DraftRole | undefined,
): DraftRole | undefined {
  const known = officeOf(situation.scene, predecessor) ?? got ?? situation.scene.office
  if (!known) return undefined
  const kind = known.kind === 'acting head' ? 'head' : known.kind
  return {
    text: verbText(situation),
    concept: known.concept,
    kind,
    implied: true,
    range: verbRange(situation),
  }
}

const bare = ({ start, end }: Range): Range => ({ start, end })
