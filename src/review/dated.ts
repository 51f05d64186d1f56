import { covering, narrow, parsePartialDate, type PartialDate } from '../model/partial-date.ts'

/**
 * A date as decisions write it: YYYY, YYYY-MM, YYYY-MM-DD, or FROM/TO within one year for what lies between two of them
 * ("2013-01/2013-04" for a beginning of 2013). Undefined for anything else.
 */
export function readDate(text: string): PartialDate | undefined {
  const [from = '', to, ...rest] = text.split('/').map(part => parsePartialDate(part.trim()) ?? 'none')
  if (from === 'none' || from === '' || to === 'none' || rest.length > 0) return undefined
  if (to === undefined) return from
  return from.earliest <= to.latest ? covering(from.earliest, to.latest) : undefined
}

export function writeDate(date: PartialDate | undefined): string {
  if (!date) return ''
  const whole = parsePartialDate(date.value)
  const plain = whole?.earliest === date.earliest && whole.latest === date.latest
  return plain ? date.value : `${date.earliest}/${date.latest}`
}

/** Whether both cannot be true. Where one is not told, they can. */
export function contradict(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a !== undefined && b !== undefined && narrow(a, b) === undefined
}
