import type { Item, ItemOf } from '../syntax/items.ts'
import { organizationsAfter } from '../syntax/offices.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { OrganizationRecord } from './organization-registry.ts'
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
  for (const { item, index } of mentions.toReversed()) {
    const next = organizationsAfter(items, index + 1, scene.lexicon).organizations[0]
    const parent = next && isParentLink(items, index, next) ? resolved.get(next.start) : undefined
    const record = resolveMention(scene, item.organization, parent)
    if (!record) continue
    resolved.set(item.start, record)
    if (parent && next) record.mentions.push({ start: item.start, end: next.end })
  }
  for (const { item } of mentions) {
    const record = resolved.get(item.start)
    if (record) scene.organizations.touch(record)
  }
  return resolved
}

/** "für" names a subject, not a parent. */
function isParentLink(items: readonly Item[], index: number, next: ItemOf<'organization'>): boolean {
  const between = items.slice(index + 1, items.indexOf(next))
  return between.length > 0 && !between.some(item => 'norm' in item && item.norm === 'für')
}

function resolveMention(
  scene: Scene,
  mention: OrganizationMention,
  parent: OrganizationRecord | undefined,
): OrganizationRecord | undefined {
  if (mention.plural) return undefined
  const absent = scene.lexicon.genericHeads.get(mention.head)
  if (!mention.generic || (parent && absent !== 'drop')) return scene.organizations.add(mention, parent)
  const referent = referentOf(scene, mention)
  if (referent) scene.organizations.touch(referent, mention)
  else if (absent === 'keep') return scene.organizations.add(mention)
  return referent
}

/** What a mere head means: the last of its type, else (for "Behörde", "Haus", …) the unit that is talked about. */
export function referentOf(scene: Scene, mention: OrganizationMention): OrganizationRecord | undefined {
  const head = mention.head.toLowerCase()
  const sameHead = scene.organizations.last(record => record.head.toLowerCase().endsWith(head))
  const sameType = sameHead ?? scene.organizations.last(record => record.type === mention.type)
  if (sameType) return sameType
  const focus = scene.office?.organization
  if (scene.lexicon.traits.anyUnit.has(mention.type))
    return focus ?? scene.organizations.last(record => record.form === 'unit')
  const territorial = scene.lexicon.genericHeads.get(mention.head) === 'drop'
  return !territorial && focus && focus.form !== 'body' && focus.type === 'organisation' ? focus : undefined
}
