import type { DatasetCore } from '@rdfjs/types'
import type { Page, PostHoldings, PostPage, Question } from '../store.ts'
import type { Database } from './database.ts'
import { entryOf, holdingsFor, parametersOf, places, type Condition } from './holdings.ts'
import { pageOf } from './pages.ts'

const conditions: readonly Condition[] = [
  ...places,
  [({ post }) => post !== undefined, 'iri = :post'],
  [
    ({ person }) => person !== undefined,
    'iri IN (SELECT holding.post FROM holding WHERE holding.person = :person)',
  ],
]

const everything: Page = { offset: 0, limit: -1 }

interface PostRow {
  readonly iri: string
  readonly organization: string | null
}

/** Posts by organization, role, holder or IRI, each with those who answer the question; vacant ones too. */
export function postsFor(
  database: Database,
  vocabularies: DatasetCore,
  question: Question,
  page: Page,
): PostPage {
  const list = {
    columns: 'iri, organization',
    from: 'FROM post',
    conditions: conditions.filter(([isAsked]) => isAsked(question)).map(([, sql]) => sql),
    order: ['iri'],
  }
  const { rows, ...place } = pageOf(database, list, parametersOf(question), page)
  const { person, days, answer } = question
  const asked = { answer, ...(person !== undefined && { person }), ...(days && { days }) }
  const entries = (rows as PostRow[]).map(({ iri, organization }): PostHoldings => ({
    post: entryOf(database, vocabularies, iri),
    ...(organization !== null && { organization: entryOf(database, vocabularies, organization) }),
    holdings: holdingsFor(database, vocabularies, { ...asked, post: iri }, everything).entries,
  }))
  return { ...place, entries }
}
