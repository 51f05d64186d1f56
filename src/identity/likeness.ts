import { editDistance } from '../model/edit-distance.ts'

/**
 * How alike two names are: 2 when one is the other spelt a little differently, 1 when one has the words of the other and
 * more ("Weber" and "Ada Weber", a name by marriage), else 0.
 */
export function nameLikeness(a: string, b: string): number {
  if (editDistance(a, b) <= Math.floor(Math.min(a.length, b.length) / 6)) return 2
  const [shorter, longer] = [words(a), words(b)].sort((x, y) => x.length - y.length)
  return shorter?.every(word => longer?.includes(word)) ? 1 : 0
}

function words(name: string): readonly string[] {
  return name.split(/[\s-]+/u)
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
