import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { dataset } from '../../../src/rdf/dataset.ts'
import { rdf, schema } from '../../../src/rdf/namespaces.ts'

/** One line for each thing that a reduced graph tells, in order: what a person can compare. */
function lines(quads: readonly Quad[]): readonly string[] {
  const data = dataset(quads)
  const told = new Set([...data.match(null, rdf.type)].map(({ subject }) => subject.value))
  return [...told].map(node => line(node, data)).toSorted()
}

function line(node: string, data: DatasetCore): string {
  const facts = [...data].filter(({ subject }) => subject.value === node)
  return facts
    .map(({ predicate, object }) => `${local(predicate.value)} ${shown(object, data)}`)
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .join(' · ')
}

const order = ['type', 'member', 'participant', 'replacee', 'replacer', 'kind', 'organization', 'agent', 'status']

function rank(fact: string): number {
  const index = order.indexOf(fact.split(' ')[0] ?? '')
  return index < 0 ? order.length : index
}

function local(iri: string): string {
  return iri.replace(/^.*[#/]/u, '')
}

function shown(object: Term, data: DatasetCore): string {
  if (object.termType === 'BlankNode') return [...data.match(object, schema.name)][0]?.object.value ?? '?'
  if (object.termType === 'Literal') return object.value
  return object.value.includes('/id/org/') ? object.value.replace(/^.*\/id\/org\//u, '') : local(object.value)
}

/** What one of two graphs tells and the other does not. */
export function difference(expected: readonly Quad[], found: readonly Quad[]): string {
  const [wanted, given] = [lines(expected), lines(found)]
  return [
    ...without(wanted, given).map(each => `  missing: ${each}`),
    ...without(given, wanted).map(each => `  too much: ${each}`),
  ].join('\n')
}

/** Each line as often as it stands in the first more than in the second. */
function without(all: readonly string[], some: readonly string[]): readonly string[] {
  const rest = [...some]
  return all.filter(each => {
    const index = rest.indexOf(each)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
}
