import type { Extraction } from '../model/extraction.ts'
import type { Decision, Values, Verdict } from './decision.ts'
import { hashText, type Identified } from './key.ts'
import { valuesOf } from './values.ts'

/** What an editor says, when and why. */
export interface Ruling {
  readonly verdict: Verdict
  readonly edits: Values
  readonly reviewer: string
  /** ISO 8601 in UTC. */
  readonly time: string
  readonly reason: string
}

/** The decision on a statement as the extractor tells it, with all that finds it again and lets it stand without it. */
export function takeDecision(
  { statement, key, type, anchors, words }: Identified,
  extraction: Extraction,
  text: string,
  ruling: Ruling,
): Decision {
  const { start, end } = statement.evidence
  return {
    ...ruling,
    key,
    type,
    words,
    text: hashText(text),
    anchors: { ...anchors, evidence: { start, end } },
    values: valuesOf(statement, extraction),
  }
}
