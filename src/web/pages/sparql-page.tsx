import type { VNode } from 'preact'
import { basePath } from '../hrefs.ts'
import { Layout } from '../layout.tsx'
import { message } from '../messages.ts'
import type { QueryExample } from '../query-examples.ts'
import type { Frame } from '../view.ts'

interface Term {
  readonly type: string
  readonly value: string
  readonly 'xml:lang'?: string
}

/** SPARQL 1.1 Query Results JSON. */
export interface ResultTable {
  readonly head: { readonly vars?: readonly string[] }
  readonly results?: { readonly bindings: readonly Readonly<Record<string, Term>>[] }
  readonly boolean?: boolean
}

interface Props {
  readonly frame: Frame
  /** Empty where nothing was asked. */
  readonly query: string
  readonly examples: readonly QueryExample[]
  readonly result?: ResultTable
  /** Addresses of the editor that takes the place of the field where scripts run. */
  readonly editor: { readonly style: string; readonly scripts: readonly string[] }
}

/** A page to write queries on, and to read what they gave. */
export function SparqlPage({ frame, query, examples, result, editor }: Props): VNode {
  const { language } = frame
  const action = `${basePath(frame.baseIri)}sparql`
  return (
    <Layout frame={frame} title={message(language, 'sparqlTitle')} crumbs={[]}>
      <h1>{message(language, 'sparqlTitle')}</h1>
      <p>{message(language, 'sparqlIntroduction')}</p>
      <link rel="stylesheet" href={editor.style} />
      <form action={action} method="get">
        <p>
          <label for="query">{message(language, 'sparqlQuery')}</label>
          <textarea id="query" name="query" rows={16} spellcheck={false} required>
            {query === '' ? examples[0]?.query : query}
          </textarea>
        </p>
        <p>
          <button type="submit">{message(language, 'sparqlRun')}</button>
        </p>
      </form>
      {result && <Result frame={frame} result={result} />}
      <h2>{message(language, 'sparqlExamples')}</h2>
      <ul>
        {examples.map(example => (
          <li key={example.name}>
            <a href={`${action}?query=${encodeURIComponent(example.query)}`}>{example.title[language]}</a>
          </li>
        ))}
      </ul>
      {editor.scripts.map(address => (
        <script key={address} src={address} defer />
      ))}
    </Layout>
  )
}

function Result({ frame: { language }, result }: { frame: Frame; result: ResultTable }): VNode {
  const rows = result.results?.bindings
  const names = result.head.vars ?? []
  if (!rows) {
    const verdict = message(language, result.boolean === true ? 'yes' : 'no')
    return (
      <p role="status">
        {message(language, 'sparqlAnswer')}: {verdict}
      </p>
    )
  }
  return (
    <div class="scroll" role="region" aria-labelledby="rows" tabIndex={0}>
      <table>
        <caption id="rows">{message(language, 'sparqlRows', { count: String(rows.length) })}</caption>
        <thead>
          <tr>
            {names.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {names.map(name => (
                <td key={name}>
                  <Cell term={row[name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ term }: { term: Term | undefined }): VNode | null {
  if (!term) return null
  if (term.type === 'uri' && /^https?:/.test(term.value)) return <a href={term.value}>{term.value}</a>
  return <span lang={term['xml:lang']}>{term.value}</span>
}
