import { idPath } from '../rdf/iris.ts'

/**
 * The path below /id/ of what somebody names: by its address, with or without hash part, or as output shows it
 * (`id/person/…`, `person/…`).
 */
export function pathNamed(given: string, baseIri: string): string {
  const [whole = ''] = given.split('#', 1)
  return whole.startsWith(`${baseIri}id/`) ? idPath(whole, baseIri) : whole.replace(/^\/?id\//u, '')
}
