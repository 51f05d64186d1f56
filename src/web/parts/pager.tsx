import type { VNode } from 'preact'
import { withLanguage } from '../hrefs.ts'
import { message } from '../messages.ts'
import type { Frame } from '../view.ts'

/** Where in a list a page of it is, and the ways on. */
export interface PlaceInList {
  readonly total: number
  /** Place of the first entry shown in the whole list, from 0. */
  readonly offset: number
  readonly previous?: string
  readonly next?: string
}

/** Which entries are shown, of how many. */
export function rangeOf({ total, offset }: PlaceInList, shown: number) {
  return { count: total, from: offset + 1, to: offset + shown }
}

export function Pager({ frame, place }: { frame: Frame; place: PlaceInList }): VNode | null {
  const { previous, next } = place
  if (!previous && !next) return null
  return (
    <p class="pager">
      {previous && (
        <a rel="prev" href={withLanguage(previous, frame)}>
          {message(frame.language, 'previous')}
        </a>
      )}
      {next && (
        <a rel="next" href={withLanguage(next, frame)}>
          {message(frame.language, 'next')}
        </a>
      )}
    </p>
  )
}
