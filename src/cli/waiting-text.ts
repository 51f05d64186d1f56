import type { Waiting } from '../pipeline/review.ts'

/** One line for each statement that waits and each decision to look at again. Never a name. */
export function describeWaiting(waiting: readonly Waiting[]): string {
  const lines = waiting.flatMap(({ announcement, heldBack, remarks }) => [
    ...heldBack.map(
      ({ decisionKey, type, confidence, outcome, reason }) =>
        `${decisionKey}  ${confidence.toFixed(2)}  ${outcome}  ${type}  ${announcement}: ${reason}`,
    ),
    ...remarks.map(
      ({ key, verdict, state, reason }) => `${key}  ${verdict}, ${state}  ${announcement}: ${reason}`,
    ),
  ])
  return lines.length > 0 ? lines.join('\n') : 'Nothing waits for review.'
}
