import type { DatasetCore } from '@rdfjs/types'
import { answerOn, type Answer, type Days } from '../../model/as-of.ts'
import { org } from '../../rdf/namespaces.ts'
import { namedNode } from '../../rdf/terms.ts'
import type { HoldingRow } from '../../register/register.ts'
import { labelsOf } from '../labels.ts'
import type { Entry, Holding, HoldingOf, HoldingPage, Page, Question } from '../store.ts'
import type { Database } from './database.ts'
import { holdingColumns, readHolding, type StoredHolding } from './holding-rows.ts'
import { pageOf } from './pages.ts'
import { readLabels } from './rows.ts'

/** What a part of a question asks of a row; the parameters are those of `parametersOf`. */
export type Condition = readonly [isAsked: (question: Question) => boolean, sql: string]

/** The organization and all below it. */
const units = `
  WITH RECURSIVE unit (iri) AS (
    SELECT :organization
    UNION
    SELECT subject FROM unit JOIN link ON object = iri AND predicate IN ('${org.unitOf.value}', '${org.subOrganizationOf.value}')
  )
  SELECT iri FROM unit`

/** Where an organization is asked for: of holdings and of posts alike. */
export const places: readonly Condition[] = [
  [({ organization, within }) => organization !== undefined && !within, 'organization = :organization'],
  [({ organization, within }) => organization !== undefined && within === true, `organization IN (${units})`],
  [({ role }) => role !== undefined, 'role = :role'],
]

const isToCome = `status IN ('planned', 'proposed')`
const isPossible = `(beginEarliest IS NULL OR beginEarliest <= :last) AND (endLatest IS NULL OR endLatest >= :first)`
const isBegun = `${isPossible} AND beginLatest <= :last AND NOT ${isToCome}`

/** The same as `answerOn` of the model, over columns: which rows give at least that answer. */
const answering: Readonly<Record<Answer, string>> = {
  certain: `${isBegun} AND endEarliest >= :first`,
  presumed: `${isBegun} AND (endEarliest >= :first OR (endLatest IS NULL AND status <> 'ended'))`,
  possible: isPossible,
}

function conditionsOf(question: Question): readonly string[] {
  const asked: readonly Condition[] = [
    ...places,
    [({ person }) => person !== undefined, 'person = :person'],
    [({ post }) => post !== undefined, 'post = :post'],
    [({ kinds }) => kinds !== undefined, 'kind IN (SELECT value FROM json_each(:kinds))'],
    [({ days }) => days !== undefined, answering[question.answer]],
  ]
  return asked.filter(([isAsked]) => isAsked(question)).map(([, sql]) => sql)
}

/** Named parameters of all conditions. */
export function parametersOf({ person, organization, role, kinds, post, days }: Question) {
  return {
    person: person ?? null,
    organization: organization ?? null,
    role: role ?? null,
    kinds: kinds ? JSON.stringify(kinds) : null,
    post: post ?? null,
    first: days?.first ?? null,
    last: days?.last ?? null,
  }
}

export function holdingsFor(
  database: Database,
  vocabularies: DatasetCore,
  question: Question,
  page: Page,
): HoldingPage {
  const list = {
    columns: holdingColumns,
    from: 'FROM holding',
    conditions: conditionsOf(question),
    order: ['begin', 'membership'],
  }
  const { rows, ...place } = pageOf(database, list, parametersOf(question), page)
  return {
    ...place,
    entries: (rows as StoredHolding[]).map(row => holding(database, vocabularies, row, question.days)),
  }
}

/** So many at a time, so that nothing is locked for long. */
const step = 1000

export function* everyHolding(database: Database): Iterable<HoldingOf> {
  const next = `SELECT ${holdingColumns} FROM holding WHERE membership > ? ORDER BY membership LIMIT ${step}`
  for (let last = ''; ;) {
    const rows = database.all(next, [last]) as StoredHolding[]
    for (const row of rows) yield { membership: row.membership, ...readHolding(row) }
    last = rows.at(-1)?.membership ?? last
    if (rows.length < step) return
  }
}

function holding(
  database: Database,
  vocabularies: DatasetCore,
  stored: StoredHolding,
  days: Days | undefined,
): Holding {
  const row = readHolding(stored)
  const answer = days && answerOn(row, days)
  return {
    membership: namedNode(stored.membership),
    row,
    ...(answer && { answer }),
    labels: linkedBy(row).map(iri => entryOf(database, vocabularies, iri)),
  }
}

function linkedBy({ person, organization, role, post }: HoldingRow): readonly string[] {
  return [person, organization, role, post].filter(iri => iri !== undefined)
}

/** A node with its labels: those of the register, else those of the vocabularies. */
export function entryOf(database: Database, vocabularies: DatasetCore, iri: string): Entry {
  const subject = namedNode(iri)
  const row = database.get('SELECT labels FROM entity WHERE iri = ?', [iri]) as
    { readonly labels: string } | undefined
  return { subject, labels: row ? readLabels(row.labels) : labelsOf(subject, vocabularies) }
}
