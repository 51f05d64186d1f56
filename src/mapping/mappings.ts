import type { Quad } from '@rdfjs/types'
import type { Statement } from '../model/statement.ts'
import { type Context, placedOf } from './context.ts'
import { eventQuads } from './event.ts'
import { headcountQuads } from './headcount.ts'
import { membershipQuads } from './membership.ts'
import type { Placed, Placements } from './placed.ts'
import { successionQuads } from './succession.ts'

type OfType<Type extends Statement['type']> = Extract<Statement, { readonly type: Type }>

interface Mapping<Type extends Statement['type']> {
  readonly quads: (statement: OfType<Type>, context: Context) => readonly Quad[]
  /** Keys of the organizations that the statement names. */
  readonly organizations: (statement: OfType<Type>) => readonly (string | undefined)[]
}

/** Statement type → RDF: one row for each. */
const mappings: { readonly [Type in Statement['type']]: Mapping<Type> } = {
  membership: {
    quads: membershipQuads,
    organizations: ({ organization }) => [organization],
  },
  event: { quads: eventQuads, organizations: ({ body }) => [body] },
  succession: {
    quads: successionQuads,
    organizations: ({ organization }) => [organization],
  },
  headcount: {
    quads: headcountQuads,
    organizations: ({ organization }) => [organization],
  },
}

// The compiler cannot see that a statement and the row for its type belong together.
function mappingOf(statement: Statement): Mapping<Statement['type']> {
  return mappings[statement.type] as unknown as Mapping<Statement['type']>
}

export function statementQuads(statement: Statement, context: Context): readonly Quad[] {
  return mappingOf(statement).quads(statement, context)
}

export function organizationsOf(statement: Statement): readonly string[] {
  return mappingOf(statement)
    .organizations(statement)
    .filter(key => key !== undefined)
}

/** The organizations that a statement names, each after those it is part of. */
export function placesOf(statement: Statement, placements: Placements): readonly Placed[] {
  return organizationsOf(statement).flatMap(key => withParents(placedOf(key, { placements })))
}

export function withParents(placed: Placed): readonly Placed[] {
  return placed.parent ? [...withParents(placed.parent), placed] : [placed]
}
