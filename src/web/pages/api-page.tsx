import type { VNode } from 'preact'
import { curlCommand, type ExampleRequest } from '../curl.ts'
import { basePath, withLanguage } from '../hrefs.ts'
import { Layout } from '../layout.tsx'
import { message, type Language } from '../messages.ts'
import { CardTable } from '../parts/card-table.tsx'
import { Facts } from '../parts/facts.tsx'
import type { Frame } from '../view.ts'

type Words = Readonly<Record<Language, string>>

export interface ApiRoute {
  readonly method: string
  /** `/doc/{type}/{reference}` */
  readonly path: string
  readonly summary: Words
  readonly parameters: readonly {
    readonly name: string
    readonly summary: Words
    readonly expected?: Words
  }[]
  /** Labels or media types. */
  readonly formats: readonly string[]
  readonly success: number
  readonly problems: readonly { readonly slug: string; readonly status: number }[]
  readonly example: ExampleRequest
}

export interface ApiGroup {
  readonly name: string
  readonly words: Words
  readonly routes: readonly ApiRoute[]
}

interface Props {
  readonly frame: Frame
  readonly groups: readonly ApiGroup[]
}

/** Everything that can be asked of this server. */
export function ApiPage({ frame, groups }: Props): VNode {
  const { language } = frame
  const root = basePath(frame.baseIri)
  return (
    <Layout frame={frame} title={message(language, 'apiTitle')} crumbs={[]}>
      <h1>{message(language, 'apiTitle')}</h1>
      <p class="lead">
        {message(language, 'apiLead')} <a href={`${root}openapi.json`}>openapi.json</a> (OpenAPI 3.0)
      </p>
      <p>
        <a href={withLanguage(`${root}getting-started`, frame)}>{message(language, 'gettingStarted')}</a>
      </p>
      <nav aria-label={message(language, 'apiContents')}>
        <ul>
          {groups.map(({ name, words }) => (
            <li key={name}>
              <a href={`#${name}`}>{words[language]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ name, words, routes }) => (
        <section key={name} id={name}>
          <h2>{words[language]}</h2>
          {routes.map(route => (
            <RouteSection key={`${route.method} ${route.path}`} frame={frame} route={route} />
          ))}
        </section>
      ))}
    </Layout>
  )
}

function RouteSection({ frame, route }: { frame: Frame; route: ApiRoute }): VNode {
  const { language } = frame
  const { method, path, summary, formats, parameters } = route
  return (
    <article>
      <h3>
        <code>
          {method} {path}
        </code>
      </h3>
      <p>{summary[language]}</p>
      {parameters.length > 0 && <Parameters language={language} parameters={parameters} />}
      <Facts
        language={language}
        facts={[
          ['apiFormats', formats.join(', ')],
          ['apiStatuses', <Statuses key="statuses" frame={frame} route={route} />],
        ]}
      />
      <pre>
        <code>{curlCommand(route.example)}</code>
      </pre>
    </article>
  )
}

function Parameters({ language, parameters }: { language: Language } & Pick<ApiRoute, 'parameters'>): VNode {
  return (
    <CardTable
      caption={message(language, 'apiParameter')}
      columns={(['apiParameter', 'apiDoes', 'apiTakes'] as const).map(column => message(language, column))}
      rows={parameters.map(({ name, summary, expected }) => ({
        key: name,
        cells: [<code key="name">{name}</code>, withCode(summary[language]), expected?.[language] ?? '–'],
      }))}
    />
  )
}

/** Words between backticks are what is typed. */
function withCode(text: string): readonly (string | VNode)[] {
  return text.split('`').map((part, place) => (place % 2 === 0 ? part : <code key={place}>{part}</code>))
}

function Statuses({ frame, route }: { frame: Frame; route: ApiRoute }): VNode {
  const root = basePath(frame.baseIri)
  return (
    <>
      {route.success}
      {route.problems.map(({ slug, status }) => (
        <>
          , {status} <a href={withLanguage(`${root}problems/${slug}`, frame)}>{slug}</a>
        </>
      ))}
    </>
  )
}
