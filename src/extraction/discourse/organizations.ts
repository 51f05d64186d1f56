import type { Item, ItemOf } from '../syntax/items.ts'
import { organizationsAfter } from '../syntax/offices.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import { referentOf } from './referent.ts'
import type { Scene } from './scene.ts'

/** Organization of each mention of a sentence, by the offset where the mention starts. */
export type Resolved = ReadonlyMap<number, OrganizationRecord>

/**
 * Resolves the organizations of one sentence: named ones are registered with the parent that follows them
 * ("… der Stadt X"), mere heads ("das Amt") mean the last one of their kind.
 */
export function resolveOrganizations(scene: Scene, items: readonly Item[]): Resolved {
  const resolved = new Map<number, OrganizationRecord>()
  const mentions = items.flatMap((item, index) => (item.kind === 'organization' ? [{ item, index }] : []))
  const resolve = (item: ItemOf<'organization'>): OrganizationRecord | undefined =>
    resolved.get(item.start) ?? keep(resolved, item, resolveHead(scene, item))
  for (const { item, index } of mentions.toReversed()) {
    const linked = parentItem(items, index, scene)
    if (!isNamed(scene, item, linked)) continue
    const parent = linked && resolve(linked)
    const record = scene.organizations.add(item.organization, parent)
    resolved.set(item.start, record)
    if (parent) record.mentions.push({ start: item.start, end: linked.end })
  }
  for (const { item } of mentions) {
    const record = resolve(item)
    if (record) scene.organizations.touch(record)
  }
  return resolved
}

function keep(
  resolved: Map<number, OrganizationRecord>,
  { start }: ItemOf<'organization'>,
  record: OrganizationRecord | undefined,
): OrganizationRecord | undefined {
  if (record) resolved.set(start, record)
  return record
}

/** The organization that follows as a parent ("… der Stadt X"); "für" names a subject. */
function parentItem(
  items: readonly Item[],
  index: number,
  { lexicon }: Scene,
): ItemOf<'organization'> | undefined {
  const next = organizationsAfter(items, index + 1, lexicon).organizations.at(0)
  if (!next) return undefined
  const between = items.slice(index + 1, items.indexOf(next))
  return between.length > 0 && !between.some(item => 'norm' in item && item.norm === 'für') ? next : undefined
}

/** It has a name, or its parent tells which one it is ("die Feuerwehr der Stadt X"). */
function isNamed(
  { lexicon }: Scene,
  { organization: { generic, head, plural } }: ItemOf<'organization'>,
  parent: ItemOf<'organization'> | undefined,
): boolean {
  if (plural) return false
  return !generic || (parent !== undefined && lexicon.genericHeads.get(head)?.kept === true)
}

/** What a mere head means; nothing where it is an office ("sein neues Amt") or means several. */
function resolveHead(scene: Scene, item: ItemOf<'organization'>): OrganizationRecord | undefined {
  const { organization: mention, governor } = item
  if (!mention.generic) return undefined
  const { cues, genericHeads, officeNouns } = scene.lexicon
  const isOffice = officeNouns.get(mention.head.toLowerCase()) === 'office' && cues.possessive.has(governor)
  if (mention.plural || isOffice) return undefined
  const referent = referentOf(scene, mention)
  if (referent) scene.organizations.touch(referent, mention)
  else if (genericHeads.get(mention.head)?.kept) return scene.organizations.add(mention)
  return referent
}
