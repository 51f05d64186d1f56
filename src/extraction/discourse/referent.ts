import type { Draft } from '../frames/draft.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import type { OrganizationRecord } from './organization-registry.ts'
import { mainOrganization } from './focus-organization.ts'
import type { PersonChain } from './person-registry.ts'
import type { Scene } from './scene.ts'

/**
 * What a mere head ("das Amt", "die Behörde", "das Haus") means: one with that head named before in the sentence; else
 * the organization whose office is talked about, if the word can mean it; else the last one with that head, of that
 * type, or of a type that the word can stand for.
 */
export function referentOf(
  scene: Scene,
  mention: OrganizationMention,
  others: readonly PersonChain[] = [],
): OrganizationRecord | undefined {
  const named = hasHead(mention)
  const meant = canMean(scene, mention)
  const close = scene.organizations.last(record => named(record) && isClose(scene, record, mention))
  return (
    close ??
    mainForOther(scene, others, record => named(record) || meant(record)) ??
    talkedOf(scene, named, meant) ??
    scene.organizations.last(named) ??
    scene.organizations.last(meant) ??
    focusWithoutHead(scene, mention)
  )
}

/**
 * Somebody else than the one whose career was told has to do with what the text is about: "Bis dahin führt B das Haus"
 * after the stations of A.
 */
function mainForOther(
  scene: Scene,
  others: readonly PersonChain[],
  fits: Fits,
): OrganizationRecord | undefined {
  const last = scene.drafts.at(-1)
  if (!last || others.length === 0 || others.some(({ key }) => key === last.person)) return undefined
  const main = mainOrganization(scene)
  return main && fits(main) && leadsAway(scene, last, main) ? main : undefined
}

/** A station of a career, or what somebody still is elsewhere who comes to the organization. */
function leadsAway({ drafts }: Scene, last: Draft, main: OrganizationRecord): boolean {
  if (last.career !== 'none' || last.phase === 'held') return true
  const comes = (draft: Draft): boolean => draft.person === last.person && draft.organization === main.key
  return last.organization !== main.key && drafts.some(comes)
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
