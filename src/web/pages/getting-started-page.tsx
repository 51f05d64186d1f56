import type { VNode } from 'preact'
import { basePath, withLanguage } from '../hrefs.ts'
import { Layout } from '../layout.tsx'
import { message } from '../messages.ts'
import type { Snippet } from '../snippets.ts'
import type { Frame } from '../view.ts'

interface Props {
  readonly frame: Frame
  readonly snippets: readonly Snippet[]
}

/** What the kinds are called where people look for them. */
const names: Readonly<Record<Snippet['kind'], string>> = {
  shell: 'curl',
  javascript: 'JavaScript',
  python: 'Python',
  r: 'R',
  sparql: 'SPARQL',
  address: 'OpenRefine',
}

/** First steps for people who work with the data. */
export function GettingStartedPage({ frame, snippets }: Props): VNode {
  const { language } = frame
  const root = basePath(frame.baseIri)
  return (
    <Layout frame={frame} title={message(language, 'gettingStarted')} crumbs={[]}>
      <h1>{message(language, 'gettingStarted')}</h1>
      <p class="lead">{message(language, 'gettingStartedLead')}</p>
      {snippets.map(({ name, kind, title, lead, code }) => (
        <section key={name} id={name}>
          <h2>{title[language]}</h2>
          <p>{lead[language]}</p>
          <p class="kind">{names[kind]}</p>
          <pre>
            <code>{code}</code>
          </pre>
        </section>
      ))}
      <p>
        <a href={withLanguage(`${root}api`, frame)}>{message(language, 'apiTitle')}</a>
      </p>
    </Layout>
  )
}
