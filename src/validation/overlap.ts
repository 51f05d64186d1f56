import type { DatasetCore, Term } from '@rdfjs/types'
import { opengov, org, pas, rdf } from '../rdf/namespaces.ts'
import type { Found } from './finding.ts'

/** A membership on the days on which it certainly held (docs/model: beginLatest ≤ day ≤ endEarliest). */
interface Holding {
  readonly membership: Term
  readonly person: string
  readonly beginLatest: string
  readonly endEarliest: string
  readonly beginEarliest: string | undefined
  readonly endLatest: string | undefined
}

/**
 * Two persons who certainly held one sole office on the same day. A sweep over each post: by begin, against those that are
 * still there. Whoever leaves on the day on which the next comes is no second holder; nor is an acting one.
 */
export function overlappingHolders(data: DatasetCore): readonly Found[] {
  return [...data.match(null, rdf.type, pas.SoleOffice)].flatMap(({ subject: post }) =>
    overlaps(holdings(post, data)).map(([earlier, later]) => ({
      severity: 'violation',
      focusNode: later.membership,
      path: opengov.post,
      value: earlier.membership.value,
      message: {
        de: `Zwei Personen hatten am ${later.beginLatest} sicher dasselbe Einzelamt.`,
        en: `Two persons certainly held the same sole office on ${later.beginLatest}.`,
      },
    })),
  )
}

function overlaps(unsorted: readonly Holding[]): readonly (readonly [Holding, Holding])[] {
  const sorted = unsorted.toSorted(
    (a, b) => compare(a.beginLatest, b.beginLatest) || compare(a.membership.value, b.membership.value),
  )
  const found: (readonly [Holding, Holding])[] = []
  let present: readonly Holding[] = []
  for (const next of sorted) {
    present = present.filter(({ endEarliest }) => endEarliest >= next.beginLatest)
    for (const other of present) {
      if (other.person !== next.person && !handsOver(other, next)) found.push([other, next])
    }
    present = [...present, next]
  }
  return found
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function handsOver({ endLatest }: Holding, { beginEarliest }: Holding): boolean {
  return endLatest !== undefined && beginEarliest !== undefined && endLatest <= beginEarliest
}

function holdings(post: Term, data: DatasetCore): readonly Holding[] {
  return [...data.match(null, opengov.post, post)]
    .map(({ subject }) => subject)
    .filter(membership => !isActing(membership, data))
    .flatMap(membership => {
      const person = value(membership, org.member, data)
      const period = term(membership, org.memberDuring, data)
      const bound = (property: Term) => period && value(period, property, data)
      const [beginLatest, endEarliest] = [bound(pas.beginLatest), bound(pas.endEarliest)]
      if (person === undefined || beginLatest === undefined || endEarliest === undefined) return []
      if (beginLatest > endEarliest) return []
      const beginEarliest = bound(pas.beginEarliest)
      const endLatest = bound(pas.endLatest)
      return [{ membership, person, beginLatest, endEarliest, beginEarliest, endLatest }]
    })
}

function isActing(membership: Term, data: DatasetCore): boolean {
  const role = term(membership, org.role, data)
  return role !== undefined && value(role, pas.kind, data) === 'acting head'
}

function term(subject: Term, property: Term, data: DatasetCore): Term | undefined {
  const [found] = data.match(subject, property)
  return found?.object
}

function value(subject: Term, property: Term, data: DatasetCore): string | undefined {
  return term(subject, property, data)?.value
}
