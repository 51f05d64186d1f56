import type { Range } from '../model/range.ts'
import type { AnnotatedDate, AnnotatedDocument, AnnotatedMembership } from './annotation.ts'
import { dateForm } from './normal-form.ts'
import type { Mistake } from './score.ts'
import { isRight, type Comparison } from './score-document.ts'

/** Every miss, false alarm and half-right membership of a document, with words that lead to its sentence. */
export function mistakesOf(comparison: Comparison): readonly Mistake[] {
  return [...entityMistakes(comparison), ...membershipMistakes(comparison), ...linkMistakes(comparison)]
}

function entityMistakes({ gold, prediction, persons, organizations }: Comparison): readonly Mistake[] {
  const people = new Set(persons.found.values())
  const bodies = new Set(organizations.found.values())
  return [
    ...gold.persons.filter(({ id }) => !people.has(id)).map(entity('missed', 'person')),
    ...prediction.persons.filter(({ id }) => !persons.found.has(id)).map(entity('false alarm', 'person')),
    ...gold.organizations
      .filter(({ id, optional }) => !optional && !bodies.has(id))
      .map(entity('missed', 'organization')),
    ...prediction.organizations
      .filter(({ id }) => !organizations.found.has(id) && !organizations.twice.has(id))
      .map(entity('false alarm', 'organization')),
  ]
}

function entity(kind: Mistake['kind'], category: Mistake['category']) {
  return ({ name, mentions }: { name: string; mentions: readonly string[] }): Mistake => {
    return { kind, category, what: name, quote: mentions[0] ?? name }
  }
}

function membershipMistakes({ gold, prediction, memberships }: Comparison): readonly Mistake[] {
  const predicted = new Set(memberships.map(match => match.predicted))
  const annotated = new Set(memberships.map(match => match.annotated))
  const said = describe(prediction)
  const meant = describe(gold)
  const mistake = (kind: Mistake['kind'], what: string, item: AnnotatedMembership): Mistake => {
    return { kind, category: 'membership', what, quote: item.evidence ?? '' }
  }
  return [
    ...gold.memberships
      .filter(item => !item.optional && !annotated.has(item))
      .map(item => mistake('missed', meant(item), item)),
    ...prediction.memberships
      .filter(item => !predicted.has(item))
      .map(item => mistake('false alarm', said(item), item)),
    ...memberships
      .filter(match => !isRight(match))
      .map(match =>
        mistake(
          'partly right',
          `${said(match.predicted)}; right: ${meant(match.annotated)}`,
          match.annotated,
        ),
      ),
  ]
}

function describe({ persons, organizations }: AnnotatedDocument) {
  const names = namesOf([...persons, ...organizations])
  return ({ person, organization, role, roleKind, start }: AnnotatedMembership): string =>
    [names(person), `${role ?? ''} (${roleKind ?? ''})`, names(organization), dateText(start)].join(' | ')
}

function linkMistakes({ gold, prediction, events, successions }: Comparison): readonly Mistake[] {
  const matched = new Set<unknown>(
    [...events, ...successions].flatMap(each => [each.predicted, each.annotated]),
  )
  const of = (kind: Mistake['kind'], document: AnnotatedDocument): readonly Mistake[] => {
    const names = namesOf(document.persons)
    return [
      ...document.events.map(item => ({
        item,
        category: 'event' as const,
        what: `${item.type} | ${names(item.person)} | ${dateText(item.date)}`,
      })),
      ...document.successions.map(item => ({
        item,
        category: 'succession' as const,
        what: `${names(item.predecessor)} → ${names(item.successor)}`,
      })),
    ]
      .filter(({ item }) => !matched.has(item))
      .map(({ item, category, what }) => ({ kind, category, what, quote: item.evidence ?? '' }))
  }
  return [...of('missed', gold), ...of('false alarm', prediction)]
}

function namesOf(entities: readonly { readonly id: string; readonly name: string }[]) {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return (id: string | null | undefined): string => names.get(id ?? '') ?? '–'
}

function dateText(date: AnnotatedDate | null | undefined): string {
  return dateForm(date) ?? '–'
}

/** The sentences that the first occurrence of a quotation touches, on one line; '' where the text does not hold it. */
export function sentencesAround(quote: string, text: string, sentences: readonly Range[]): string {
  const start = quote === '' ? -1 : text.indexOf(quote)
  if (start < 0) return ''
  const touched = sentences.filter(each => each.start < start + quote.length && start < each.end)
  const first = touched[0]?.start ?? start
  const last = touched.at(-1)?.end ?? start + quote.length
  return text.slice(first, last).replace(/\s+/gu, ' ')
}
