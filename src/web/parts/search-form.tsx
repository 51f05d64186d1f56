import type { VNode } from 'preact'
import { basePath } from '../hrefs.ts'
import { message, type Language } from '../messages.ts'
import type { Frame } from '../view.ts'
import { HiddenFields } from './hidden-fields.tsx'

interface Props {
  readonly frame: Frame
  readonly words: string
}

/** Looks for names in a list. */
export function SearchForm({ frame, words }: Props): VNode {
  const { language } = frame
  return (
    <form
      class="ask"
      method="get"
      action={frame.path}
      role="search"
      aria-label={message(language, 'searchList')}
    >
      <HiddenFields frame={frame} without={['q', 'cursor']} />
      <p class="field">
        <label for="q">{message(language, 'searchWords')}</label>
        <input id="q" name="q" type="search" value={words} maxLength={200} />
      </p>
      <button type="submit">{message(language, 'search')}</button>
    </form>
  )
}

/** Looks for names of everything. The script of search.js adds suggestions where there is one. */
export function SearchBox({ frame, words }: Props): VNode {
  const { language, chosenLanguage } = frame
  const root = basePath(frame.baseIri)
  return (
    <form
      class="search"
      method="get"
      action={`${root}search`}
      role="search"
      aria-label={message(language, 'searchTitle')}
      data-suggest={`${root}suggest`}
      data-count={message(language, 'suggestions')}
      {...kindsOf(language)}
    >
      {chosenLanguage && <input type="hidden" name="lang" value={chosenLanguage} />}
      <label class="unseen" for="search">
        {message(language, 'searchAll')}
      </label>
      <input
        id="search"
        name="q"
        type="search"
        value={words}
        maxLength={200}
        placeholder={message(language, 'searchHint')}
        autocomplete="off"
      />
      <button type="submit">{message(language, 'search')}</button>
    </form>
  )
}

/** What the suggestions are, in words, for the script. */
function kindsOf(language: Language): Readonly<Record<string, string>> {
  const kinds = ['person', 'organization', 'post', 'role'] as const
  return Object.fromEntries(kinds.map(kind => [`data-${kind}`, message(language, kind)]))
}
