import type { Days } from '../model/as-of.ts'
import type { ParameterValues } from './parameters.ts'
import { invalidParameter } from './query.ts'

/** First and last day that there are, where one end is left open. */
const always: Days = { first: '0000-01-01', last: '9999-12-31' }

/**
 * The days that are asked about: by `at`, or by `from` and `to`, of which one may be left out.
 * @throws ProblemError('invalid-parameter') where they contradict each other
 */
export function askedDays({ at, from, to }: ParameterValues): Days | undefined {
  const period = from ?? to
  if (!period) return at?.days
  if (at) throw invalidParameter('at', at.text, 'nothing where `from` or `to` asks for a period')
  return periodOf({ ...(from && { from }), ...(to && { to }) })
}

function periodOf({ from, to }: Pick<ParameterValues, 'from' | 'to'>): Days {
  const { first } = from?.days ?? always
  const { last } = to?.days ?? always
  if (to && last < first)
    throw invalidParameter('to', to.text, 'a day that does not end before `from` begins')
  return { first, last }
}
