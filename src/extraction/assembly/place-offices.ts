import { lastWord, scopeOrganization } from '../discourse/scope-organization.ts'
import type { OrganizationRecord } from '../discourse/organization-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Draft } from '../frames/draft.ts'

/** Gives offices that found no organization where they stand the one that the whole text shows. */
export function placeOffices(scene: Scene): void {
  const main = mainOrganization(scene)
  for (const draft of scene.drafts) {
    if (draft.organization !== undefined || draft.role.kind === 'employee') continue
    const noun = lastWord(draft.role.text)
    const scoped = scene.lexicon.roleScopes.some(row => row.fits(noun))
    const record = scoped ? scopeOrganization(scene, noun, new Map())?.record : main
    if (record)
      give(
        draft,
        record,
        scoped ? 'the authority that the text speaks of' : 'the organization that the text is about',
      )
  }
}

function give(draft: Draft, record: OrganizationRecord, why: string): void {
  draft.organization = record.key
  draft.inferences.push({ slot: 'organization', from: record.mentions[0] ?? 'role', why })
}

/** The self-contained organization that is mentioned most; the first of several. */
function mainOrganization({ organizations, lexicon }: Scene): OrganizationRecord | undefined {
  return organizations.records
    .filter(({ type }) => lexicon.traits.selfContained.has(type))
    .toSorted((a, b) => b.mentions.length - a.mentions.length)[0]
}
