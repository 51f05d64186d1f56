import type { VNode } from 'preact'
import { basePath, canonicalAddress, withLanguage } from '../hrefs.ts'
import { languages, message } from '../messages.ts'
import type { Frame } from '../view.ts'

interface Props {
  readonly frame: Frame
  readonly title: string
  /** schema.org description for search engines (JSON). */
  readonly structuredData: string | undefined
}

const locales = { de: 'de_DE', en: 'en_GB' } as const

/** Everything that is said of a page and not on it: for browsers, search engines and previews elsewhere. */
export function PageHead({ frame, title, structuredData }: Props): VNode {
  const { language, owner, unlisted, stylesheet, script, formats } = frame
  const whole = title === owner.name ? title : `${title} – ${owner.name}`
  const description = message(language, 'metaDescription', { title })
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {unlisted && <meta name="robots" content="noindex" />}
      <title>{whole}</title>
      <meta name="description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={owner.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={canonicalAddress(frame)} />
      <meta property="og:locale" content={locales[language]} />
      <link rel="canonical" href={canonicalAddress(frame)} />
      {languages.map(each => (
        <link
          key={each}
          rel="alternate"
          hreflang={each}
          href={withLanguage(canonicalAddress(frame), { chosenLanguage: each })}
        />
      ))}
      <link rel="stylesheet" href={stylesheet} />
      <script src={script} defer />
      <link rel="icon" href={`${basePath(frame.baseIri)}favicon.svg`} type="image/svg+xml" />
      {formats.map(({ mediaType, href, label }) => (
        <link key={href} rel="alternate" type={mediaType} href={href} title={label} />
      ))}
      <link
        rel="alternate"
        type="application/atom+xml"
        href={withLanguage(`${basePath(frame.baseIri)}feed.atom`, frame)}
        title={message(language, 'feed')}
      />
      {structuredData !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: forScript(structuredData) }} />
      )}
    </head>
  )
}

/** `</script>` and `<!--` inside a string would end the element. */
function forScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}
