import type { Extraction } from '../../../src/model/extraction.ts'
import type { Instant, Statement } from '../../../src/model/statement.ts'

/** One line for each statement, without offsets and keys: two texts say the same where these are equal. */
export function gist(extraction: Extraction): readonly string[] {
  return extraction.statements.map(statement => line(statement, namesIn(extraction))).toSorted()
}

type Names = ReturnType<typeof namesIn>

function namesIn({ persons, organizations }: Extraction) {
  const organization = (key: string | undefined): string => {
    const found = organizations.find(each => each.key === key)
    if (!found) return '-'
    const above = found.parent === undefined ? '' : ` < ${organization(found.parent)}`
    return `${oneLine(found.name)}${above}`
  }
  return { person: (key: string) => oneLine(persons.find(each => each.key === key)?.name), organization }
}

function line(statement: Statement, { person, organization }: Names): string {
  switch (statement.type) {
    case 'membership': {
      const { role, period, status } = statement
      const office = [person(statement.person), role.kind, organization(statement.organization)]
      return ['membership', ...office, `${value(period.begin)}–${value(period.end)}`, status].join(' | ')
    }
    case 'event':
      return [
        statement.event,
        person(statement.person),
        organization(statement.body),
        value(statement.date),
      ].join(' | ')
    case 'succession':
      return ['succession', person(statement.predecessor), person(statement.successor)].join(' | ')
    case 'headcount':
      return ['headcount', organization(statement.organization), statement.value].join(' | ')
  }
}

function value(instant: Instant | undefined): string {
  return instant?.date?.value ?? ''
}

function oneLine(name = '?'): string {
  return name.replace(/\s+/gu, ' ')
}
