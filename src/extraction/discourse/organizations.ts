import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import { organizationsAfter } from '../syntax/offices.ts'
import { siteBefore, whereBefore } from '../syntax/sites.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import type { PersonChain } from './person-registry.ts'
import { referentOf } from './referent.ts'
import type { Scene } from './scene.ts'

/** Organization of each mention of a sentence, by the offset where the mention starts. */
export type Resolved = ReadonlyMap<number, OrganizationRecord>

interface Mentioned {
  readonly item: ItemOf<'organization'>
  /** The parent that follows ("… der Stadt X"). */
  readonly behind: ItemOf<'organization'> | undefined
  /** The parent that stands before ("leitete beim Jugendamt die Abteilung X"). */
  readonly site: ItemOf<'organization'> | undefined
}

/**
 * Resolves the organizations of one sentence: named ones are registered with the parent that the sentence tells, mere
 * heads ("das Amt") mean one that was named before.
 */
export function resolveOrganizations(scene: Scene, items: readonly Item[]): Resolved {
  const resolved = new Map<number, OrganizationRecord>()
  const persons = items.flatMap(item => (item.kind === 'person' ? [scene.persons.add(item.person)] : []))
  const mentions = new Map<number, Mentioned>()
  for (const [index, item] of items.entries())
    if (item.kind === 'organization') mentions.set(item.start, mentionedAt(scene, items, index, item))
  const resolve = (mentioned: Mentioned): OrganizationRecord | undefined => {
    const { item, behind, site } = mentioned
    const known = resolved.get(item.start)
    if (known) return known
    const above = mentions.get((behind ?? site)?.start ?? -1)
    const record = isNamed(scene, mentioned)
      ? register(scene, mentioned, above && resolve(above))
      : resolveHead(scene, item, persons)
    if (record) resolved.set(item.start, record)
    return record
  }
  const all = [...mentions.values()]
  // What "das Amt" means may stand before it in the sentence, what belongs to a name behind it.
  for (const mentioned of all.toReversed()) if (isNamed(scene, mentioned)) resolve(mentioned)
  for (const mentioned of all) {
    const record = resolve(mentioned)
    if (record) scene.organizations.touch(record)
  }
  for (const [start, record] of barePlaces(scene, items)) resolved.set(start, record)
  return resolved
}

/** "In Neuhausen selbst …": the name alone means the town that the text has told of. */
function barePlaces(
  { organizations, lexicon }: Scene,
  items: readonly Item[],
): readonly (readonly [start: number, record: OrganizationRecord])[] {
  const towns = organizations.records.filter(
    ({ type, placeBy }) => lexicon.traits.municipality.has(type) && placeBy === 'name',
  )
  return items.flatMap((item, index) => {
    if (item.kind !== 'word' || !lexicon.cues.location.has(normAt(items, index - 1))) return []
    const town = towns.find(({ place }) => place === item.token.text)
    return town ? [[item.start, town] as const] : []
  })
}

function register(
  scene: Scene,
  mentioned: Mentioned,
  parent: OrganizationRecord | undefined,
): OrganizationRecord {
  const { item, behind } = mentioned
  const record = scene.organizations.add(item.organization, parent)
  if (parent && behind) record.mentions.push({ start: item.start, end: behind.end })
  return record
}

function mentionedAt(
  scene: Scene,
  items: readonly Item[],
  index: number,
  item: ItemOf<'organization'>,
): Mentioned {
  const behind = parentItem(items, index, scene)
  return { item, behind, site: behind ? undefined : siteItem(items, index, scene) }
}

/** The organization that follows as a parent ("… der Stadt X"); "für" names a subject, "die" an object. */
function parentItem(
  items: readonly Item[],
  index: number,
  { lexicon }: Scene,
): ItemOf<'organization'> | undefined {
  const next = organizationsAfter(items, index + 1, lexicon).organizations.at(0)
  if (!next || next === items[index + 1] || objectGovernor.test(next.governor)) return undefined
  return items
    .slice(index + 1, items.indexOf(next, index))
    .some(item => 'norm' in item && item.norm === 'für')
    ? undefined
    : next
}

/** What governs a subject or object. */
const objectGovernor = /^(?:|die|das|den|eine?n?)$/u

/** A unit that is an object lies in the organization that its clause is at. */
function siteItem(
  items: readonly Item[],
  index: number,
  { lexicon }: Scene,
): ItemOf<'organization'> | undefined {
  const item = items[index]
  if (item?.kind !== 'organization' || !objectGovernor.test(item.governor)) return undefined
  const { form, generic, place } = item.organization
  if (form !== 'unit' || generic || place !== undefined) return undefined
  return whereBefore(items, index) ?? siteBefore(items, index, lexicon)
}

/** It has a name, or its parent tells which one it is ("die Feuerwehr der Stadt X"). */
function isNamed({ lexicon }: Scene, { item: { organization }, behind }: Mentioned): boolean {
  const { generic, head, plural } = organization
  if (plural) return false
  return !generic || (behind !== undefined && lexicon.genericHeads.get(head)?.kept === true)
}

/** What a mere head means; nothing where it is an office ("sein neues Amt") or means several. */
function resolveHead(
  scene: Scene,
  item: ItemOf<'organization'>,
  persons: readonly PersonChain[],
): OrganizationRecord | undefined {
  const { organization: mention, governor } = item
  if (!mention.generic) return undefined
  const { cues, genericHeads, officeNouns } = scene.lexicon
  const isOffice = officeNouns.get(mention.head.toLowerCase()) === 'office' && cues.possessive.has(governor)
  if (mention.plural || isOffice) return undefined
  const referent = referentOf(scene, mention, persons)
  if (referent) scene.organizations.touch(referent, mention)
  else if (genericHeads.get(mention.head)?.kept) return scene.organizations.add(mention)
  return referent
}
