import type { Frame } from './view.ts'

type Place = Pick<Frame, 'baseIri' | 'path' | 'chosenLanguage'>

/** Namespaces of our own that this server answers for, whether or not w3id.org forwards them yet. */
const own: readonly (readonly [prefix: string, path: string])[] = [
  ['https://w3id.org/personalia/role', 'role'],
  ['https://w3id.org/personalia/orgtype', 'orgtype'],
  ['https://w3id.org/personalia/shapes', 'shapes'],
  ['https://w3id.org/personalia/ns', 'ns'],
]

/** The path of the base IRI, under which everything is served: `/`, or `/daten/` for `https://stadt.example/daten/`. */
export function basePath(baseIri: string): string {
  return new URL(baseIri).pathname
}

/**
 * Where a reader finds what an IRI names: our own things by path, so that links work behind any host and port,
 * and without the detour over `/id/`; everything else at its IRI.
 */
export function hrefFor(place: Place): (iri: string) => string {
  return iri => {
    const path = localPath(iri, place.baseIri)
    if (path === undefined) return /^https?:/.test(iri) ? iri : `#${encodeURIComponent(iri)}`
    const [target = '', fragment] = path.split('#')
    const anchor = fragment === undefined ? '' : `#${fragment}`
    return target === place.path && anchor ? anchor : withLanguage(target, place) + anchor
  }
}

/** The one address of a page, on the configured base. */
export function canonicalAddress({
  baseIri,
  path,
  search,
}: Pick<Frame, 'baseIri' | 'path' | 'search'>): string {
  return new URL(path + search, baseIri).href
}

/** Keeps the language that the reader chose in the address. */
export function withLanguage(path: string, { chosenLanguage }: Pick<Frame, 'chosenLanguage'>): string {
  if (!chosenLanguage) return path
  return `${path}${path.includes('?') ? '&' : '?'}lang=${chosenLanguage}`
}

function localPath(iri: string, baseIri: string): string | undefined {
  const root = basePath(baseIri)
  if (iri.startsWith(baseIri)) return root + iri.slice(baseIri.length).replace(/^id\//, 'doc/')
  const match = own.find(
    ([prefix]) => iri === prefix || (/^[/#]/.test(iri.slice(prefix.length)) && iri.startsWith(prefix)),
  )
  return match && root + match[1] + iri.slice(match[0].length)
}
