import type { DraftEvent } from './draft.ts'
import type { Place } from './situation.ts'

interface Told extends Pick<DraftEvent, 'rule' | 'event' | 'person' | 'personRange'> {
  readonly body?: string | undefined
  readonly date?: DraftEvent['date'] | undefined
}

/** Takes an event that a clause tells into the scene. */
export function noteEvent({ scene, clause, sentence }: Place, { body, date, ...event }: Told): void {
  scene.events.push({
    ...event,
    clause: { start: clause.start, end: clause.end },
    sentence: { start: sentence.start, end: sentence.end },
    ...(body === undefined ? {} : { body }),
    ...(date === undefined ? {} : { date }),
  })
}
