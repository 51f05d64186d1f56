/** What is counted, in the order of the report. */
export const categories = [
  'persons',
  'organizations',
  'membership:person+org',
  'membership:+kind',
  'membership:+kind+start',
  'membership:+role text',
  'events',
  'successions',
] as const

export type Category = (typeof categories)[number]

/** How many are right (true positives), annotated and predicted. */
export interface Count {
  readonly tp: number
  readonly gold: number
  readonly pred: number
}

/** Dates of memberships that were found: n annotated ones, and how the predicted ones compare with them. */
export interface DateCount {
  readonly n: number
  readonly exact: number
  /** Coarser or finer than annotated. */
  readonly compat: number
  readonly missing: number
  readonly wrong: number
  /** Predicted where none is annotated; not part of n. */
  readonly spurious: number
}

export interface Share {
  readonly right: number
  readonly n: number
}

type Accuracy = 'gender' | 'current' | 'status' | 'evidence'

/** A predicted statement and whether it is right. */
export interface Judged {
  readonly type: 'membership' | 'event' | 'succession'
  readonly id: string
  readonly confidence?: number
  /** Memberships: by kind and start; others: found at all. */
  readonly right: boolean
  /** Memberships: by kind alone. */
  readonly rightKind: boolean
}

export interface Mistake {
  readonly kind: 'missed' | 'false alarm' | 'partly right'
  readonly category: 'person' | 'organization' | 'membership' | 'event' | 'succession'
  readonly what: string
  /** Words of the text that lead to its sentence. */
  readonly quote: string
}

/** The measure of one document; all numbers add up over documents. */
export interface Score {
  readonly counts: Readonly<Record<Category, Count>>
  readonly dates: Readonly<Record<'start' | 'end', DateCount>>
  readonly accuracy: Readonly<Record<Accuracy, Share>>
  readonly judged: readonly Judged[]
}

/** Precision, recall and their harmonic mean. Nothing annotated and nothing predicted is perfect. */
export function quality({ tp, gold, pred }: Count): { P: number; R: number; F1: number } {
  const P = pred > 0 ? tp / pred : gold > 0 ? 0 : 1
  const R = gold > 0 ? tp / gold : pred > 0 ? 0 : 1
  return { P, R, F1: P + R > 0 ? (2 * P * R) / (P + R) : 0 }
}

/** The sum over documents: every statement counts the same, whichever document it stands in. */
export function total(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, score) => ({
      counts: addEach(sum.counts, score.counts),
      dates: addEach(sum.dates, score.dates),
      accuracy: addEach(sum.accuracy, score.accuracy),
      judged: [...sum.judged, ...score.judged],
    }),
    nothing,
  )
}

const noDates: DateCount = { n: 0, exact: 0, compat: 0, missing: 0, wrong: 0, spurious: 0 }
const noShare: Share = { right: 0, n: 0 }
const nothing: Score = {
  counts: Object.fromEntries(
    categories.map(category => [category, { tp: 0, gold: 0, pred: 0 }]),
  ) as Score['counts'],
  dates: { start: noDates, end: noDates },
  accuracy: { gender: noShare, current: noShare, status: noShare, evidence: noShare },
  judged: [],
}

function addEach<Key extends string, Numbers extends object>(
  left: Readonly<Record<Key, Numbers>>,
  right: Readonly<Record<Key, Numbers>>,
): Record<Key, Numbers> {
  const keys = Object.keys(left) as Key[]
  return Object.fromEntries(keys.map(key => [key, add(left[key], right[key])])) as Record<Key, Numbers>
}

function add<Numbers extends object>(left: Numbers, right: Numbers): Numbers {
  const summands = right as Readonly<Record<string, number>>
  return Object.fromEntries(
    Object.entries(left as Readonly<Record<string, number>>).map(([key, value]) => [
      key,
      value + (summands[key] ?? 0),
    ]),
  ) as Numbers
}
