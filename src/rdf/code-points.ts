/** Converts offsets between JavaScript's UTF-16 code units and the code points that Web Annotation counts. */
export interface CodePoints {
  /** An offset inside a surrogate pair counts as its start. */
  readonly fromUnits: (offset: number) => number
  readonly toUnits: (offset: number) => number
}

/** Reads the text once; each conversion is then a binary search among the astral characters before it (mostly none). */
export function codePoints(text: string): CodePoints {
  // Unit offset of every surrogate pair; the n-th of them stands n units later than its code point offset.
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index)
  return {
    fromUnits: offset => offset - countWhile(pairs, pair => pair < offset),
    toUnits: offset => offset + countWhile(pairs, (pair, before) => pair - before < offset),
  }
}

/** How many items from the start satisfy a condition that, once false, stays false. */
function countWhile(items: readonly number[], holds: (item: number, index: number) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(items[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Code points before a UTF-16 offset; for a single question about a text. */
export function codePointOffset(text: string, offset: number): number {
  return codePoints(text).fromUnits(offset)
}
