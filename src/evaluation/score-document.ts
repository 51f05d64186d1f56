import { alignOrganizations, alignPersons, matchBest, type Alignment, type Match } from './alignment.ts'
import type {
  AnnotatedDocument,
  AnnotatedEvent,
  AnnotatedMembership,
  AnnotatedSuccession,
} from './annotation.ts'
import {
  compatibleDate,
  entitiesOf,
  eventFit,
  membershipFit,
  sameDate,
  sameKind,
  sameRole,
  sameStart,
  successionFit,
} from './comparison.ts'
import { dateForm } from './normal-form.ts'
import type { Count, DateCount, Judged, Score, Share } from './score.ts'

/** What of a prediction is what of the annotation: everything else is counted from it. */
export interface Comparison {
  readonly gold: AnnotatedDocument
  readonly prediction: AnnotatedDocument
  readonly persons: Alignment
  readonly organizations: Alignment
  readonly memberships: readonly Match<AnnotatedMembership>[]
  readonly events: readonly Match<AnnotatedEvent>[]
  readonly successions: readonly Match<AnnotatedSuccession>[]
}

export function compare(gold: AnnotatedDocument, prediction: AnnotatedDocument): Comparison {
  const persons = alignPersons(gold, prediction)
  const organizations = alignOrganizations(gold, prediction)
  const entities = entitiesOf(persons, organizations)
  return {
    gold,
    prediction,
    persons,
    organizations,
    memberships: matchBest(
      gold.memberships.filter(({ optional }) => !optional),
      prediction.memberships,
      membershipFit(entities),
    ),
    events: matchBest(gold.events, prediction.events, eventFit(entities)),
    successions: matchBest(gold.successions, prediction.successions, successionFit(entities)),
  }
}

/** The numbers of one document; `text` is what quotations have to be found in. */
export function scoreDocument(comparison: Comparison, text: string): Score {
  const { gold, prediction, persons, memberships, events, successions } = comparison
  const annotated = gold.memberships.filter(({ optional }) => !optional).length
  const membershipCount = (right: (match: Match<AnnotatedMembership>) => boolean): Count => ({
    tp: memberships.filter(right).length,
    gold: annotated,
    pred: prediction.memberships.length,
  })
  return {
    counts: {
      persons: { tp: persons.found.size, gold: gold.persons.length, pred: prediction.persons.length },
      organizations: organizationCount(comparison),
      'membership:person+org': membershipCount(() => true),
      'membership:+kind': membershipCount(by(sameKind)),
      'membership:+kind+start': membershipCount(isRight),
      'membership:+role text': membershipCount(by(sameRole)),
      events: { tp: events.length, gold: gold.events.length, pred: prediction.events.length },
      successions: {
        tp: successions.length,
        gold: gold.successions.length,
        pred: prediction.successions.length,
      },
    },
    dates: { start: dateCount(memberships, 'start'), end: dateCount(memberships, 'end') },
    accuracy: {
      gender: genderShare(comparison),
      current: share(
        memberships,
        ({ predicted, annotated: g }) => (predicted.current ?? false) === (g.current ?? false),
      ),
      status: share(
        memberships,
        ({ predicted, annotated: g }) => (predicted.status ?? asserted) === (g.status ?? asserted),
      ),
      evidence: share(
        prediction.memberships.filter(({ evidence }) => evidence != null),
        ({ evidence }) => text.includes(evidence ?? ''),
      ),
    },
    judged: judge(comparison),
  }
}

/** The status of what the text simply says; annotations leave it out. */
const asserted = 'asserted'

type Test = (predicted: AnnotatedMembership, annotated: AnnotatedMembership) => boolean

function by(test: Test) {
  return ({ predicted, annotated }: Match<AnnotatedMembership>): boolean => test(predicted, annotated)
}

/** Kind and start: what the headline number counts. */
export function isRight({ predicted, annotated }: Match<AnnotatedMembership>): boolean {
  return sameKind(predicted, annotated) && sameStart(predicted, annotated)
}

/** Optional organizations count neither way, one told twice counts once. */
function organizationCount({ gold, prediction, organizations: { found, twice } }: Comparison): Count {
  const optional = new Set(gold.organizations.flatMap(each => (each.optional ? [each.id] : [])))
  const tp = [...found.values()].filter(id => !optional.has(id)).length
  return {
    tp,
    gold: gold.organizations.length - optional.size,
    pred: prediction.organizations.length - (found.size - tp) - twice.size,
  }
}

function genderShare({ gold, prediction, persons }: Comparison): Share {
  const genders = new Map(gold.persons.map(({ id, gender }) => [id, gender]))
  const known = prediction.persons.filter(({ id }) => genders.get(persons.found.get(id) ?? ''))
  return share(known, ({ id, gender }) => gender === genders.get(persons.found.get(id) ?? ''))
}

function share<Item>(items: readonly Item[], right: (item: Item) => boolean): Share {
  return { right: items.filter(right).length, n: items.length }
}

function dateCount(matches: readonly Match<AnnotatedMembership>[], slot: 'start' | 'end'): DateCount {
  const outcomes = matches.map(({ predicted, annotated }) => dateOutcome(predicted[slot], annotated[slot]))
  const count = (outcome: ReturnType<typeof dateOutcome>): number =>
    outcomes.filter(each => each === outcome).length
  const [exact, compat, missing, wrong] = [count('exact'), count('compat'), count('missing'), count('wrong')]
  return { n: exact + compat + missing + wrong, exact, compat, missing, wrong, spurious: count('spurious') }
}

type Dates = AnnotatedMembership['start']

function dateOutcome(predicted: Dates, annotated: Dates) {
  const [told, meant] = [dateForm(predicted), dateForm(annotated)]
  if (meant === undefined) return told === undefined ? 'none' : 'spurious'
  if (told === undefined) return 'missing'
  if (sameDate(predicted, annotated)) return 'exact'
  return compatibleDate(predicted, annotated) ? 'compat' : 'wrong'
}

function judge({ prediction, memberships, events, successions }: Comparison): readonly Judged[] {
  const kind = new Set(memberships.filter(by(sameKind)).map(({ predicted }) => predicted))
  const start = new Set(memberships.filter(isRight).map(({ predicted }) => predicted))
  const found = new Set<unknown>([...events, ...successions].map(({ predicted }) => predicted))
  const other =
    (type: Judged['type']) =>
    (item: AnnotatedEvent | AnnotatedSuccession): Judged => {
      const right = found.has(item)
      return { type, id: item.id ?? '', right, rightKind: right }
    }
  return [
    ...prediction.memberships.map(item => ({
      type: 'membership' as const,
      id: item.id ?? '',
      ...(item.confidence == null ? {} : { confidence: item.confidence }),
      right: start.has(item),
      rightKind: kind.has(item),
    })),
    ...prediction.events.map(other('event')),
    ...prediction.successions.map(other('succession')),
  ]
}
