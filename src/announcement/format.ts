import type { Announcement } from '../model/announcement.ts'
import { announcementId } from './announcement-id.ts'

/**
 * An announcement as a text file that is read as the same again: what is known of it stands in front matter.
 * @param path of the file, whose name may already say the id
 */
export function formatAnnouncement(announcement: Announcement, path: string): string {
  const { id, title, publisher, published, source, licence, language, text } = announcement
  const known = {
    id: announcementId(path) === id ? undefined : id,
    title,
    publisher: publisher?.basis === 'stated' ? publisher.name : undefined,
    published: published?.value,
    source,
    licence,
    language: language === 'de' ? undefined : language,
  }
  // A JSON string is a YAML string too.
  const lines = Object.entries(known).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  )
  const isPlain = lines.length === 0 && !text.startsWith('---')
  return isPlain ? text : ['---', ...lines, '---', text].join('\n')
}
