import { namedNode } from '../../../src/rdf/terms.ts'
import { objects } from '../../../src/register/sources.ts'
import { type Announced, membershipIri, type Office, registerOf } from './telling.ts'

/** What an announcement of its own says of the office. */
export type Told = Omit<Office, 'id' | 'person'> & { readonly published?: string }

/** Announcements of one office of one person. */
export function announced(told: readonly Told[]): readonly Announced[] {
  return told.map(({ published, ...office }, index) => ({
    id: `a${index}`,
    ...(published === undefined ? {} : { published }),
    offices: [{ ...office, id: 'm1', person: 'p1' }],
  }))
}

/** What the register says of it. */
export function office(...told: readonly Told[]) {
  const found = registerOf(...announced(told)).get(membershipIri('m1'))
  if (!found?.holding) throw new Error('no holding')
  const value = (node: string, property: { readonly value: string }) =>
    objects(found.quads, namedNode(membershipIri('m1') + node), namedNode(property.value)).map(
      each => each.value,
    )
  return { ...found, holding: found.holding, value }
}
