import type { Extraction } from '../model/extraction.ts'
import type { MembershipStatement, OrganizationEntity, Statement } from '../model/statement.ts'
import { contradict, readDate, writeDate } from './dated.ts'
import type { Field, Values } from './decision.ts'

/** What a statement says, as decisions keep it. */
export function valuesOf(statement: Statement, { organizations }: Extraction): Values {
  switch (statement.type) {
    case 'membership':
      return {
        role: statement.role.concept,
        kind: statement.role.kind,
        ...placeValues(statement, organizations),
        start: writeDate(statement.period.begin?.date),
        end: writeDate(statement.period.end?.date),
        status: statement.status,
      }
    case 'event':
      return { date: writeDate(statement.date?.date) }
    case 'succession':
    case 'headcount':
      return {}
  }
}

function placeValues(
  { organization }: MembershipStatement,
  organizations: readonly OrganizationEntity[],
): Values {
  const found = (key: string | undefined) => organizations.find(entity => entity.key === key)
  const own = found(organization)
  const parent = found(own?.parent)
  return {
    ...(own ? { organization: own.name, 'organization-type': own.kind } : {}),
    ...(parent ? { parent: parent.name, 'parent-type': parent.kind } : {}),
  }
}

/** Fields of a decided value that the statement says otherwise now; a finer or a new date is no contradiction. */
export function contradictions(decided: Values, present: Values): readonly Field[] {
  const words = (['role', 'kind', 'status'] as const).filter(
    field => decided[field] !== undefined && decided[field] !== present[field],
  )
  const dates = (['start', 'end', 'date'] as const).filter(field => {
    const [before, now] = [decided[field] ?? '', present[field] ?? '']
    return before !== '' && (now === '' || contradict(readDate(before), readDate(now)))
  })
  return [...words, ...dates]
}
