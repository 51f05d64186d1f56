/** A half-open range of UTF-16 code units in the text of one announcement. RDF counts code points: see rdf/. */
export interface Range {
  readonly start: number
  readonly end: number
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest range that holds all of them. */
export function hull(first: Range, ...others: readonly Range[]): Range {
  return {
    start: Math.min(first.start, ...others.map(range => range.start)),
    end: Math.max(first.end, ...others.map(range => range.end)),
  }
}
