import { answers, type Answer, type Days } from '../model/as-of.ts'
import type { Question } from '../store/store.ts'
import type { Concept } from './concepts.ts'
import { conceptName, conceptsOf } from './concepts.ts'
import { officeWords } from './description.ts'
import { idOf } from './ids.ts'
import { valuesOf, type Known, type Lookup, type Office } from './known.ts'

/** A value in a data extension (section 7.4). */
export type Cell = { readonly id: string; readonly name: string } | { readonly str: string }

/** The settings of a property. */
export interface Options {
  /** Only offices held in these days. */
  readonly days?: Days
  /** How sure that has to be. */
  readonly answer: Answer
}

export type Values = (known: Known, options: Options, lookup: Lookup) => Promise<readonly Cell[]>

/** Without days everything that is known; with days as the lists have it. */
export function optionsOf(days: Days | undefined, answer: string | undefined): Options {
  const asked = answers.find(each => each === answer) ?? 'presumed'
  return days ? { days, answer: asked } : { answer: 'possible' }
}

/** What the offices of a person, post or organization link. */
export function held(part: 'person' | 'organization' | 'role' | 'post'): Values {
  return async (known, options, lookup) => {
    const offices = await officesIn(known, options, lookup)
    return cellsOf(
      offices.flatMap(office => office[part] ?? []),
      lookup,
    )
  }
}

export const officeLines: Values = async (known, options, lookup) => {
  const offices = await officesIn(known, options, lookup)
  const lines = await Promise.all(offices.map(office => officeWords(office, known, lookup)))
  return [...new Set(lines)].map(str => ({ str }))
}

export function entitiesOf(linked: (known: Known) => readonly string[]): Values {
  return (known, _, lookup) => cellsOf(linked(known), lookup)
}

export function texts(property: { readonly value: string }): Values {
  return ({ quads }) => Promise.resolve(valuesOf(quads, property).map(str => ({ str })))
}

export const typeOf: Values = ({ type }, _, { registry }) => {
  const concept = conceptsOf(registry.organizationTypes).get(type ?? '')
  return Promise.resolve(
    concept
      ? [{ id: idOf(concept.iri, registry.baseIri), name: conceptName(concept, registry.language) }]
      : [],
  )
}

export function ofRole(part: (concept: Concept) => string | undefined): Values {
  return ({ iri }, _, { registry }) => {
    const concept = conceptsOf(registry.roles).get(iri)
    const str = concept && part(concept)
    return Promise.resolve(str === undefined ? [] : [{ str }])
  }
}

function officesIn({ iri, kind }: Known, options: Options, lookup: Lookup): Promise<readonly Office[]> {
  const about: Readonly<Partial<Record<Known['kind'], Omit<Question, 'answer'>>>> = {
    person: { person: iri },
    post: { post: iri },
    organization: { organization: iri },
  }
  const question = about[kind]
  return question ? lookup.offices({ ...question, ...options }) : Promise.resolve([])
}

async function cellsOf(iris: readonly string[], lookup: Lookup): Promise<readonly Cell[]> {
  const things = await Promise.all([...new Set(iris)].map(lookup.known))
  return things.flatMap(thing =>
    thing ? [{ id: idOf(thing.iri, lookup.registry.baseIri), name: thing.name }] : [],
  )
}
