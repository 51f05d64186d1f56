import type { Config } from '../config.ts'

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

/** `closed`: it changes only when something is taken back, which may take as long to reach copies as the setting says. */
export type CacheRule = keyof typeof cacheRules | 'closed'

/** The value of Cache-Control. */
export function cacheControl(
  rule: CacheRule,
  { feedMaxAge = 0 }: Partial<Pick<Config, 'feedMaxAge'>>,
): string {
  return rule === 'closed' ? `public, max-age=${feedMaxAge}` : cacheRules[rule]
}
