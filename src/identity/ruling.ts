import type { Decision, Identities } from './identities.ts'

/** Why, who decides, and when. */
export type Ruling = Pick<Decision, 'because' | 'reviewer' | 'time'>

export function nextNumber({ decisions }: Identities): number {
  return Math.max(0, ...decisions.map(({ number }) => number)) + 1
}
