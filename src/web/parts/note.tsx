import type { VNode } from 'preact'

/** A second line in small print; the space keeps it apart where there are no lines: read aloud, copied, searched. */
export function Note({ text, lang }: { text: string | undefined; lang?: string }): VNode | null {
  if (!text) return null
  return (
    <>
      {' '}
      <span class="note" {...(lang && { lang })}>
        {text}
      </span>
    </>
  )
}
