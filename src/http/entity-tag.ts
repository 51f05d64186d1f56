import { createHash } from 'node:crypto'

/**
 * A strong ETag (RFC 9110 section 8.8.3): differs between any two representations, byte-identical ones of two types
 * included. The codings of one representation add their name to it.
 */
export function entityTag(contentType: string, body: string | Uint8Array): string {
  const hash = createHash('sha256').update(contentType).update('\n').update(body)
  return `"${hash.digest('base64url').slice(0, 27)}"`
}

/** The ETag of the same representation in a coding: other bytes, another tag. */
export function codedTag(tag: string, coding: string): string {
  return tag.replace(/"$/, `-${coding}"`)
}
