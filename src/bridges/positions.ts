import type { Quad } from '@rdfjs/types'
import { opengov, org, pas, rdf, schema, skos, wd, xsd } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Store } from '../store/store.ts'
import { quickStatement, type PositionHeld } from './quick-statements.ts'

export interface PositionSource {
  readonly store: Pick<Store, 'said' | 'announcementsOf'>
  /** IRIs of the memberships and events that an editor accepted or corrected. */
  readonly reviewed: Iterable<string>
  /** With the items that roles are the same as. */
  readonly roles: readonly Quad[]
  /** Ends with "/". */
  readonly baseIri: string
  /** YYYY-MM-DD. */
  readonly today: string
}

/** What cannot go to Wikidata, and why: how many each. */
export interface Positions {
  /** QuickStatements, one a line. */
  readonly lines: readonly string[]
  readonly left: Readonly<Record<keyof typeof reasons, number>>
}

export const reasons = {
  person: 'nobody confirmed who the person is at Wikidata',
  position: 'nobody confirmed which item the position is',
  jurisdiction: 'the item is that of a role, and no organization above it has an item',
  future: 'it has not begun, or is not decided',
} as const

type Reason = keyof typeof reasons

/**
 * The reviewed memberships as statements for Wikidata. Persons, positions and places go there by items that an editor
 * confirmed, and not otherwise.
 */
export async function positions(source: PositionSource): Promise<Positions> {
  const reviewed = [...new Set(source.reviewed)].sort()
  const successions = await successionsIn(reviewed, source)
  const left: Record<Reason, number> = { person: 0, position: 0, jurisdiction: 0, future: 0 }
  const lines: string[] = []
  for (const membership of reviewed.filter(iri => iri.startsWith(`${source.baseIri}id/membership/`))) {
    const held = await positionOf(membership, successions, source)
    if (held === undefined) continue
    if (typeof held === 'string') left[held] += 1
    else lines.push(quickStatement(held))
  }
  return { lines, left }
}

/** Who followed whom, by memberships. */
interface Successions {
  readonly before: ReadonlyMap<string, string>
  readonly after: ReadonlyMap<string, string>
}

async function successionsIn(
  reviewed: readonly string[],
  { store, baseIri }: PositionSource,
): Promise<Successions> {
  const before = new Map<string, string>()
  const after = new Map<string, string>()
  for (const event of reviewed.filter(iri => iri.startsWith(`${baseIri}id/event/`))) {
    const { quads } = await store.said(namedNode(event))
    const [replacee, replacer] = [
      valueOf(quads, event, schema.replacee),
      valueOf(quads, event, schema.replacer),
    ]
    if (replacee === undefined || replacer === undefined) continue
    before.set(replacer, replacee)
    after.set(replacee, replacer)
  }
  return { before, after }
}

/** undefined where the membership is no more. */
async function positionOf(
  membership: string,
  { before, after }: Successions,
  source: PositionSource,
): Promise<PositionHeld | Reason | undefined> {
  const { quads } = await source.store.said(namedNode(membership))
  const value = (property: { readonly value: string }) => valueOf(quads, membership, property)
  if (value(rdf.type) === undefined) return undefined
  const status = value(pas.status)
  if (status === pas.planned.value || status === pas.proposed.value) return 'future'
  const person = await itemOfHolder(membership, source)
  if (person === undefined) return 'person'
  const position = await positionItem(value(opengov.post), value(org.role), value(org.organization), source)
  if (typeof position === 'string') return position
  const holder = (other: string | undefined) =>
    other === undefined ? Promise.resolve(undefined) : itemOfHolder(other, source)
  const [replaces, replacedBy] = [await holder(before.get(membership)), await holder(after.get(membership))]
  return {
    person,
    ...position,
    reference: await referenceOf(membership, source),
    retrieved: source.today,
    ...defined('begin', dateOf(quads, membership, schema.startDate)),
    ...defined('end', dateOf(quads, membership, schema.endDate)),
    ...defined('replaces', replaces),
    ...defined('replacedBy', replacedBy),
  }
}

/** The item of the very post; else that of the role, which needs a place to be one. */
async function positionItem(
  post: string | undefined,
  role: string | undefined,
  organization: string | undefined,
  source: PositionSource,
): Promise<Pick<PositionHeld, 'position' | 'jurisdiction'> | Reason> {
  const own = post === undefined ? undefined : await itemOf(post, source)
  if (own !== undefined) return { position: own }
  const match = source.roles.find(
    ({ subject, predicate, object }) =>
      subject.value === role && predicate.equals(skos.exactMatch) && isItem(object.value),
  )
  if (!match) return 'position'
  const jurisdiction = await nearestItem(organization, source)
  return jurisdiction === undefined
    ? 'jurisdiction'
    : { position: idOfItem(match.object.value), jurisdiction }
}

/** Of an organization, else of the nearest above it. */
async function nearestItem(
  organization: string | undefined,
  source: PositionSource,
): Promise<string | undefined> {
  const seen = new Set<string>()
  for (let iri = organization; iri !== undefined && !seen.has(iri);) {
    seen.add(iri)
    const item = await itemOf(iri, source)
    if (item !== undefined) return item
    const { quads } = await source.store.said(namedNode(iri))
    iri = valueOf(quads, iri, org.unitOf) ?? valueOf(quads, iri, org.subOrganizationOf)
  }
  return undefined
}

async function itemOfHolder(membership: string, source: PositionSource): Promise<string | undefined> {
  const { quads } = await source.store.said(namedNode(membership))
  const person = valueOf(quads, membership, org.member)
  return person === undefined ? undefined : itemOf(person, source)
}

async function itemOf(iri: string, { store }: PositionSource): Promise<string | undefined> {
  const { quads } = await store.said(namedNode(iri))
  const item = quads.find(
    ({ subject, predicate, object }) =>
      subject.value === iri && predicate.equals(schema.sameAs) && isItem(object.value),
  )
  return item && idOfItem(item.object.value)
}

/** The announcement as it was published, else as it is described here; the first of several. */
async function referenceOf(membership: string, { store, baseIri }: PositionSource): Promise<string> {
  const [graph] = await store.announcementsOf(namedNode(membership))
  const announcement = (graph?.value ?? '').replace(`${baseIri}graph/`, `${baseIri}id/announcement/`)
  const { quads } = await store.said(namedNode(announcement))
  return valueOf(quads, announcement, schema.url) ?? announcement
}

const items = wd('').value

function isItem(iri: string): boolean {
  return /^Q\d+$/.test(iri.startsWith(items) ? iri.slice(items.length) : '')
}

function idOfItem(iri: string): string {
  return iri.slice(items.length)
}

function valueOf(
  quads: readonly Quad[],
  node: string,
  property: { readonly value: string },
): string | undefined {
  return quads.find(({ subject, predicate }) => subject.value === node && predicate.value === property.value)
    ?.object.value
}

const dateTypes: ReadonlySet<string> = new Set(
  [xsd.date, xsd.gYearMonth, xsd.gYear].map(({ value }) => value),
)

/** As precisely as it is known. */
function dateOf(
  quads: readonly Quad[],
  node: string,
  property: { readonly value: string },
): string | undefined {
  const found = quads.find(
    ({ subject, predicate }) => subject.value === node && predicate.value === property.value,
  )
  const date = found?.object
  return date?.termType === 'Literal' && dateTypes.has(date.datatype.value) ? date.value : undefined
}

function defined<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>)
}
