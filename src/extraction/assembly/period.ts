import type { Publication } from '../../model/extraction.ts'
import type { Day } from '../../model/partial-date.ts'
import type { Period } from '../../model/statement.ts'
import type { Station } from './station.ts'

type Bounds = Pick<Period, 'beginEarliest' | 'beginLatest' | 'endEarliest' | 'endLatest'>

/** The four bounds of what a station's period can be (model: dates). An absent one is unbounded. */
export function boundsOf(station: Station, published: Publication): Bounds {
  const begin = beginBounds(station, published)
  const end = endBounds(station, published)
  return defined({ ...begin, ...end })
}

function beginBounds(station: Station, published: Publication): Bounds {
  const { begin, phase, notBefore, notAfter } = station
  if (begin) return { beginEarliest: begin.date.earliest, beginLatest: begin.date.latest }
  const latest =
    phase === 'planned' || phase === 'proposed'
      ? undefined
      : earliestOf(notAfter ?? published.latest, station.end?.date.latest ?? station.endWithin?.latest)
  return defined({ beginEarliest: phase === 'planned' ? published.earliest : notBefore, beginLatest: latest })
}

function endBounds(station: Station, published: Publication): Bounds {
  const { phase } = station
  const end = station.end?.date ?? station.endWithin
  if (phase === 'planned' || phase === 'proposed') return defined({ endLatest: end?.latest })
  const known = latestOf(station.heldUntil, station.begin?.date.earliest ?? station.notBefore)
  if (end)
    return defined({
      endEarliest: latestOf(heldUntil(station, known, published), end.earliest),
      endLatest: end.latest,
    })
  if (phase === 'held') return defined({ endEarliest: known, endLatest: published.latest })
  return defined({ endEarliest: latestOf(published.earliest, known) })
}

/** What is held at publication and ends at some time until a later day has not ended before publication. */
function heldUntil({ phase, end }: Station, known: Day | undefined, published: Publication): Day | undefined {
  return phase === 'holds' && !end ? latestOf(known, published.earliest) : known
}

function earliestOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a < b ? a : b
}

function latestOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a > b ? a : b
}

function defined(bounds: { readonly [Key in keyof Bounds]: Day | undefined }): Bounds {
  return Object.fromEntries(Object.entries(bounds).filter(([, day]) => day !== undefined))
}
