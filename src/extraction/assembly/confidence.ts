import type { Station } from './membership.ts'

/** Calibrated later from rule priors; until then by what is missing. */
export function confidenceOf(station: Station): number {
  const { best } = station.group
  let confidence = 0.95
  if (best.organization === undefined) confidence *= 0.5
  else if (best.organizationRange === undefined) confidence *= 0.85
  if (best.role.implied) confidence *= 0.97
  return confidence
}
