import type { Clock } from '../../src/clock.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import type { Consolidate } from '../../src/register/register.ts'
import { openEmbeddedStore, type OpenedStore } from '../../src/store/embedded.ts'
import { base } from './contract.ts'
import { union } from './union.ts'

export const clock = (): Date => new Date('2024-05-06T07:08:09Z')

export function open(
  folder: string,
  consolidate: Consolidate = union,
  now: Clock = clock,
): Promise<OpenedStore> {
  const documents = { baseIri: base, licence: 'http://x.example/licence', vocabularies: dataset() }
  return openEmbeddedStore({ folder, clock: now, consolidate, documents })
}
