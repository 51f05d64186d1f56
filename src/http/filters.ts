import type { Quad } from '@rdfjs/types'
import { skos } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Question } from '../store/store.ts'
import { withLanguage } from '../web/hrefs.ts'
import { labelProperties } from '../web/labels.ts'
import type { Address } from './address.ts'
import type { Redirect } from './answer.ts'
import { askedDays } from './days.ts'
import { gone } from './fate.ts'
import { pageHref } from './paging.ts'
import { defaultAnswer, type ParameterValues } from './parameters.ts'
import { invalidParameter } from './query.ts'
import type { Site } from './site.ts'

/** Filters that name an entity, and what has to be at the IRI. */
const references = {
  person: 'a person published here',
  organization: 'an organization published here',
  post: 'a post published here',
} as const

type ReferenceName = keyof typeof references

export const referenceNames = Object.keys(references) as readonly ReferenceName[]

/**
 * The question that the filters of a list ask.
 * @throws ProblemError('invalid-parameter') for days that contradict each other
 */
export function questionOf(parameters: ParameterValues): Question {
  const { person, organization, within, role, post, answer = defaultAnswer } = parameters
  const days = askedDays(parameters)
  return {
    answer,
    ...(person !== undefined && { person }),
    ...(organization !== undefined && { organization }),
    ...(within !== undefined && { within }),
    ...(role !== undefined && { role }),
    ...(post !== undefined && { post }),
    ...(days && { days }),
  }
}

/**
 * A list about nothing would look like a list of nothing: filters must name what there is.
 * @returns the way to the same list of the surviving entity, where a filter names one that was merged into it
 * @throws ProblemError('invalid-parameter' | 'gone')
 */
export async function checkFilters(address: Address, site: Site): Promise<Redirect | undefined> {
  const { role } = address.parameters
  if (role !== undefined && !site.vocabularies.role.some(({ subject }) => subject.value === role))
    throw invalidParameter('role', role, 'a role of the scheme at /role')
  for (const name of referenceNames) {
    const survivor = await survivorOf(name, address.parameters[name], site)
    if (survivor !== undefined) return elsewhere(address, { [name]: survivor }, site)
  }
  return undefined
}

async function survivorOf(
  name: ReferenceName,
  iri: string | undefined,
  { store, fateOf }: Site,
): Promise<string | undefined> {
  if (iri === undefined) return undefined
  const fate = await fateOf(iri)
  if (fate && 'erased' in fate) throw gone(iri, fate.erased)
  if (fate) return fate.replacedBy
  if (await store.entityOf(namedNode(iri))) return undefined
  throw invalidParameter(name, iri, references[name])
}

function elsewhere(address: Address, changed: ParameterValues, { config }: Site): Redirect {
  const { parameters } = address
  const href = pageHref(address, { ...parameters, ...changed }, config.baseIri)
  const { lang } = parameters
  return { kind: 'redirect', status: 308, location: withLanguage(href, lang ? { chosenLanguage: lang } : {}) }
}

/** The names of what a list is filtered by, so that it can say so. */
export async function filterLabels(parameters: ParameterValues, site: Site): Promise<readonly Quad[]> {
  const { role } = parameters
  const named = await Promise.all(
    referenceNames.map(async name => {
      const iri = parameters[name]
      return iri === undefined ? [] : [...(await site.store.describe(namedNode(iri))).match(namedNode(iri))]
    }),
  )
  return [
    ...named.flat().filter(({ predicate }) => labelProperties.some(property => property.equals(predicate))),
    ...site.vocabularies.role.filter(
      ({ subject, predicate }) => subject.value === role && predicate.equals(skos.prefLabel),
    ),
  ]
}
