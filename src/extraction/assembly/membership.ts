import type { Publication } from '../../model/extraction.ts'
import type { Range } from '../../model/range.ts'
import type { Basis, Inference, Instant, MembershipStatement, Period } from '../../model/statement.ts'
import type { Dated, Draft, Phase } from '../frames/draft.ts'
import { evidenceOf } from './evidence.ts'
import { boundsOf } from './period.ts'
import type { Station } from './station.ts'

const statuses = {
  holds: 'active',
  begins: 'active',
  held: 'ended',
  planned: 'planned',
  proposed: 'proposed',
} as const satisfies Record<Phase, MembershipStatement['status']>

/** The statement of a station: period, basis, evidence; how sure it is only the whole text shows. */
export function membershipOf(
  station: Station,
  text: string,
  published: Publication,
): Omit<MembershipStatement, 'confidence'> {
  const { group, key } = station
  const { best } = group
  const inferences = inferencesOf(station)
  const evidence = evidenceOf(best, text)
  const support = group.drafts
    .filter(draft => draft !== best)
    .map(draft => evidenceOf(draft, text))
    .filter(range => range.start !== evidence.start)
  const ended = station.end !== undefined || station.endInferred !== undefined
  const status =
    statuses[station.phase] === 'active' && ended && isOver(station, published)
      ? 'ended'
      : statuses[station.phase]
  return {
    type: 'membership',
    key,
    rule: best.rule,
    person: best.person,
    ...(best.organization === undefined ? {} : { organization: best.organization }),
    role: {
      text: best.role.text,
      concept: best.role.concept,
      kind: best.role.kind,
      implied: best.role.implied,
    },
    period: periodOf(station, evidence, published),
    status,
    evidence,
    support: uniqueRanges(support),
    slots: slotsOf(station),
    inferences,
    basis: basisOf(best, inferences),
  }
}

function isOver(station: Station, published: Publication): boolean {
  const latest = station.end?.date.latest ?? station.endWithin?.latest ?? ''
  if (published.earliest === undefined || latest < published.earliest) return true
  return station.endInferred !== undefined && station.endAhead !== true
}

function slotsOf({ group: { best }, begin, end }: Station): MembershipStatement['slots'] {
  const named = best.personRange.end > best.personRange.start
  return {
    ...(named ? { person: range(best.personRange) } : {}),
    ...(best.role.range ? { role: range(best.role.range) } : {}),
    ...(best.organizationRange ? { organization: range(best.organizationRange) } : {}),
    ...(begin ? { start: range(begin.range) } : {}),
    ...(end ? { end: range(end.range) } : {}),
  }
}

const range = ({ start, end }: Range): Range => ({ start, end })

function inferencesOf({ group: { best }, begin, end }: Station): readonly Inference[] {
  const inferences = [...best.inferences]
  if (best.personRange.end === best.personRange.start) {
    inferences.push({ slot: 'person', from: best.clause, why: 'subject of the clause before' })
  }
  for (const [slot, dated] of [
    ['start', begin],
    ['end', end],
  ] as const) {
    if (dated?.why !== undefined) inferences.push({ slot, from: dated.range, why: dated.why })
  }
  return inferences
}

/** A role that only a verb says, or an organization that context gives, is resolved. */
function basisOf(best: Draft, inferences: readonly Inference[]): Basis {
  const context = inferences.some(({ slot }) => slot === 'organization' || slot === 'role')
  return context || (best.role.implied && best.rule.startsWith('take')) ? 'resolved' : 'stated'
}

function periodOf(station: Station, evidence: Range, published: Publication): Period {
  const begin = beginInstant(station, evidence)
  const end = station.end ? instantOf(station.end, evidence) : station.endInferred
  return {
    ...boundsOf(station, published),
    ...(begin === undefined ? {} : { begin }),
    ...(end === undefined ? {} : { end }),
    ...(station.metBy === undefined ? {} : { metBy: station.metBy }),
  }
}

function beginInstant(station: Station, evidence: Range): Instant | undefined {
  if (station.begin) return instantOf(station.begin, evidence)
  const order = station.group.best.order
  if (!order || station.after === undefined) return undefined
  return { basis: 'resolved', verbatim: order.verbatim, evidence: [evidence], after: station.after }
}

function instantOf({ date, basis, verbatim }: Dated, evidence: Range): Instant {
  return { date, basis, evidence: [evidence], ...(basis === 'inferred' ? {} : { verbatim }) }
}

function uniqueRanges(ranges: readonly Range[]): readonly Range[] {
  return ranges.filter(
    (one, index) => ranges.findIndex(({ start, end }) => start === one.start && end === one.end) === index,
  )
}
