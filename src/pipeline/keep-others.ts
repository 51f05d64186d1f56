import type { Announcement } from '../model/announcement.ts'
import type { Statement } from '../model/statement.ts'
import type { Decision, Field, Values } from '../review/decision.ts'
import { hashText, identify, keyOf, wordsOf, type Identified } from '../review/key.ts'
import { takeDecision, type Ruling } from '../review/take-decision.ts'
import { valuesOf } from '../review/values.ts'
import { understand, type ReadingSteps, type Understood } from './understand.ts'

/** The two versions of an announcement, and what was decided on each. */
export interface Versions {
  readonly before: Announcement
  readonly after: Announcement
  readonly decidedBefore: readonly Decision[]
  readonly decidedAfter: readonly Decision[]
}

export interface Kept {
  /** Decisions that make the second version say what the first said. */
  readonly decisions: readonly Decision[]
  /** How many statements are published otherwise, or not any more, all the same. */
  readonly lost: number
}

/**
 * What is published of an announcement stays as it was when words of it are made unreadable, whatever an extractor makes of
 * the rest: what it does not find any more, or reads otherwise, is accepted as it was; what it finds only now is rejected.
 */
export async function keepOthers(
  versions: Versions,
  steps: ReadingSteps,
  ruling: Pick<Ruling, 'reviewer' | 'time' | 'reason'>,
): Promise<Kept> {
  const before = await published(versions.before, versions.decidedBefore, steps)
  const now = await published(versions.after, versions.decidedAfter, steps)
  const text = versions.after.text
  const decisions: Decision[] = []
  for (const [place, was] of before) {
    const is = now.get(place)
    const edits = is ? corrections(is.values, was.values) : {}
    if (is && Object.keys(edits).length === 0) continue
    const verdict = Object.keys(edits).length > 0 ? 'edit' : 'accept'
    decisions.push(takeDecision(moved(was, text), was.extraction, text, { ...ruling, verdict, edits }))
  }
  for (const [place, is] of now) {
    if (before.has(place)) continue
    decisions.push(
      takeDecision(is.identified, is.extraction, text, { ...ruling, verdict: 'reject', edits: {} }),
    )
  }
  const then = await published(versions.after, [...versions.decidedAfter, ...decisions], steps)
  const lost = [...before].filter(([place, { values }]) => !same(then.get(place)?.values, values)).length
  return { decisions, lost }
}

interface Published {
  readonly identified: Identified
  /** How many claims of the same words stand before it. */
  readonly before: number
  readonly values: Values
  readonly extraction: Understood['extraction']
}

/** What is published of an announcement, by the places in the text that it rests on. */
async function published(
  announcement: Announcement,
  decided: readonly Decision[],
  steps: ReadingSteps,
): Promise<ReadonlyMap<string, Published>> {
  const decisions = { ...steps.decisions, of: () => Promise.resolve(decided) }
  const { extraction, accepted } = await understand(announcement, { ...steps, decisions })
  const isAccepted = new Set<Statement>(accepted)
  const seen = new Map<string, number>()
  const found = new Map<string, Published>()
  for (const identified of identify(extraction, announcement.text)) {
    const { type, anchors, statement } = identified
    const words = keyOf({ text: '', type, anchors, before: 0 })
    const before = seen.get(words) ?? 0
    seen.set(words, before + 1)
    if (!isAccepted.has(statement)) continue
    const values = valuesOf(statement, extraction)
    found.set(keyOf({ text: '', type, anchors, before }), { identified, before, values, extraction })
  }
  return found
}

function moved({ identified, before }: Published, text: string): Identified {
  const { type, anchors } = identified
  return {
    ...identified,
    key: keyOf({ text: hashText(text), type, anchors, before }),
    words: wordsOf(type, anchors, text),
  }
}

/** The values that have to be entered so that a statement says what it said. */
function corrections(is: Values, was: Values): Values {
  const fields = [...new Set([...Object.keys(is), ...Object.keys(was)])] as Field[]
  return Object.fromEntries(
    fields.filter(field => is[field] !== was[field]).map(field => [field, was[field] ?? '']),
  )
}

function same(a: Values | undefined, b: Values): boolean {
  return a !== undefined && Object.keys(corrections(a, b)).length === 0
}
