import type { VNode } from 'preact'
import { hrefFor } from '../hrefs.ts'
import { message } from '../messages.ts'
import type { Frame } from '../view.ts'

interface Props {
  readonly frame: Frame
  readonly preview: {
    readonly iri: string
    readonly name: string
    readonly kind: string
    readonly names: readonly string[]
    readonly lines: readonly string[]
  }
}

/** Something in a few lines, to be shown in a frame by others; links lead out of it. */
export function PreviewPage({ frame, preview }: Props): VNode {
  const { language, stylesheet } = frame
  const { iri, name, kind, names, lines } = preview
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <title>{name}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body class="preview">
        <main>
          <p class="kind">{kind}</p>
          <h1>
            <a href={hrefFor(frame)(iri)} target="_blank" rel="noopener">
              {name}
            </a>
          </h1>
          {names.length > 0 && <p>{names.join(' · ')}</p>}
          {lines.length > 0 && (
            <ul>
              {lines.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p class="source">{message(language, 'previewSource')}</p>
        </main>
      </body>
    </html>
  )
}
