import type { VNode } from 'preact'
import type { Frame } from '../view.ts'

type Names = readonly string[]

/** What the address already asks, apart from some: a form that is sent keeps it. */
export function HiddenFields({ frame, without }: { frame: Frame; without: Names }): VNode {
  const fields = kept(frame, without)
  return (
    <>
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {frame.chosenLanguage && <input type="hidden" name="lang" value={frame.chosenLanguage} />}
    </>
  )
}

/** The query of the address without some of its parameters. */
export function searchWithout(frame: Pick<Frame, 'search'>, without: Names): string {
  const parts = kept(frame, without).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

function kept({ search }: Pick<Frame, 'search'>, without: Names): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(search)].filter(([name]) => !without.includes(name))
}
