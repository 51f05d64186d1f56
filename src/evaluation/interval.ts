/** The normal deviate that leaves 2.5 % above it. */
const z = 1.959964

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's 95 % score interval of a share. It stays honest for few and for faultless samples: 20 of 20 is not certainty
 * but "at least 0.84".
 */
export function wilson(right: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const share = right / n
  const square = (z * z) / n
  const centre = share + square / 2
  const spread = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n))
  return {
    low: Math.max(0, (centre - spread) / (1 + square)),
    high: Math.min(1, (centre + spread) / (1 + square)),
  }
}
