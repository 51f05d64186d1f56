/**
 * Whether one slip of the pen at most leads from one word to the other: a letter left out, put in or exchanged, or two
 * neighbours swapped (Damerau's distance is 1 or 0).
 */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let same = 0
  while (same < short.length && short[same] === long[same]) same++
  const [rest, other] = [short.slice(same), long.slice(same)]
  if (short.length < long.length) return rest === other.slice(1)
  return rest.slice(1) === other.slice(1) || rest === `${other[1]}${other[0]}${other.slice(2)}`
}
