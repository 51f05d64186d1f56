import { role } from '../rdf/namespaces.ts'

/** The first step below /id/ of the things that a parameter can name. */
export type ReferenceKind = 'person' | 'org' | 'post'

/** What the parameters look like, for descriptions of them; whether there is such a thing is another question. */
export const referencePattern = "^[\\w.~!$&'()*+,;=:@%/-]+$"
export const rolePattern = '^(https?://.+/|/?role/)?[a-z0-9-]+$'

/** RFC 3986, section 3.3, without what ends a path. */
const path = new RegExp(referencePattern)

/**
 * The IRI that a parameter names: a full one below the base, or a path below /id/ (`org/stadt-x/sozialamt`), in which the
 * kind goes without saying (`stadt-x/sozialamt`). Undefined for IRIs of others and for what is no path.
 */
export function readReference(text: string, kind: ReferenceKind, baseIri: string): string | undefined {
  const root = `${baseIri}id/${kind}/`
  const full = /^https?:/.test(text)
  const iri = full ? text : root + text.replace(/^\/?(?:id\/)?/, '').replace(new RegExp(`^${kind}/`), '')
  const reference = iri.startsWith(root) ? iri.slice(root.length) : ''
  return path.test(reference) && !/^\/|\/\/|\/$/.test(reference) ? iri : undefined
}

/** The IRI of a role: a full one, or its path below /role/. The scheme decides whether there is such a role. */
export function readRole(text: string): string | undefined {
  const scheme = role('').value
  const name = text.startsWith(scheme) ? text.slice(scheme.length) : text.replace(/^\/?role\//, '')
  return /^[a-z0-9-]+$/.test(name) ? role(name).value : undefined
}
