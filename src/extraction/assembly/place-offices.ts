import type { Range } from '../../model/range.ts'
import { lastWord } from '../discourse/role-noun.ts'
import { scopeOrganization } from '../discourse/scope-organization.ts'
import type { OrganizationRecord } from '../discourse/organization-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Draft } from '../frames/draft.ts'

/** Gives offices that found no organization where they stand the one that the whole text shows, else the nearest. */
export function placeOffices(scene: Scene, sentences: readonly Range[]): void {
  const main = mainOrganization(scene)
  for (const draft of scene.drafts) {
    if (draft.organization !== undefined || draft.role.kind === 'employee') continue
    const noun = lastWord(draft.role.text)
    if (scene.lexicon.roleScopes.some(row => row.fits(noun))) {
      give(draft, scopeOrganization(scene, noun, new Map())?.record, whys.scope)
    } else if (main) give(draft, main, whys.main)
    else give(draft, nearestUnit(scene, draft, sentences), whys.near)
  }
}

const whys = {
  scope: 'the authority that the text speaks of',
  main: 'the organization that the text is about',
  near: 'the organization named last before, in this sentence or the one before it',
} as const

/** "Das Sozialamt hat …, berichtet Leiterin A": what is named last before a headship that names nothing. */
function nearestUnit(
  { organizations }: Scene,
  { role, clause, sentence }: Draft,
  sentences: readonly Range[],
): OrganizationRecord | undefined {
  if (role.kind !== 'head' && role.kind !== 'deputy head' && role.kind !== 'acting head') return undefined
  const from = sentences.findLast(({ end }) => end <= sentence.start)?.start ?? sentence.start
  const until = role.range?.start ?? clause.end
  const last = ({ mentions }: OrganizationRecord): number =>
    Math.max(
      ...mentions.filter(({ start, end }) => start >= from && end <= until).map(({ start }) => start),
      -1,
    )
  const candidates = organizations.records.filter(
    record => record.form !== 'formal' && record.form !== 'body' && last(record) >= 0,
  )
  return candidates.toSorted((a, b) => last(b) - last(a))[0]
}

function give(draft: Draft, record: OrganizationRecord | undefined, why: string): void {
  if (!record) return
  draft.organization = record.key
  draft.inferences.push({ slot: 'organization', from: record.mentions[0] ?? 'role', why })
}

/** The self-contained organization that is mentioned most; the first of several. */
function mainOrganization({ organizations, lexicon }: Scene): OrganizationRecord | undefined {
  return organizations.records
    .filter(({ type }) => lexicon.traits.selfContained.has(type))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
}
