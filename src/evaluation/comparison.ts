import type { Alignment } from './alignment.ts'
import type { AnnotatedDate, AnnotatedEvent, AnnotatedMembership, AnnotatedSuccession } from './annotation.ts'
import { dateForm, kindForm, plainForm, roleForm } from './normal-form.ts'

type Date = AnnotatedDate | null | undefined

/** The predicted entities of one document as the annotated ones that they are. */
export interface Entities {
  readonly person: (predicted: string) => string | undefined
  readonly organization: (predicted: string) => string | undefined
}

export function entitiesOf(persons: Alignment, organizations: Alignment): Entities {
  return {
    person: id => persons.found.get(id),
    organization: id => organizations.found.get(id) ?? organizations.twice.get(id),
  }
}

export function sameDate(a: Date, b: Date): boolean {
  return dateForm(a) === dateForm(b)
}

/** One is as the other or coarser; no date goes with no date only. */
export function compatibleDate(a: Date, b: Date): boolean {
  const [left, right] = [dateForm(a), dateForm(b)]
  if (left === undefined || right === undefined) return left === right
  return left.startsWith(right) || right.startsWith(left)
}

/** A stated begin has to be met exactly, an inferred one may be told coarser or finer. */
export function sameStart(predicted: AnnotatedMembership, annotated: AnnotatedMembership): boolean {
  return annotated.start?.stated === 'inferred'
    ? compatibleDate(predicted.start, annotated.start)
    : sameDate(predicted.start, annotated.start)
}

export function sameKind(predicted: AnnotatedMembership, annotated: AnnotatedMembership): boolean {
  return kindForm(predicted.roleKind) === kindForm(annotated.roleKind)
}

/** One word of the role holds the other: "Leiterin" and "Amtsleiterin". */
export function sameRole(predicted: AnnotatedMembership, annotated: AnnotatedMembership): boolean {
  const [a, b] = [wordOf(predicted), wordOf(annotated)]
  return a !== '' && (a.includes(b) || b.includes(a))
}

function wordOf({ role }: AnnotatedMembership): string {
  return roleForm(role) || plainForm(role)
}

/** The same person, and the same organization where the text names one. */
function sameParties(
  predicted: AnnotatedMembership,
  annotated: AnnotatedMembership,
  { person, organization }: Entities,
): boolean {
  if (person(predicted.person) !== annotated.person) return false
  if (annotated.organization == null) return true
  return predicted.organization != null && organization(predicted.organization) === annotated.organization
}

/** How well a predicted membership fits an annotated one; 0 where person or organization differ. */
export function membershipFit(entities: Entities) {
  return (predicted: AnnotatedMembership, annotated: AnnotatedMembership): number => {
    if (!sameParties(predicted, annotated, entities)) return 0
    return (
      1 +
      (sameKind(predicted, annotated) ? 4 : 0) +
      (sameStart(predicted, annotated) ? 2 : 0) +
      (sameRole(predicted, annotated) ? 1 : 0) +
      (compatibleDate(predicted.end, annotated.end) ? 0.5 : 0)
    )
  }
}

/** The same person and type, and a date that fits; an inferred date may be left out. */
export function eventFit({ person }: Entities) {
  return (predicted: AnnotatedEvent, annotated: AnnotatedEvent): number => {
    if (person(predicted.person) !== annotated.person) return 0
    if (plainForm(predicted.type) !== plainForm(annotated.type)) return 0
    const { date } = annotated
    const left = date?.stated === 'inferred' && dateForm(predicted.date) === undefined
    return left || compatibleDate(predicted.date, date) ? 1 : 0
  }
}

export function successionFit({ person }: Entities) {
  return (predicted: AnnotatedSuccession, annotated: AnnotatedSuccession): number =>
    person(predicted.predecessor) === annotated.predecessor &&
    person(predicted.successor) === annotated.successor
      ? 1
      : 0
}
