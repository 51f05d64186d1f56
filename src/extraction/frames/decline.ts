import { shownSubject } from './roles-in-clause.ts'
import type { Situation } from './situation.ts'

/** "lehnte die Kandidatur ab", "verzichtete": what was proposed for the person before is no statement. */
export function decline(situation: Situation): void {
  const { scene, clause } = situation
  const subject = shownSubject(situation)
  if (!subject) return
  const declined = scene.drafts.filter(
    ({ person, phase }) => person === subject.chain.key && phase === 'proposed',
  )
  for (const draft of declined) scene.drafts.splice(scene.drafts.indexOf(draft), 1)
  if (declined.length > 0)
    scene.notes.push({
      reason: 'declined',
      rule: 'verb-decline',
      range: { start: clause.start, end: clause.end },
    })
}
