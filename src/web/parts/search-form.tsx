import type { VNode } from 'preact'
import { message } from '../messages.ts'
import type { Frame } from '../view.ts'
import { HiddenFields } from './hidden-fields.tsx'

/** Looks for names in a list. */
export function SearchForm({ frame, words }: { frame: Frame; words: string }): VNode {
  const { language } = frame
  return (
    <form class="ask" method="get" action={frame.path} role="search">
      <HiddenFields frame={frame} without={['q', 'cursor']} />
      <p class="field">
        <label for="q">{message(language, 'searchWords')}</label>
        <input id="q" name="q" type="search" value={words} maxLength={200} />
      </p>
      <button type="submit">{message(language, 'search')}</button>
    </form>
  )
}
