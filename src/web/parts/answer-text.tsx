import type { VNode } from 'preact'
import type { Answer } from '../../model/as-of.ts'
import type { Told } from '../as-of.ts'
import { dateWords } from '../date-words.ts'
import { message, type Language, type MessageKey } from '../messages.ts'
import { BasisBadge } from './basis-badge.tsx'
import { Note } from './note.tsx'

const meanings: Readonly<Record<Answer, MessageKey>> = {
  certain: 'certainMeaning',
  presumed: 'presumedMeaning',
  possible: 'possibleMeaning',
}

/** How sure it is that something was held then, the day last confirmed, and the basis. */
export function AnswerText({ told, language }: { told: Told | undefined; language: Language }): VNode | null {
  if (!told) return null
  const { answer, confirmed, basis } = told
  const day = confirmed && dateWords(confirmed, language)
  return (
    <>
      <strong class={`answer ${answer}`}>{message(language, answer)}</strong>{' '}
      <BasisBadge basis={basis} language={language} />
      <Note text={day && message(language, 'lastConfirmed', { day })} />
    </>
  )
}

/** What the answers mean. */
export function AnswerLegend({ language }: { language: Language }): VNode {
  return (
    <dl class="legend">
      {(Object.keys(meanings) as Answer[]).map(answer => (
        <div key={answer}>
          <dt>
            <strong class={`answer ${answer}`}>{message(language, answer)}</strong>
          </dt>
          <dd>{message(language, meanings[answer])}</dd>
        </div>
      ))}
    </dl>
  )
}
