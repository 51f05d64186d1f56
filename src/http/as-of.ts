import type { NamedNode, Quad } from '@rdfjs/types'
import { answers, type Answer } from '../model/as-of.ts'
import { docIri } from '../rdf/iris.ts'
import { pas, rdf, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../rdf/terms.ts'
import type { Holding } from '../store/store.ts'
import { defaultAnswer, type Asked, type ParameterValues } from './parameters.ts'

/** A question about days: which, and how sure the answers have to be. */
export interface AsOfQuestion {
  readonly asked: Asked
  readonly answer: Answer
}

/** The question about days that a query holds, if it does. */
export function asOfQuestion({ at, answer = defaultAnswer }: ParameterValues): AsOfQuestion | undefined {
  return at && { asked: at, answer }
}

/** On a document or a list: the days it is about, and the answers it includes. */
export function questionQuads(node: NamedNode, { asked, answer }: AsOfQuestion): readonly Quad[] {
  const included = answers.slice(0, answers.indexOf(answer) + 1)
  return [...dayQuads(node, asked), ...included.map(each => quad(node, pas.includesAnswer, pas[each]))]
}

/**
 * How sure it is that a membership was held in the days asked for, with the day last confirmed and the weakest basis of
 * the bounds. The node is a part of the membership's own document as of these days, so that it has one IRI wherever it is
 * told: `{base}doc/membership/…?at=2015-06-01#answer`.
 */
export function answerQuads(holding: Holding, { asked }: AsOfQuestion, baseIri: string): readonly Quad[] {
  const { membership, row, answer } = holding
  if (answer === undefined) return []
  const document = docIri(membership, baseIri) ?? membership
  const node = namedNode(`${document.value}?at=${asked.text}#answer`)
  const basis = basisTerm(row.basis)
  return [
    quad(membership, pas.asOf, node),
    quad(node, rdf.type, pas.AsOfAnswer),
    quad(node, pas.answer, pas[answer]),
    ...dayQuads(node, asked),
    ...(row.confirmed === undefined ? [] : [quad(node, pas.lastConfirmed, literal(row.confirmed, xsd.date))]),
    ...(basis ? [quad(node, pas.basis, basis)] : []),
  ]
}

function dayQuads(node: NamedNode, { days }: Asked): readonly Quad[] {
  return [
    quad(node, pas.firstDay, literal(days.first, xsd.date)),
    quad(node, pas.lastDay, literal(days.last, xsd.date)),
  ]
}

const bases: readonly NamedNode[] = [pas.stated, pas.resolved, pas.inferred, pas.curated]

function basisTerm(name: string | undefined): NamedNode | undefined {
  return bases.find(({ value }) => value.endsWith(`#${name ?? ''}`))
}
