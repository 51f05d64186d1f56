import { ProblemError } from '../problem.ts'
import { basePath } from '../web/hrefs.ts'
import type { ParameterValues } from './parameters.ts'

/** Where a request goes, read once and deliberately. */
export interface Address {
  /** Decoded parts of the path below the base, the suffix taken off. `%2F` stays inside its part. */
  readonly segments: readonly string[]
  /** The path as the client sees it, normalised, with the path of the base IRI, without suffix: `/doc/person/…`. */
  readonly path: string
  /** Extension of the format asked for by suffix: `ttl`. */
  readonly extension?: string
  readonly query: URLSearchParams
  /** What the query says, read by the parameters of the route. */
  readonly parameters: ParameterValues
  /** The parameters in their one form, language apart: `?at=2015-06-01`; empty without any. */
  readonly search: string
}

/** No published address comes near it. */
const longestPath = 1024

/**
 * @param rawPath path of the request target, still encoded
 * @throws ProblemError('uri-too-long' | 'bad-request')
 */
export function decodePath(rawPath: string): readonly string[] {
  if (rawPath.length > longestPath) {
    throw new ProblemError(
      'uri-too-long',
      `The path has ${rawPath.length} characters; the limit is ${longestPath}.`,
    )
  }
  return rawPath.split('/').slice(1).map(decodeSegment)
}

function decodeSegment(segment: string): string {
  const decoded = tryDecode(segment)
  if (decoded === undefined) {
    throw new ProblemError(
      'bad-request',
      'The path holds a percent escape that is not UTF-8, such as %ZZ or %FF.',
    )
  }
  // RFC 3986, section 6.2.2.3: clients take them out, and nothing here is named so.
  if (decoded === '.' || decoded === '..') {
    throw new ProblemError('bad-request', 'The path holds a step . or .., which has to be resolved first.')
  }
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(decoded)) {
    throw new ProblemError('bad-request', 'The path holds a control character.')
  }
  return decoded
}

function tryDecode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

/** A path below the base as the client must write it: `['doc', 'org', 'stadt-x']` → `/doc/org/stadt-x`. */
export function publicPath(baseIri: string, segments: readonly string[]): string {
  return basePath(baseIri) + segments.map(encodeSegment).join('/')
}

/** RFC 3986 section 3.3: what may stand unescaped in a part of a path stays as it is. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(
    /%(?:21|24|26|27|28|29|2A|2B|2C|3A|3B|3D|40)/g,
    decodeURIComponent,
  )
}

/** The suffix of the last part, where it is one of the known extensions. */
export function splitSuffix(
  segments: readonly string[],
  extensions: ReadonlySet<string>,
): { readonly segments: readonly string[]; readonly extension?: string } {
  const last = segments.at(-1) ?? ''
  const [, stem, extension] = /^(.+)\.(\w+)$/.exec(last) ?? []
  if (stem === undefined || extension === undefined || !extensions.has(extension)) return { segments }
  return { segments: [...segments.slice(0, -1), stem], extension }
}
