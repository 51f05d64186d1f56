import type { PersonChain } from '../discourse/person-registry.ts'
import type { Place } from './situation.ts'

/** Notes that one person followed another, in the organization that is talked about. */
export function link(
  { scene, sentence, clause }: Place,
  predecessor: PersonChain,
  successor: PersonChain,
  rule: string,
): void {
  if (predecessor === successor) return
  const organization = scene.office?.organization?.key
  scene.successions.push({
    rule,
    predecessor: predecessor.key,
    successor: successor.key,
    clause: { start: clause.start, end: clause.end },
    sentence: { start: sentence.start, end: sentence.end },
    ...(organization === undefined ? {} : { organization }),
  })
}
