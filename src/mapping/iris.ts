import type { NamedNode } from '@rdfjs/types'
import { namedNode } from '../rdf/terms.ts'

/** The IRIs of one deployment (model.md, section 5). */
export interface Iris {
  readonly person: (id: string) => NamedNode
  readonly membership: (id: string) => NamedNode
  readonly event: (id: string) => NamedNode
  readonly organization: (path: string) => NamedNode
  readonly post: (organizationPath: string, role: string) => NamedNode
  readonly announcement: (id: string) => NamedNode
  /** The text of an announcement as it was when it was read. */
  readonly snapshot: (announcement: string) => NamedNode
  readonly document: (announcement: string) => NamedNode
  /** The claim graph of an announcement. */
  readonly graph: (announcement: string) => NamedNode
}

/** @param base ends with "/" */
export function irisOf(base: string): Iris {
  const below = (kind: string) => (path: string) => namedNode(`${base}${kind}/${path}`)
  return {
    person: below('id/person'),
    membership: below('id/membership'),
    event: below('id/event'),
    organization: below('id/org'),
    post: (organizationPath, role) => namedNode(`${base}id/post/${organizationPath}/${role}`),
    announcement: below('id/announcement'),
    snapshot: announcement => namedNode(`${base}id/announcement/${announcement}/text`),
    document: below('doc/announcement'),
    graph: below('graph'),
  }
}

/** A part of what a document describes: `…#period`. */
export function part(whole: NamedNode, name: string): NamedNode {
  return namedNode(`${whole.value}#${name}`)
}
