import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../../rdf/dataset.ts'
import { foaf, org, pas } from '../../rdf/namespaces.ts'
import { namedNode, quad } from '../../rdf/terms.ts'
import type { Holding, Question } from '../../store/store.ts'
import type { Address } from '../address.ts'
import { answerQuads, asOfQuestion, questionQuads, type AsOfQuestion } from '../as-of.ts'
import { invalidParameter } from '../query.ts'
import type { Site } from '../site.ts'
import { deputiesOf, documentsOf } from './deputies.ts'
import type { EntityKind } from './entity-kinds.ts'
import { everything } from './everything.ts'

/**
 * What the document about a thing holds: what the store says, the deputies of a post, the kinds of the roles, and, where
 * a day is asked for, only the memberships held then, each with its answer. Empty when nothing is known of the thing.
 * @throws ProblemError('invalid-parameter') for a day where there are no memberships to ask about
 */
export async function documentData(
  focus: NamedNode,
  kind: EntityKind,
  address: Address,
  site: Site,
): Promise<DatasetCore> {
  const question = asOfQuestion(address.parameters)
  if (question && !kind.question)
    throw invalidParameter(
      'at',
      question.asked.text,
      'a day only for persons, organizations, posts, memberships',
    )
  const told = await site.store.describe(
    focus,
    question ? { at: question.asked.days, answer: question.answer } : {},
  )
  if (told.size === 0) return told
  const asked = {
    answer: 'possible' as const,
    ...(question && { answer: question.answer, days: question.asked.days }),
  }
  const deputies = await deputiesOf(focus, told, asked, site)
  const data = dataset([...told, ...(await documentsOf(deputies, site))])
  const holdings = question
    ? await holdingsIn(data, { ...kind.question?.(focus.value, data), ...asked }, site)
    : []
  return dataset([
    ...(question ? asDocumentOf(data, focus, address, site) : data),
    ...kindQuads(data, site),
    ...(question ? answered([...holdings, ...deputies], question, address, site) : []),
  ])
}

/** The memberships of the document among those that answer the question. */
async function holdingsIn(
  data: DatasetCore,
  question: Question,
  { store }: Site,
): Promise<readonly Holding[]> {
  const { entries } = await store.holdings(question, everything)
  return entries.filter(({ membership }) => data.match(membership).size > 0)
}

/** A document as of a day is another one than that about the thing as such: it has its address, parameters included. */
function asDocumentOf(data: DatasetCore, focus: NamedNode, address: Address, site: Site): readonly Quad[] {
  const [about] = data.match(null, foaf.primaryTopic, focus)
  const document = documentNode(address, site)
  return [...data].map(each =>
    about?.subject.equals(each.subject) ? quad(document, each.predicate as NamedNode, each.object) : each,
  )
}

function answered(
  holdings: readonly Holding[],
  question: AsOfQuestion,
  address: Address,
  site: Site,
): readonly Quad[] {
  return [
    ...questionQuads(documentNode(address, site), question),
    ...holdings.flatMap(holding => answerQuads(holding, question, site.config.baseIri)),
  ]
}

function documentNode({ path, search }: Address, { config }: Site): NamedNode {
  return namedNode(new URL(path + search, config.baseIri).href)
}

/** The kind of each role in the document: heads, acting heads and deputies are told apart by it. */
function kindQuads(data: DatasetCore, { vocabularies }: Site): readonly Quad[] {
  const roles = new Set([...data.match(null, org.role)].map(({ object }) => object.value))
  return vocabularies.role.filter(
    ({ subject, predicate }) => predicate.equals(pas.kind) && roles.has(subject.value),
  )
}
