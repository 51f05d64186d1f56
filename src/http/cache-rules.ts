/**
 * How long a copy may be used without asking. Data are asked for each time (a 304 is cheap), so that new data and
 * erasures show at once.
 */
export const cacheRules = {
  data: 'public, no-cache',
  vocabulary: 'public, max-age=3600',
  /** Its address names its version. */
  versioned: 'public, max-age=31536000, immutable',
  status: 'no-store',
} as const

export type CacheRule = keyof typeof cacheRules
