import type { VNode } from 'preact'
import { message } from '../messages.ts'
import { sourcesOf } from '../passages.ts'
import type { View } from '../view.ts'
import { ThingList } from './thing-link.tsx'

/** The announcements a document rests on. */
export function Sources({ view }: { view: View }): VNode | null {
  const announcements = sourcesOf(view.graph, view.focus).filter(
    announcement => !announcement.equals(view.focus),
  )
  if (announcements.length === 0) return null
  return (
    <section>
      <h2>{message(view.language, 'sources')}</h2>
      <ThingList view={view} terms={announcements} />
    </section>
  )
}
