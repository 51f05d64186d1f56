import type { Publication } from '../../model/extraction.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Draft } from '../frames/draft.ts'

/**
 * One announced change, several persons: who is planned without a day of his own takes office on the day that the
 * text announces for the others.
 */
export function spreadChangeover(scene: Scene, published: Publication): void {
  const announced = scene.drafts.find(draft => isToCome(draft) && draft.begin !== undefined)
  if (!announced?.begin || published.latest === undefined) return
  const { begin } = announced
  for (const draft of scene.drafts) {
    if (draft === announced || !isToCome(draft) || draft.begin || !sharesOffice(draft, announced)) continue
    draft.begin = { ...begin, basis: 'inferred', why: 'the day of the announced change' }
  }
}

const isToCome = ({ phase }: Draft): boolean => phase === 'planned' || phase === 'proposed'

const sharesOffice = (draft: Draft, announced: Draft): boolean =>
  draft.organization !== undefined && draft.organization === announced.organization
