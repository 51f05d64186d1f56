import type { NamedNode } from '@rdfjs/types'
import { xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'

/** What became of an entity, and what was said of it then; nothing after a removal, and where that is not kept any more. */
export interface Told<Said = unknown> {
  readonly sequence: number
  readonly kind: 'created' | 'updated' | 'removed'
  readonly subject: string
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly said?: Said
}

/** Changes on a page. It is part of the addresses of all pages: another number would give other pages the same address. */
export const changesOnPage = 100

/** The page of a change, from 1 on. */
export function pageOf(sequence: number): number {
  return Math.ceil(sequence / changesOnPage)
}

export function streamIris(baseIri: string) {
  const page = (number: number): NamedNode => namedNode(`${baseIri}feed/${number}`)
  return {
    stream: namedNode(`${baseIri}feed`),
    page,
    /**
     * A part of its page, so that whoever looks it up gets that. The time is in it because a record that is lost and built
     * anew numbers its changes anew, and no client may take these for those that it knows.
     */
    member: ({ sequence, at }: Pick<Told, 'sequence' | 'at'>): NamedNode =>
      namedNode(`${page(pageOf(sequence)).value}#${sequence}-${at.replaceAll(/\D/g, '')}`),
  }
}

export function instant(at: string) {
  return literal(at, xsd.dateTime)
}

/** Whether anything of a change is left to be told. */
export function isLeft({ kind, said }: Told): boolean {
  return kind === 'removed' || said !== undefined
}
