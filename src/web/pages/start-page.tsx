import type { VNode } from 'preact'
import { basePath, withLanguage } from '../hrefs.ts'
import { Layout, lists } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import type { Frame } from '../view.ts'

export interface Example {
  readonly kind: MessageKey
  readonly label: string
  readonly href: string
}

interface Props {
  readonly frame: Frame
  readonly counts: Readonly<Partial<Record<MessageKey, number>>>
  readonly examples: readonly Example[]
}

const vocabularies: readonly (readonly [MessageKey, string])[] = [
  ['vocabulary', 'ns'],
  ['roles', 'role'],
  ['organizationTypes', 'orgtype'],
  ['shapes', 'shapes'],
  ['catalogue', 'catalog'],
  ['downloads', 'dump'],
  ['quality', 'quality'],
  ['problems', 'problems'],
]

/** What this is, how much there is, and where to begin. */
export function StartPage({ frame, counts, examples }: Props): VNode {
  const { language } = frame
  const root = basePath(frame.baseIri)
  return (
    <Layout frame={frame} title={message(language, 'siteName')}>
      <h1>{message(language, 'tagline')}</h1>
      <p class="lead">{message(language, 'startLead')}</p>
      <section>
        <h2>{message(language, 'numbers')}</h2>
        <ul class="counts">
          {lists.map(([list, single]) => (
            <li key={list}>
              <a href={withLanguage(root + list, frame)}>
                <strong>{(counts[list] ?? 0).toLocaleString(language)}</strong>{' '}
                {message(language, counts[list] === 1 ? single : list)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {examples.length > 0 && <Examples frame={frame} examples={examples} />}
      <section>
        <h2>{message(language, 'vocabularies')}</h2>
        <ul class="plain inline">
          {vocabularies.map(([name, path]) => (
            <li key={path}>
              <a href={withLanguage(root + path, frame)}>{message(language, name)}</a>
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  )
}

function Examples({ frame, examples }: Pick<Props, 'frame' | 'examples'>): VNode {
  const { language, baseIri } = frame
  const [first] = examples
  const address = new URL((first?.href ?? '').replace(/[?#].*$/, ''), baseIri).href
  return (
    <>
      <section>
        <h2>{message(language, 'examples')}</h2>
        <ul class="plain examples">
          {examples.map(({ kind, label, href }) => (
            <li key={href}>
              <span class="kind">{message(language, kind)}</span> <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{message(language, 'forMachines')}</h2>
        <p>{message(language, 'forMachinesLead')}</p>
        <pre tabIndex={0}>
          <code>{`curl -H 'Accept: application/ld+json' ${address}\ncurl ${address}.ttl`}</code>
        </pre>
      </section>
    </>
  )
}
