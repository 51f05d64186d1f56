import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import { isOblique, personsIn } from '../discourse/subjects.ts'
import { type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { DraftRole } from './draft.ts'
import { beginPhase } from './phase.ts'
import { officesBy, roleIn, shownSubject, verbRange, verbText } from './roles-in-clause.ts'
import { organizationFor, propose, type Situation } from './situation.ts'
import { beginOf } from './times.ts'

export interface RelatedOffice {
  readonly role: DraftRole
  readonly organization?: OfficeOrganization
  readonly suffix: string
}

/**
 * "Nachfolger", "Vorgängerin", "Stellvertreter": the office is that of the other person. Links the two and returns
 * the office; undefined for a role that says itself what it is.
 */
export function relatedOffice(
  situation: Situation,
  office: Office,
  bearer: PersonChain,
): RelatedOffice | undefined {
  const { relation } = office.role
  if (relation === undefined) return undefined
  const { scene } = situation
  const other = partner(situation, office, bearer)
  if (relation === 'successor' && other) link(situation, other, bearer, 'copula-successor')
  if (relation === 'predecessor' && other) link(situation, bearer, other, 'copula-predecessor')
  const focus = officeOf(scene, other) ?? scene.office
  const role =
    relation === 'deputy' || !focus
      ? roleIn(situation, office)
      : { ...roleIn(situation, office), concept: focus.concept, kind: focus.kind }
  const own = organizationFor(situation, office)
  const organization = own?.range === undefined ? (fromOther(scene, other) ?? own ?? focused(scene)) : own
  return { role, suffix: `-${relation}`, ...(organization === undefined ? {} : { organization }) }
}

/** The other person: named after the noun ("Nachfolger von X"), else the holder of the office that is talked about. */
function partner(situation: Situation, office: Office, bearer: PersonChain): PersonChain | undefined {
  const next = situation.items[office.to]
  const named = next?.kind === 'person' && next.governor !== '' ? next : undefined
  if (named) return situation.scene.persons.add(named.person)
  const { scene } = situation
  if (office.role.relation === 'deputy' && !/^(?:sein|ihr|dessen|deren)/u.test(office.governor))
    return undefined
  return [scene.subject, scene.topic, ...scene.recent.toReversed()].find(
    chain => chain !== undefined && chain !== bearer,
  )
}

/** The office that a person was last said to hold. */
export function officeOf(scene: Scene, chain: PersonChain | undefined): DraftRole | undefined {
  return chain && lastDraft(scene, chain)?.role
}

function lastDraft(scene: Scene, chain: PersonChain): Scene['drafts'][number] | undefined {
  const drafts = scene.drafts.filter(draft => draft.person === chain.key && draft.role.kind !== 'employee')
  return drafts.find(draft => draft.phase !== 'held') ?? drafts.at(-1)
}

/** Its organization. */
export function fromOther(scene: Scene, chain: PersonChain | undefined): OfficeOrganization | undefined {
  const draft = chain && lastDraft(scene, chain)
  if (draft?.organization === undefined) return undefined
  const record = scene.organizations.get(draft.organization)
  return {
    record,
    inference: {
      slot: 'organization',
      from: draft.organizationRange ?? draft.clause,
      why: 'office of the other person',
    },
  }
}

export function link(
  { scene, sentence, clause }: Situation,
  predecessor: PersonChain,
  successor: PersonChain,
  rule: string,
): void {
  if (predecessor === successor) return
  const organization = scene.office?.organization?.key
  scene.successions.push({
    rule,
    predecessor: predecessor.key,
    successor: successor.key,
    clause: { start: clause.start, end: clause.end },
    sentence: { start: sentence.start, end: sentence.end },
    ...(organization === undefined ? {} : { organization }),
  })
}

/** "folgte der Wechsel nach …": a change of office, no succession. */
export function namesMove({ clause, scene }: Situation): boolean {
  if (personsIn(clause).length > 0) return false
  return clause.items.some(
    (_, index) => scene.lexicon.officeNouns.get(normAt(clause.items, index)) === 'move',
  )
}

interface Pair {
  readonly successor: ItemOf<'person'> | undefined
  readonly predecessor: ItemOf<'person'> | undefined
}

/** "X folgt (auf) Y (als Leiter) (nach)", "X tritt die Nachfolge von Y an", "auf Y folgt X". */
export function succeed(situation: Situation): void {
  const pair = followers(situation)
  takeOver(situation, pair, 'succeed')
}

function followers(situation: Situation): Pair {
  const persons = personsIn(situation.clause)
  if (persons.some(({ governor }) => governor === 'von'))
    return { predecessor: undefined, successor: undefined }
  const governed = persons.find(item => /^(?:auf|nach)$/u.test(item.governor))
  if (governed)
    return { predecessor: governed, successor: persons.find(item => item !== governed && !isOblique(item)) }
  const [first, second] = persons.filter(item => !isOblique(item))
  if (first && second) return { successor: first, predecessor: second }
  return { predecessor: first, successor: undefined }
}

/** "X löst Y ab", "Y wird von X abgelöst", "beerbt", "ersetzt". */
export function relieve(situation: Situation): void {
  const persons = personsIn(situation.clause)
  const agent = persons.find(item => /^(?:von|durch)$/u.test(item.governor))
  const plain = persons.filter(item => !isOblique(item))
  if (situation.predicate.passive) {
    takeOver(situation, { successor: agent, predecessor: plain[0] }, 'relieve')
    return
  }
  const [first, second] = plain
  if (first && !second && hasObjectPronoun(situation)) {
    const other = salientOther(situation, scenePerson(situation, first))
    takeOver(situation, { successor: first, predecessor: undefined }, 'relieve', other)
    return
  }
  takeOver(
    situation,
    second ? { successor: first, predecessor: second } : { successor: undefined, predecessor: first },
    'relieve',
  )
}

/** The successor gets the office of the predecessor, by the role named beside it or the one that is talked about. */
export function takeOver(situation: Situation, pair: Pair, rule: string, known?: PersonChain): void {
  const { scene, times } = situation
  const subject = shownSubject(situation)
  const predecessor = pair.predecessor ? scene.persons.add(pair.predecessor.person) : known
  const successor = pair.successor ? scene.persons.add(pair.successor.person) : subject?.chain
  if (!successor || predecessor === successor) return
  const range = pair.successor ?? subject ?? situation.clause
  const office = officesBy(situation, 'als', 'im', 'in', 'zum', 'zur').find(
    ({ role }) => role.relation === undefined,
  )
  const role = office ? roleIn(situation, office) : inheritedRole(situation, predecessor)
  const organization =
    (office && organizationFor(situation, office)) ?? fromOther(scene, predecessor) ?? focused(scene)
  if (role && organization) {
    const begin = beginOf(times)
    propose(situation, {
      rule,
      person: successor,
      personRange: { start: range.start, end: range.end },
      role,
      organization,
      phase: beginPhase(situation, begin),
      career: 'main',
      times: { ...(begin ? { begin } : {}) },
    })
  }
  if (!predecessor) return
  if (role && organization)
    sayPredecessor(situation, { chain: predecessor, item: pair.predecessor }, { role, organization }, rule)
  link(situation, predecessor, successor, rule)
}

/** Who is followed held the office; at publication still, where the change is to come. */
export function sayPredecessor(
  situation: Situation,
  { chain, item }: { chain: PersonChain; item: ItemOf<'person'> | undefined },
  { role, organization }: { role: DraftRole; organization: OfficeOrganization },
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
    personRange: { start: range.start, end: range.end },
    role: { ...role, text: verbText(situation), implied: true, range: verbRange(situation) },
    organization,
    phase,
    aside: true,
  })
}

const hasObjectPronoun = ({ clause }: Situation): boolean =>
  clause.items.some((_, index) => /^(?:ihn|sie)$/u.test(normAt(clause.items, index)))

const scenePerson = ({ scene }: Situation, item: ItemOf<'person'>): PersonChain =>
  scene.persons.add(item.person)

function salientOther({ scene }: Situation, chain: PersonChain): PersonChain | undefined {
  return [scene.topic, ...scene.recent.toReversed()].find(other => other !== undefined && other !== chain)
}

function inheritedRole(situation: Situation, predecessor: PersonChain | undefined): DraftRole | undefined {
  const known = officeOf(situation.scene, predecessor) ?? situation.scene.office
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

export function focused(scene: Scene): OfficeOrganization | undefined {
  const record = scene.office?.organization
  return (
    record && {
      record,
      inference: {
        slot: 'organization',
        from: record.mentions[0] ?? 'role',
        why: 'office that is talked about',
      },
    }
  )
}

/** Whether the clause speaks of a succession ("die Nachfolge von Y"). */
export function namesSuccession(situation: Situation): boolean {
  return situation.clause.items.some(
    (_, index) =>
      situation.scene.lexicon.officeNouns.get(normAt(situation.clause.items, index)) === 'succession',
  )
}
