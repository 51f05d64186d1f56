import type { Extraction } from '../model/extraction.ts'
import { overlaps } from '../model/range.ts'
import type { MembershipStatement, RoleKind } from '../model/statement.ts'
import type { Decision } from './decision.ts'
import { placeStatement, type PlacedStatement } from './place-statement.ts'
import { setValues } from './set-values.ts'

/**
 * An accepted membership that the extractor does not find any more, out of what the decision says; undefined where its
 * person is not among those of the text any more, or it is no membership.
 */
export function rebuild(
  decision: Decision,
  extraction: Extraction,
  text: string,
): PlacedStatement | undefined {
  const { type, anchors, values, edits } = decision
  const { person: at, role, organization, evidence } = anchors
  const person = extraction.persons.find(
    ({ mentions, descriptions }) => at && [...mentions, ...descriptions].some(each => overlaps(each, at)),
  )
  if (type !== 'membership' || !person || !evidence) return undefined
  const decided = { ...values, ...edits }
  const bare: MembershipStatement = {
    type: 'membership',
    key: `d${decision.key}`,
    rule: 'decided',
    person: person.key,
    role: {
      text: role ? text.slice(role.start, role.end) : '',
      concept: decided.role ?? '',
      kind: (decided.kind ?? 'other') as RoleKind,
      implied: role === undefined,
    },
    period: {},
    status: 'unknown',
    evidence,
    support: [],
    slots: {
      ...(at ? { person: at } : {}),
      ...(role ? { role } : {}),
      ...(organization ? { organization } : {}),
    },
    inferences: [],
    basis: 'curated',
    confidence: 1,
  }
  const statement = setValues(bare, dated(decided)) as MembershipStatement
  return placeStatement(statement, decided, extraction.organizations)
}

/** Only what is known: an empty date is none, and says nothing. */
function dated({ start, end, status }: Decision['values']): Decision['values'] {
  return {
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(status === undefined ? {} : { status }),
  }
}
