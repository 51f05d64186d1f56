import type { ComponentChildren, VNode } from 'preact'
import { message, type Language, type MessageKey } from '../messages.ts'

export type Fact = readonly [name: MessageKey, value: ComponentChildren]

/** Facts by name; those without a value are left out. */
export function Facts({ language, facts }: { language: Language; facts: readonly Fact[] }): VNode | null {
  const known = facts.filter(([, value]) => hasContent(value))
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{message(language, name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function hasContent(value: ComponentChildren): boolean {
  return value !== undefined && value !== null && value !== false && value !== ''
}
