import { createHash } from 'node:crypto'
import { publishedId } from './identities.ts'
import type { Known } from './identity-files.ts'

/**
 * Differs whenever an announcement would be given other ids: after rows of its own, and after decisions of editors on whom
 * it tells of. '' where it tells of nobody.
 */
export function identityVersion(announcement: string, { table, identities }: Known): string {
  const rows = table.byAnnouncement.get(announcement) ?? []
  if (rows.length === 0) return ''
  const hash = createHash('sha256')
  for (const { type, id, key } of rows) {
    const published = publishedId(identities, id, announcement)
    hash.update(`${type} ${id} ${published} ${identities.retiredFor(published).join(' ')}\t${key}\n`)
  }
  return hash.digest('hex')
}
