import { orgtype, role } from '../rdf/namespaces.ts'

/** Vocabularies that have lasting addresses of their own and are answered for below the base: namespace → first steps. */
const vocabularies: readonly (readonly [namespace: string, path: string])[] = [
  [role[''].value, 'role/'],
  [orgtype[''].value, 'orgtype/'],
]

/**
 * The id under which something is known to the API: its path below the base, where it is answered for. Base and id together
 * are its IRI; concepts of the vocabularies have their IRI elsewhere.
 */
export function idOf(iri: string, baseIri: string): string {
  const concept = vocabularies.find(([namespace]) => iri.startsWith(namespace))
  if (concept) return concept[1] + iri.slice(concept[0].length)
  return iri.startsWith(baseIri) ? iri.slice(baseIri.length) : iri
}

/** RFC 3986, section 3.3, without what ends a path. */
const path = /^[\w.~!$&'()*+,;=:@%/-]+$/

/** As short as minted ids are, in Crockford's base32. */
const minted = /^[0-9a-hjkmnp-tv-z]{10}$/

/**
 * The IRIs that an id may stand for, the likeliest first: a full IRI, a path below the base or below /id/, or the last part
 * alone, which is that of a person or the path of an organization. None for what is no id.
 */
export function irisOf(id: string, baseIri: string): readonly string[] {
  const text = id.trim()
  if (text.startsWith(baseIri))
    return path.test(text.slice(baseIri.length)) ? iriAt(text.slice(baseIri.length), baseIri) : []
  const below = text.replace(/^\//, '')
  if (!path.test(below)) return []
  if (/^https?:/.test(below)) return vocabularies.some(([start]) => below.startsWith(start)) ? [below] : []
  if (minted.test(below)) return [`${baseIri}id/person/${below}`, `${baseIri}id/org/${below}`]
  return below.includes('/') ? iriAt(below, baseIri) : [`${baseIri}id/org/${below}`]
}

/** `role/x` is a concept, `id/person/x` and `person/x` things, any other path that of an organization. */
function iriAt(below: string, baseIri: string): readonly string[] {
  const concept = vocabularies.find(([, start]) => below.startsWith(start))
  if (concept) return [concept[0] + below.slice(concept[1].length)]
  const thing = below.replace(/^(?:id|doc)\//, '')
  const isTyped = /^(?:person|org|post)\//.test(thing)
  return [`${baseIri}id/${isTyped ? '' : 'org/'}${thing}`]
}
