import type { ComponentChildren, VNode } from 'preact'
import { basePath, withLanguage } from './hrefs.ts'
import type { Label } from './labels.ts'
import { languages, message, type MessageKey } from './messages.ts'
import { PageHead } from './parts/page-head.tsx'
import { SearchBox } from './parts/search-form.tsx'
import { SiteFooter } from './parts/site-footer.tsx'
import { LabelText } from './parts/thing-link.tsx'
import type { Frame } from './view.ts'

export interface Crumb {
  readonly label: Label
  readonly href: string
}

interface Props {
  readonly frame: Frame
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  /** schema.org description for search engines (JSON). */
  readonly structuredData?: string
  /** Whether the page itself has a search over everything: then the header has none. */
  readonly searches?: boolean
  readonly children: ComponentChildren
}

/** The five lists, in the order of the navigation, with the name of one thing in them. */
export const lists = [
  ['persons', 'person'],
  ['organizations', 'organization'],
  ['posts', 'post'],
  ['memberships', 'membership'],
  ['announcements', 'announcement'],
] as const satisfies readonly (readonly [MessageKey, MessageKey])[]

/** What every page has around its content. */
export function Layout({ frame, title, crumbs, structuredData, searches, children }: Props): VNode {
  return (
    <html lang={frame.language}>
      <PageHead frame={frame} title={title} structuredData={structuredData} />
      <body>
        <a class="skip" href="#content">
          {message(frame.language, 'skip')}
        </a>
        <Header frame={frame} searches={searches === true} />
        <main id="content" tabIndex={-1}>
          {crumbs && <Breadcrumbs frame={frame} crumbs={crumbs} title={title} />}
          {children}
        </main>
        <SiteFooter frame={frame} />
      </body>
    </html>
  )
}

function Header({ frame, searches }: { frame: Frame; searches: boolean }): VNode {
  const { language, owner } = frame
  const root = basePath(frame.baseIri)
  const other = languages.find(candidate => candidate !== language) ?? language
  return (
    <header class="site">
      <a class="name" href={withLanguage(root, frame)}>
        {owner.logo && <img src={owner.logo} alt="" width="40" height="40" />}
        <span>{owner.name}</span>
      </a>
      {!searches && <SearchBox frame={frame} words="" />}
      <a
        class="language"
        lang={other}
        hreflang={other}
        href={withLanguage(frame.path + frame.search, { chosenLanguage: other })}
      >
        {message(language, 'otherLanguage')}
      </a>
      <nav aria-label={message(language, 'mainNavigation')}>
        <ul>
          {lists.map(([list]) => (
            <li key={list}>
              <a
                href={withLanguage(root + list, frame)}
                {...(frame.path === root + list && { 'aria-current': 'page' as const })}
              >
                {message(language, list)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function Breadcrumbs({
  frame,
  crumbs,
  title,
}: {
  frame: Frame
  crumbs: readonly Crumb[]
  title: string
}): VNode {
  const home = {
    label: { text: message(frame.language, 'home') },
    href: withLanguage(basePath(frame.baseIri), frame),
  }
  return (
    <nav aria-label={message(frame.language, 'breadcrumbs')} class="breadcrumbs">
      <ol>
        {[home, ...crumbs].map(({ label, href }) => (
          <li key={href}>
            <a href={href}>
              <LabelText label={label} />
            </a>
          </li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  )
}
