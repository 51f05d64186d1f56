import type { VNode } from 'preact'
import { fillGaps, piecesOf, type InBothLanguages } from '../about/prose.ts'
import { basePath, withLanguage } from '../hrefs.ts'
import { Layout } from '../layout.tsx'
import { message } from '../messages.ts'
import type { Frame } from '../view.ts'

/** A page of text about these pages. */
export function ProsePage({ frame, prose }: { frame: Frame; prose: InBothLanguages }): VNode {
  const { title, lead, sections } = prose[frame.language]
  return (
    <Layout frame={frame} title={title} crumbs={[]}>
      <div class="prose">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {sections.map(({ heading, paragraphs, items }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs.map(paragraph => (
              <p key={paragraph}>
                <Words frame={frame} text={paragraph} />
              </p>
            ))}
            {items && (
              <ul>
                {items.map(item => (
                  <li key={item}>
                    <Words frame={frame} text={item} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Layout>
  )
}

function Words({ frame, text }: { frame: Frame; text: string }): VNode {
  return (
    <>
      {piecesOf(fillGaps(text, gapsOf(frame))).map(({ text: words, target }) =>
        target === undefined ? (
          words
        ) : (
          <a key={target} href={addressOf(target, frame)}>
            {words}
          </a>
        ),
      )}
    </>
  )
}

/** What the settings say, as it fits into the sentences. */
function gapsOf({ language, owner }: Frame): Readonly<Record<string, string>> {
  const at = (address: string | undefined): string =>
    address === undefined
      ? message(language, 'addressUnset')
      : message(language, address.startsWith('mailto:') ? 'atMail' : 'atPage', {
          link: `[${address.replace(/^mailto:/, '')}](${address})`,
        })
  return {
    name: owner.name,
    contact: at(owner.contact ?? owner.report),
    report: at(owner.report),
    imprint:
      owner.imprint === undefined
        ? message(language, 'imprintUnset')
        : message(language, 'inImprint', { address: owner.imprint }),
  }
}

/** An address as it is, or a path of ours. */
function addressOf(target: string, frame: Frame): string {
  return /^[a-z]+:/.test(target) ? target : withLanguage(basePath(frame.baseIri) + target, frame)
}
