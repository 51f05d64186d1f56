import type { VNode } from 'preact'
import { isMessageKey, message, type Language } from '../messages.ts'

const meanings = {
  stated: 'statedMeaning',
  resolved: 'resolvedMeaning',
  inferred: 'inferredMeaning',
  curated: 'curatedMeaning',
} as const

/** How we know a value, in one word; the sentence behind it is for those who point at it. */
export function BasisBadge({
  basis,
  language,
}: {
  basis: string | undefined
  language: Language
}): VNode | null {
  if (!basis || !Object.hasOwn(meanings, basis)) return null
  const meaning = message(language, meanings[basis as keyof typeof meanings])
  return (
    <span class={`badge ${basis}`} title={meaning}>
      {isMessageKey(basis) ? message(language, basis) : basis}
    </span>
  )
}

/** What the badges on a page mean. */
export function BasisLegend({ language }: { language: Language }): VNode {
  return (
    <dl class="legend">
      {Object.entries(meanings).map(([basis, meaning]) => (
        <div key={basis}>
          <dt>
            <BasisBadge basis={basis} language={language} />
          </dt>
          <dd>{message(language, meaning)}</dd>
        </div>
      ))}
    </dl>
  )
}
