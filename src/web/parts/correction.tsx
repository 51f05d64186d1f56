import type { VNode } from 'preact'
import { basePath, withLanguage } from '../hrefs.ts'
import { message } from '../messages.ts'
import type { Frame, View } from '../view.ts'
import { ContactLink } from './site-footer.tsx'

/** What somebody can ask for who is told of here, and whom to write to. */
export function Correction({ frame, view }: { frame: Frame; view: View }): VNode {
  const { language, owner } = frame
  const subject = message(language, 'correctionSubject', { iri: view.focus.value })
  return (
    <section class="correction">
      <h2>{message(language, 'correctionTitle')}</h2>
      <p>{message(language, 'correctionLead')}</p>
      <p>
        {owner.report === undefined ? (
          message(language, 'correctionUnset')
        ) : (
          <>
            {message(language, 'correctionSend')} <ContactLink address={owner.report} subject={subject} />.
          </>
        )}{' '}
        <a href={withLanguage(`${basePath(frame.baseIri)}about/data-protection`, frame)}>
          {message(language, 'yourRights')}
        </a>
      </p>
    </section>
  )
}
