import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import type { PartialDate } from '../model/partial-date.ts'
import type { Range } from '../model/range.ts'
import type { Instant, MembershipStatement, Statement } from '../model/statement.ts'

/** What `personalia extract` prints for people: an internal tool, it shows everything. */
export function describeExtraction(path: string, announcement: Announcement, extraction: Extraction): string {
  const context: Context = {
    quote: ({ start, end }) => announcement.text.slice(start, end).replace(/\s+/gu, ' '),
    nameOf: names(extraction),
  }
  return [
    `== ${path} (${announcement.id})`,
    `headline: ${context.quote(announcement.headline) || '(none)'}`,
    `publisher: ${announcement.publisher?.name ?? '(unknown)'}   published: ${published(announcement, extraction)}`,
    '',
    `persons (${extraction.persons.length})`,
    ...extraction.persons.map(({ key, name, honorific, mentions, descriptions }) => {
      const others = [...mentions.slice(1), ...descriptions].map(range => `„${context.quote(range)}“`)
      return `  ${key}  ${[honorific, name].filter(Boolean).join(' ')}  ${[...new Set(others)].join(', ')}`.trimEnd()
    }),
    `organizations (${extraction.organizations.length})`,
    ...extraction.organizations.map(
      ({ key, name, kind, parent, parentBasis }) =>
        `  ${key}  ${name} [${kind}]${parent === undefined ? '' : ` in ${parent} (${parentBasis ?? 'unknown'})`}`,
    ),
    `statements (${extraction.statements.length})`,
    ...extraction.statements.flatMap(statement => describeStatement(statement, context)),
    `notes (${extraction.notes.length})`,
    ...extraction.notes.map(({ reason, rule, range }) => {
      return `  ${rule}: ${reason}${range ? ` at ${place(range)} „${context.quote(range)}“` : ''}`
    }),
    `withheld (${extraction.withheld.length})`,
    ...extraction.withheld.map(range => `  ${range.fact} at ${place(range)} „${context.quote(range)}“`),
    `spans (${extraction.spans.length})`,
    ...extraction.spans.map(({ label, text, value, rule, certainty, ...range }) => {
      return `  ${place(range)} ${label} „${text}“ = ${value} (${rule}, ${certainty})`
    }),
    '',
  ].join('\n')
}

/** One statement, as `describeExtraction` prints it. */
export function describeStatementOf(
  statement: Statement,
  announcement: Announcement,
  extraction: Extraction,
): readonly string[] {
  const quote = ({ start, end }: Range): string => announcement.text.slice(start, end).replace(/\s+/gu, ' ')
  return describeStatement(statement, { quote, nameOf: names(extraction) })
}

interface Context {
  readonly quote: (range: Range) => string
  readonly nameOf: (key: string | undefined) => string
}

function names({ persons, organizations }: Extraction): Context['nameOf'] {
  const known = new Map([...persons, ...organizations].map(({ key, name }) => [key, name]))
  return key => (key === undefined ? '(not named)' : `${known.get(key) ?? '?'} (${key})`)
}

function published({ published: stated }: Announcement, { published: bounds }: Extraction): string {
  if (stated) return stated.value
  return `${bounds.earliest ?? '…'} to ${bounds.latest ?? '…'} (${bounds.basis})`
}

function place({ start, end }: Range): string {
  return `${start}–${end}`
}

function describeStatement(statement: Statement, context: Context): readonly string[] {
  const { key, type, confidence, rule, basis, evidence, inferences } = statement
  return [
    `  ${key}  ${type}  ${confidence.toFixed(2)}  ${basis}  ${rule}`,
    `      ${content(statement, context)}`,
    `      „${context.quote(evidence)}“ ${place(evidence)}`,
    ...inferences.map(({ slot, why }) => `      ${slot} inferred: ${why}`),
  ]
}

function content(statement: Statement, { nameOf }: Context): string {
  switch (statement.type) {
    case 'membership':
      return membership(statement, nameOf)
    case 'event':
      return `${statement.event} of ${nameOf(statement.person)} by ${nameOf(statement.body)}, ${instant(statement.date)}`
    case 'succession':
      return `${nameOf(statement.predecessor)} → ${nameOf(statement.successor)}, ${nameOf(statement.organization)}`
    case 'headcount':
      return `${nameOf(statement.organization)}: ${statement.value} („${statement.verbatim}“)`
  }
}

function membership(
  { person, role, organization, period, status }: MembershipStatement,
  nameOf: Context['nameOf'],
): string {
  const bounds = `begin ${period.beginEarliest ?? '…'}/${period.beginLatest ?? '…'}, end ${period.endEarliest ?? '…'}/${period.endLatest ?? '…'}`
  const office = `${role.text} [${role.concept}, ${role.kind}]`
  return `${nameOf(person)}: ${office}, ${nameOf(organization)}, ${instant(period.begin)} to ${instant(period.end)}, ${status} (${bounds})`
}

function instant(value: Instant | undefined): string {
  if (!value) return '…'
  const written = value.verbatim === undefined ? '' : ` „${value.verbatim}“`
  return `${value.date ? date(value.date) : '?'} (${value.basis}${written})`
}

function date({ value, part }: PartialDate): string {
  return part ? `${part} ${value}` : value
}
