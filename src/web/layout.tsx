import type { ComponentChildren, VNode } from 'preact'
import type { Label } from './labels.ts'
import { languages, message, type MessageKey } from './messages.ts'
import { basePath, withLanguage } from './hrefs.ts'
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
export function Layout({ frame, title, crumbs, structuredData, children }: Props): VNode {
  const site = message(frame.language, 'siteName')
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {frame.unlisted && <meta name="robots" content="noindex" />}
        <title>{title === site ? site : `${title} – ${site}`}</title>
        <link rel="canonical" href={canonical(frame)} />
        <link rel="stylesheet" href={frame.stylesheet} />
        <link rel="icon" href={`${basePath(frame.baseIri)}favicon.svg`} type="image/svg+xml" />
        {frame.formats.map(({ mediaType, href, label }) => (
          <link key={href} rel="alternate" type={mediaType} href={href} title={label} />
        ))}
        {structuredData && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: forScript(structuredData) }}
          />
        )}
      </head>
      <body>
        <a class="skip" href="#content">
          {message(frame.language, 'skip')}
        </a>
        <Header frame={frame} />
        <main id="content" tabIndex={-1}>
          {crumbs && <Breadcrumbs frame={frame} crumbs={crumbs} title={title} />}
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

/** The one address of the page, on the configured base. */
function canonical(frame: Frame): string {
  return new URL(frame.path + frame.search, frame.baseIri).href
}

/** `</script>` and `<!--` inside a string would end the element. */
function forScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

function Header({ frame }: { frame: Frame }): VNode {
  const { language } = frame
  const root = basePath(frame.baseIri)
  const other = languages.find(candidate => candidate !== language) ?? language
  return (
    <header class="site">
      <a class="name" href={withLanguage(root, frame)}>
        {message(language, 'siteName')}
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
      <a
        class="language"
        lang={other}
        hreflang={other}
        href={withLanguage(frame.path + frame.search, { chosenLanguage: other })}
      >
        {message(language, 'otherLanguage')}
      </a>
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

function Footer({ frame }: { frame: Frame }): VNode {
  const { language, formats, contact, licence } = frame
  return (
    <footer class="site">
      {formats.length > 0 && (
        <section>
          <h2>{message(language, 'formats')}</h2>
          <ul class="formats">
            {formats.map(({ href, label, mediaType }) => (
              <li key={href}>
                <a href={href} type={mediaType}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <p>
            {message(language, 'permanent')}: <span class="iri">{canonical(frame)}</span>
          </p>
        </section>
      )}
      <section>
        <h2>{message(language, 'report')}</h2>
        {contact ? (
          <p>
            {message(language, 'reportLead')} <a href={contact}>{contact.replace(/^mailto:/, '')}</a>
          </p>
        ) : (
          <p>{message(language, 'reportUnset')}</p>
        )}
        <p>
          {message(language, 'licence')}:{' '}
          <a rel="license" href={licence}>
            {licence.replace(/^https?:\/\//, '')}
          </a>
        </p>
      </section>
    </footer>
  )
}
