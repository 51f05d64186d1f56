import type { VNode } from 'preact'
import { basePath, canonicalAddress, withLanguage } from '../hrefs.ts'
import { message, type MessageKey } from '../messages.ts'
import type { Frame } from '../view.ts'

/** What stands below every page: the same as data, whom to tell of errors, whose the pages are. */
export function SiteFooter({ frame }: { frame: Frame }): VNode {
  return (
    <footer class="site">
      <AsData frame={frame} />
      <Report frame={frame} />
      <AboutSite frame={frame} />
    </footer>
  )
}

function AsData({ frame }: { frame: Frame }): VNode | null {
  const { language, formats } = frame
  if (formats.length === 0) return null
  return (
    <section class="wide">
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
        {message(language, 'permanent')}: <span class="iri">{canonicalAddress(frame)}</span>
      </p>
    </section>
  )
}

function Report({ frame: { language, owner } }: { frame: Frame }): VNode {
  return (
    <section>
      <h2>{message(language, 'report')}</h2>
      {owner.report === undefined ? (
        <p>{message(language, 'reportUnset')}</p>
      ) : (
        <p>
          {message(language, 'reportLead')} <ContactLink address={owner.report} />
        </p>
      )}
    </section>
  )
}

/** Names of pages; those of ours stand below /about/. */
const about: readonly (readonly [MessageKey, string])[] = [
  ['yourRights', 'about/data-protection'],
  ['stability', 'about/stability'],
  ['catalogue', 'catalog'],
  ['quality', 'quality'],
]

function AboutSite({ frame }: { frame: Frame }): VNode {
  const { language, owner, licence } = frame
  const own = (path: string): string => withLanguage(basePath(frame.baseIri) + path, frame)
  const links: readonly (readonly [MessageKey, string | undefined])[] = [
    ['imprint', owner.imprint],
    ['privacy', owner.privacy ?? own('about/data-protection')],
    ['accessibility', owner.accessibility ?? own('about/accessibility')],
    ...about.map(([name, path]) => [name, own(path)] as const),
  ]
  return (
    <section>
      <h2>{message(language, 'aboutSite')}</h2>
      <ul class="plain inline">
        {links.map(
          ([name, href]) =>
            href !== undefined && (
              <li key={name}>
                <a href={href}>{message(language, name)}</a>
              </li>
            ),
        )}
        <li>
          <a rel="license" href={licence}>
            {message(language, 'licence')}
          </a>
        </li>
      </ul>
    </section>
  )
}

/** An e-mail or web address, readable as such. */
export function ContactLink({ address, subject }: { address: string; subject?: string }): VNode {
  const isMail = address.startsWith('mailto:')
  const href = isMail && subject !== undefined ? `${address}?subject=${encodeURIComponent(subject)}` : address
  return <a href={href}>{address.replace(/^mailto:/, '')}</a>
}
