import { contains, type Range } from '../../model/range.ts'
import type { Inference } from '../../model/statement.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import { organizationOf } from '../discourse/office-organization.ts'
import { inferred, type OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { OrganizationRecord } from '../discourse/organization-registry.ts'
import type { Resolved } from '../discourse/organizations.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Referent } from '../discourse/subjects.ts'
import type { Clause } from '../syntax/clauses.ts'
import { holdsWord, type Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Predicate } from '../syntax/predicate.ts'
import type { Dated, Draft, DraftRole, Phase } from './draft.ts'
import type { Times } from './times.ts'

/** One clause with everything a frame asks. */
export interface Situation {
  readonly scene: Scene
  readonly sentence: Range
  /** All items of the sentence. */
  readonly items: readonly Item[]
  readonly clause: Clause
  readonly predicate: Predicate
  /** Role phrases of the clause. */
  readonly offices: readonly Office[]
  readonly resolved: Resolved
  readonly subject: Referent | undefined
  readonly times: Times
}

/** When it began and ended, as far as it is told. */
export interface ToldTimes {
  readonly begin?: Dated | undefined
  readonly end?: Dated | undefined
  readonly order?: Draft['order'] | undefined
}

/** What a frame found; the rest is the same for all of them. */
export interface Proposal {
  readonly rule: string
  readonly person: PersonChain
  readonly personRange: Range
  readonly role: DraftRole
  readonly organization?: OfficeOrganization | undefined
  readonly phase: Phase
  readonly career?: Draft['career']
  readonly times?: ToldTimes
  /** What is told elsewhere, and where. */
  readonly inference?: Inference
  /** Told by the way: what the text goes on to speak of stays what it was. */
  readonly aside?: boolean
}

/** Where a proposal comes from: a clause, or a whole sentence for phrases without a verb. */
export interface Place {
  readonly scene: Scene
  readonly sentence: Range
  readonly clause: Range & { readonly relative?: boolean }
}

/** Takes a proposal into the scene and puts its office into focus. */
export function propose(place: Place, proposal: Proposal): void {
  const { scene, clause } = place
  const record = proposal.organization?.record
  scene.drafts.push(draftOf(place, proposal))
  if (record && isCareer(proposal)) placeInCareer(scene, record)
  const aside = proposal.aside ?? (clause.relative === true && scene.office?.organization !== undefined)
  if (!aside) focus(scene, proposal.role, record)
}

function draftOf({ scene, sentence, clause }: Place, proposal: Proposal): Draft {
  const { rule, person, personRange, phase, organization, career = 'none' } = proposal
  return {
    rule,
    person: person.key,
    personRange,
    role: managed(proposal.role, organization?.record.type, scene),
    phase,
    career,
    closes: scene.moved === sentence.start && career === 'main',
    clause: { start: clause.start, end: clause.end },
    sentence: { start: sentence.start, end: sentence.end },
    inferences: [organization?.inference, proposal.inference].filter(inference => inference !== undefined),
    ...(organization === undefined ? {} : { organization: organization.record.key }),
    ...(organization?.range === undefined ? {} : { organizationRange: organization.range }),
    ...told(proposal.times),
  }
}

/** The times that are told, without the others. */
function told({ begin, end, order }: ToldTimes = {}): Pick<Draft, 'begin' | 'end' | 'order'> {
  return { ...(begin ? { begin } : {}), ...(end ? { end } : {}), ...(order ? { order } : {}) }
}

const isCareer = ({ career = 'none' }: Proposal): boolean => career !== 'none'

/** The head of a company or jobcenter is a managing director, whatever word says so. */
function managed(role: DraftRole, type: string | undefined, { lexicon }: Scene): DraftRole {
  return role.kind === 'head' &&
    ofWhole.has(role.concept) &&
    lexicon.traits.managed.has(type ?? '') &&
    !isOfPart(role, lexicon)
    ? { ...role, kind: 'managing director' }
    : role
}

const ofWhole = new Set(['leitung', 'generaldirektion'])

/** "Marketingleiterin", "Finanzchef" of a company lead a part of it. */
function isOfPart({ text, implied }: DraftRole, { roles, heads }: Lexicon): boolean {
  const left = implied ? '' : (roles.find(text.split(/\s/u).at(-1) ?? '')?.left ?? '')
  return left !== '' && heads.find(left.replace(/s?-?$/u, '')) === undefined && heads.find(left) === undefined
}

/** A unit of a career without parent or place belongs to the employer told before; one with them tells the employer. */
function placeInCareer(scene: Scene, record: OrganizationRecord): void {
  const employer = formalOf(scene, record)
  if (employer) scene.employer = employer
  else if (
    record.place === undefined &&
    record.form !== 'joint' &&
    scene.employer &&
    record.parent === undefined
  ) {
    record.parent = scene.employer.key
    record.parentBasis = 'resolved'
  }
}

/** The corporation at the root of an organization. */
function formalOf(scene: Scene, record: OrganizationRecord): OrganizationRecord | undefined {
  let root = record
  for (let depth = 0; root.parent !== undefined && depth < 8; depth += 1)
    root = scene.organizations.get(root.parent)
  return root.form === 'formal' ? root : undefined
}

/** Offices of employees and members are not what "das Amt" or "Nachfolger" mean next. */
export function focus(scene: Scene, role: DraftRole, organization: OrganizationRecord | undefined): void {
  if (role.kind === 'employee' || role.kind === 'member') return
  const kept = organization ?? scene.office?.organization
  scene.office = {
    text: role.text,
    concept: role.concept,
    kind: role.kind,
    ...(kept === undefined ? {} : { organization: kept }),
  }
}

/** The role of a role phrase, by its own words. */
export function roleOf({ role }: Office): DraftRole {
  const turn = turnOf(role.effects)
  return {
    text: role.text,
    concept: role.concept,
    kind: role.kind,
    implied: false,
    range: { start: role.start, end: role.end },
    ...(turn === undefined ? {} : { turn }),
  }
}

function turnOf(effects: ReadonlySet<string>): DraftRole['turn'] {
  if (effects.has('new')) return 'comes'
  return effects.has('ending') ? 'goes' : undefined
}

/** The organization of a role phrase of this clause. */
export function organizationFor(situation: Situation, office: Office): OfficeOrganization | undefined {
  const found = organizationOf(situation.scene, office, situation.items, situation.resolved)
  return found?.range === undefined ? (thereOf(situation, office) ?? found) : found
}

/** "war dort Vizerektorin": the organization named last before. */
function thereOf({ clause, scene, items }: Situation, office: Office): OfficeOrganization | undefined {
  const before = holdsWord(clause.items, scene.lexicon.cues.here)
    ? items.findLast(item => item.kind === 'organization' && item.end <= office.start)
    : undefined
  if (!before) return undefined
  const record = scene.organizations.last(
    ({ form, mentions }) => form !== 'body' && mentions.some(mention => contains(mention, before)),
  )
  return record && inferred(record, 'the place named before', record.mentions.at(-1))
}

/** An organization item of the clause, resolved. */
export function organizationAt(
  situation: Pick<Situation, 'resolved'>,
  item: Range,
): OfficeOrganization | undefined {
  const record = situation.resolved.get(item.start)
  return record && { record, range: { start: item.start, end: item.end } }
}
