import type { VNode } from 'preact'
import type { ProblemSlug } from '../../problem.ts'
import { problems } from '../../problems.ts'
import { basePath, withLanguage } from '../hrefs.ts'
import { Layout, type Crumb } from '../layout.tsx'
import { message } from '../messages.ts'
import { Facts } from '../parts/facts.tsx'
import { SearchBox } from '../parts/search-form.tsx'
import { problemWords } from '../problem-words.ts'
import type { Frame } from '../view.ts'

interface Occurrence {
  readonly detail: string
  readonly requestId: string
  readonly offered?: readonly string[]
}

interface Props {
  readonly frame: Frame
  readonly slug: ProblemSlug
  /** What went wrong this time; absent on the page that explains the problem. */
  readonly occurrence?: Occurrence
}

/** One kind of problem, and what went wrong this time. */
export function ProblemPage({ frame, slug, occurrence }: Props): VNode {
  const { language } = frame
  const words = problemWords(slug, language)
  const foreign = words.lang && { lang: words.lang }
  return (
    <Layout
      frame={frame}
      title={words.title}
      crumbs={[problemsCrumb(frame)]}
      searches={occurrence !== undefined}
    >
      <p class="kind">
        {message(language, 'statusCode')} {problems[slug].status}
      </p>
      <h1 {...foreign}>{words.title}</h1>
      <p class="lead" {...foreign}>
        {words.meaning}
      </p>
      <p {...foreign}>{words.remedy}</p>
      {occurrence && (
        <>
          <p>{message(language, 'tryInstead')}</p>
          <SearchBox frame={frame} words="" />
        </>
      )}
      {occurrence && (
        <Facts
          language={language}
          facts={[
            [
              'detail',
              <span lang="en" key="detail">
                {occurrence.detail}
              </span>,
            ],
            ['offered', occurrence.offered && <Offered offered={occurrence.offered} />],
            ['requestId', <code key="id">{occurrence.requestId}</code>],
          ]}
        />
      )}
    </Layout>
  )
}

function Offered({ offered }: { offered: readonly string[] }): VNode {
  return (
    <ul class="plain">
      {offered.map(name => (
        <li key={name}>
          <code>{name}</code>
        </li>
      ))}
    </ul>
  )
}

function problemsCrumb(frame: Frame): Crumb {
  return {
    label: { text: message(frame.language, 'problems') },
    href: withLanguage(`${basePath(frame.baseIri)}problems`, frame),
  }
}

/** Every problem there is. */
export function ProblemsPage({ frame }: { frame: Frame }): VNode {
  const { language } = frame
  return (
    <Layout frame={frame} title={message(language, 'problems')} crumbs={[]}>
      <h1>{message(language, 'problems')}</h1>
      <p>{message(language, 'problemsLead')}</p>
      <dl class="terms">
        {(Object.keys(problems) as ProblemSlug[]).map(slug => {
          const words = problemWords(slug, language)
          return (
            <div key={slug} {...(words.lang && { lang: words.lang })}>
              <dt>
                <a href={withLanguage(`${basePath(frame.baseIri)}problems/${slug}`, frame)}>{words.title}</a>
              </dt>
              <dd>
                {problems[slug].status} · {words.meaning}
              </dd>
            </div>
          )
        })}
      </dl>
    </Layout>
  )
}
