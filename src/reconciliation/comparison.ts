import { answerOn, readDays, type Answer, type Days } from '../model/as-of.ts'
import { org } from '../rdf/namespaces.ts'
import type { Value } from './batch.ts'
import { conceptsOf } from './concepts.ts'
import { irisOf } from './ids.ts'
import { valuesOf, type Known, type Lookup, type Office } from './known.ts'
import { nameLikeness } from './likeness.ts'
import { wordsOf } from './words.ts'

/** A candidate in one of its offices; a candidate that is no office and holds none is compared for itself. */
export interface Compared {
  readonly known: Known
  readonly office: Office
}

/** How well a value fits, 0 to 1; undefined where nothing is known that it could be compared with. */
export type Compare = (value: Value, compared: Compared, lookup: Lookup) => Promise<number | undefined>

/** What is asked for may be anything above: the city of an office, the head that a head of department is. */
export function byLink(linkOf: (compared: Compared) => string | undefined): Compare {
  return async (value, compared, lookup) => {
    const iri = linkOf(compared)
    return iri === undefined ? undefined : fitOf(value, await lookup.chain(iri), lookup)
  }
}

export const byParent: Compare = async (value, { known }, lookup) => {
  const chain = (await lookup.chain(known.iri)).slice(1)
  return chain.length === 0 ? undefined : fitOf(value, chain, lookup)
}

async function fitOf({ id, text }: Value, iris: readonly string[], lookup: Lookup): Promise<number> {
  const { baseIri, words } = lookup.registry
  if (id !== undefined) return irisOf(id, baseIri).some(iri => iris.includes(iri)) ? 1 : 0
  const asked = wordsOf(text, words)
  const things = await Promise.all(iris.map(lookup.known))
  const names = things.flatMap(thing => thing?.names ?? [])
  return Math.max(0, ...names.map(name => nameLikeness(asked, wordsOf(name, words))))
}

export const byType: Compare = ({ id, text }, { known: { type } }, { registry }) => {
  if (type === undefined) return Promise.resolve(undefined)
  if (id !== undefined) return Promise.resolve(irisOf(id, registry.baseIri).includes(type) ? 1 : 0)
  const asked = wordsOf(text, registry.words)
  const names = conceptsOf(registry.organizationTypes).get(type)?.names ?? []
  const likeness = names.map(name => nameLikeness(asked, wordsOf(name, registry.words)))
  return Promise.resolve(Math.max(0, ...likeness))
}

/** A table program takes the zero in front away from a key. */
export const byKey: Compare = ({ text }, { known }) => {
  const digits = (key: string) => key.replace(/\s/g, '').replace(/^0+/, '')
  const keys = valuesOf(known.quads, org.identifier)
  return Promise.resolve(keys.length === 0 ? undefined : Number(keys.map(digits).includes(digits(text))))
}

export const byRoleKind: Compare = ({ text }, { known }, { registry }) => {
  const kind = conceptsOf(registry.roles).get(known.iri)?.kind
  return Promise.resolve(kind === undefined ? undefined : Number(kind === text.trim().toLowerCase()))
}

/** What is only not excluded does not speak for it. */
const fitOfAnswer: Readonly<Record<Answer, number>> = { certain: 1, presumed: 0.9, possible: 0.5 }

export const byDate: Compare = ({ text }, { office: { row } }) => {
  const days = readAskedDays(text)
  if (!row || !days) return Promise.resolve(undefined)
  const answer = answerOn(row, days)
  return Promise.resolve(answer === undefined ? 0 : fitOfAnswer[answer])
}

/** A day, month or year; a day as German tables and other programs write it too: 1.6.2015, 2015-06-01T00:00:00Z. */
export function readAskedDays(text: string): Days | undefined {
  const [, day, month, year] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text.trim()) ?? []
  if (day !== undefined && month !== undefined && year !== undefined)
    return readDays(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return readDays(text.trim().replace(/T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?$/, ''))
}
