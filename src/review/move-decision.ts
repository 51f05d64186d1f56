import type { Decision } from './decision.ts'
import { hashText, keyOf, wordsOf } from './key.ts'

/** More terms of one office in one sentence than any text has. */
const mostTerms = 50

/**
 * A decision as it stands on another version of its text, in which everything that it rests on stands at the same places.
 * Undefined where it was not taken on `before`.
 */
export function moveDecision(decision: Decision, before: string, after: string): Decision | undefined {
  const anchors = Object.fromEntries(Object.entries(decision.anchors).filter(([slot]) => slot !== 'evidence'))
  const { type, key } = decision
  const [from, to] = [hashText(before), hashText(after)]
  if (decision.text !== from) return undefined
  for (let terms = 0; terms < mostTerms; terms++) {
    if (keyOf({ text: from, type, anchors, before: terms }) !== key) continue
    return {
      ...decision,
      key: keyOf({ text: to, type, anchors, before: terms }),
      text: to,
      words: wordsOf(type, anchors, after),
    }
  }
  return undefined
}
