/** What every statement has, in tests that are about none of it. */
export const said = {
  rule: 'test',
  evidence: { start: 0, end: 1 },
  support: [],
  confidence: 1,
  basis: 'stated',
  slots: {},
  inferences: [],
} as const
