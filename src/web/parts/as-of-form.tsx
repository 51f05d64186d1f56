import type { VNode } from 'preact'
import { answers, type Answer } from '../../model/as-of.ts'
import { askedIn, daysWords } from '../as-of.ts'
import { withLanguage } from '../hrefs.ts'
import { message, type MessageKey } from '../messages.ts'
import type { Frame, View } from '../view.ts'
import { HiddenFields, searchWithout } from './hidden-fields.tsx'

const choices: Readonly<Record<Answer, MessageKey>> = {
  certain: 'askCertain',
  presumed: 'askPresumed',
  possible: 'askPossible',
}

const own = ['at', 'from', 'to', 'answer', 'cursor'] as const

/** Asks for a day, and says which one is shown. A plain form: it works without script. */
export function AsOfForm({ frame, view }: { frame: Frame; view: View }): VNode {
  const { language } = frame
  const asked = askedIn(view.graph)
  const day = asked?.first === asked?.last ? asked?.first : undefined
  const selected = asked?.answer ?? 'presumed'
  return (
    <form class="ask" method="get" action={frame.path} aria-label={message(language, 'asOf')}>
      <HiddenFields frame={frame} without={own} />
      <p class="field">
        <label for="at">{message(language, 'day')}</label>
        <input id="at" name="at" type="date" value={day ?? ''} aria-describedby="at-hint" />
      </p>
      <p class="field">
        <label for="answer">{message(language, 'howSure')}</label>
        <select id="answer" name="answer">
          {answers.map(answer => (
            <option key={answer} value={answer} selected={answer === selected}>
              {message(language, choices[answer])}
            </option>
          ))}
        </select>
      </p>
      <button type="submit">{message(language, 'show')}</button>
      <p class="note" id="at-hint">
        {message(language, 'dayHint')}
      </p>
      {asked && (
        <p class="asked" role="status">
          {message(language, 'asOfLead', { when: daysWords(asked, language) })}{' '}
          <a href={withLanguage(frame.path + searchWithout(frame, own), frame)}>
            {message(language, 'allTimes')}
          </a>
        </p>
      )}
    </form>
  )
}
