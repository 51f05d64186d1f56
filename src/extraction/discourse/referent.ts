import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import type { Scene } from './scene.ts'

/**
 * What a mere head ("das Amt", "die Behörde", "das Haus") means: one with that head named before in the sentence; else
 * the organization whose office is talked about, if the word can mean it; else the last one with that head, of that
 * type, or of a type that the word can stand for.
 */
export function referentOf(scene: Scene, mention: OrganizationMention): OrganizationRecord | undefined {
  const named = hasHead(mention)
  const meant = canMean(scene, mention)
  const close = scene.organizations.last(record => named(record) && isClose(scene, record, mention))
  return (
    close ??
    talkedOf(scene, named, meant) ??
    scene.organizations.last(named) ??
    scene.organizations.last(meant) ??
    focusWithoutHead(scene, mention)
  )
}

/** The organization whose office is talked about, if the word can mean it. */
function talkedOf(scene: Scene, named: Fits, meant: Fits): OrganizationRecord | undefined {
  const focus = scene.office?.organization
  if (!focus) return undefined
  const current = named(focus) ? currentOf(scene) : undefined
  if (current && named(current)) return current
  return named(focus) || meant(focus) ? focus : undefined
}

/** What the one who is talked about is in office at, where the text went on to an office that is over. */
function currentOf({ topic, drafts, organizations }: Scene): OrganizationRecord | undefined {
  const own = drafts.filter(({ person, organization }) => person === topic?.key && organization !== undefined)
  const current = own.find(({ phase, career }) => phase === 'holds' && career === 'none')
  const isLast = own.at(-1)?.organization === current?.organization
  return current?.organization === undefined || isLast ? undefined : organizations.get(current.organization)
}

type Fits = (organization: Pick<OrganizationRecord, 'head' | 'type' | 'form'>) => boolean

/** "das Amt" for "Gesundheitsamt". */
function hasHead(mention: Pick<OrganizationMention, 'head'>): Fits {
  const head = mention.head.toLowerCase()
  return record => record.head.toLowerCase().endsWith(head)
}

/** Named in the same sentence before. */
const isClose = (
  { sentence }: Scene,
  { mentions }: OrganizationRecord,
  { start }: OrganizationMention,
): boolean =>
  sentence !== undefined && mentions.some(mention => mention.start >= sentence && mention.start < start)

function canMean({ lexicon }: Scene, { head, type }: OrganizationMention): Fits {
  const generic = lexicon.genericHeads.get(head)
  return record => {
    if (record.type === type || generic?.types.has(record.type)) return true
    return generic?.any === true && record.form !== 'body' && !lexicon.traits.territory.has(record.type)
  }
}

/** A name that says nothing of its kind can be whatever the text calls it, but no territory. */
function focusWithoutHead(
  { lexicon, office }: Scene,
  { head }: OrganizationMention,
): OrganizationRecord | undefined {
  const focus = office?.organization
  const kept = lexicon.genericHeads.get(head)?.kept ?? false
  return kept && focus?.type === 'organisation' ? focus : undefined
}
