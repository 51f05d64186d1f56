/**
 * How alike two names are: 2 when one is the other spelt a little differently, 1 when one has the words of the other and
 * more ("Weber" and "Ada Weber", a name by marriage), else 0.
 */
export function nameLikeness(a: string, b: string): number {
  if (distance(a, b) <= Math.floor(Math.min(a.length, b.length) / 6)) return 2
  const [shorter, longer] = [words(a), words(b)].sort((x, y) => x.length - y.length)
  return shorter?.every(word => longer?.includes(word)) ? 1 : 0
}

function words(name: string): readonly string[] {
  return name.split(/[\s-]+/u)
}

/** Levenshtein's distance in UTF-16 units. */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}

/**
 * How alike two keys of one kind are, each a list of parts ("person organization role begin"): the sum of the weights of
 * the parts they share, 0 unless all required parts are shared.
 */
export function partsLikeness(weights: readonly number[], required: number) {
  return (known: string, key: string): number => {
    const [a, b] = [known.split(' '), key.split(' ')]
    const shared = weights.map((_, index) => a[index] === b[index])
    if (shared.slice(0, required).includes(false)) return 0
    return weights.reduce((sum, weight, index) => (shared[index] ? sum + weight : sum), 0)
  }
}
