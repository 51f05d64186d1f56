import type { Quad } from '@rdfjs/types'
import { answerOn, isAnswer } from '../../model/as-of.ts'
import { rdf, schema } from '../../rdf/namespaces.ts'
import { entityIri } from '../entities.ts'
import type { AsOf } from '../store.ts'
import type { Database } from './database.ts'
import { holdingOf } from './holding-rows.ts'
import type { Neighbourhood } from './neighbourhood.ts'

const events: ReadonlySet<string> = new Set(
  [schema.AssignAction, schema.LeaveAction, schema.ReplaceAction].map(({ value }) => value),
)

/**
 * The same neighbourhood without the memberships that were not held then, the subject apart, without links to them, and
 * without events that are about none but these.
 */
export function asOfDays(
  found: Neighbourhood,
  subject: string,
  { at, answer = 'presumed' }: AsOf,
  { database, base }: { readonly database: Database; readonly base: string },
): Neighbourhood {
  if (!at) return found
  const memberships = new Map([...found.quads.keys()].map(iri => [iri, holdingOf(database, iri)] as const))
  const isOut = (iri: string): boolean => {
    const row = memberships.get(iri)
    return row !== undefined && iri !== subject && !isAnswer(answerOn(row, at), answer)
  }
  const isIdle = (iri: string, quads: readonly Quad[]): boolean => {
    const about = quads
      .flatMap(({ object }) => entityIri(object.value, base) ?? [])
      .filter(each => memberships.get(each))
    return iri !== subject && isEvent(quads) && about.length > 0 && about.every(isOut)
  }
  const out = new Set(
    [...found.quads].filter(([iri, quads]) => isOut(iri) || isIdle(iri, quads)).map(([iri]) => iri),
  )
  const isLeft = ({ object }: Quad): boolean => !out.has(entityIri(object.value, base) ?? '')
  const left = [...found.quads].filter(([iri]) => !out.has(iri))
  return { ...found, quads: new Map(left.map(([iri, quads]) => [iri, quads.filter(isLeft)])) }
}

function isEvent(quads: readonly Quad[]): boolean {
  return quads.some(({ predicate, object }) => predicate.equals(rdf.type) && events.has(object.value))
}
