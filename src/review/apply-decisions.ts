import type { Extraction } from '../model/extraction.ts'
import type { Statement } from '../model/statement.ts'
import { latest, type Decision, type Verdict } from './decision.ts'
import { hashText, identify, type Identified } from './key.ts'
import { placeStatement } from './place-statement.ts'
import { rebuild } from './rebuild.ts'
import { sameClaims } from './same-claim.ts'
import { setValues } from './set-values.ts'
import { contradictions, valuesOf } from './values.ts'

/** A decision that an editor should look at again. Holds no names. */
export interface Remark {
  readonly key: string
  readonly verdict: Verdict
  /** orphaned: it has no statement any more and no effect; standing: it has an effect, but not quite as it was decided. */
  readonly state: 'orphaned' | 'standing'
  readonly reason: string
}

export interface Reviewed {
  /** What the announcement tells after the decisions: without what was rejected, with what was edited. */
  readonly extraction: Extraction
  /** The key of decisions, by the key in the extraction. */
  readonly keys: ReadonlyMap<string, string>
  readonly remarks: readonly Remark[]
}

/** What is being put together. */
interface Draft {
  readonly text: string
  readonly statements: Map<string, Identified>
  organizations: Extraction['organizations']
  readonly remarks: Remark[]
}

/**
 * Lets the decisions stand over what the extractor says. A decision finds its statement by its key; where that is gone, by
 * what its anchors mean; where the text was corrected, by its words. What cannot be found is reported, never dropped.
 */
export function applyDecisions(
  extraction: Extraction,
  text: string,
  decisions: readonly Decision[],
): Reviewed {
  const identified = identify(extraction, text)
  const draft: Draft = {
    text,
    statements: new Map(identified.map(each => [each.key, each])),
    organizations: extraction.organizations,
    remarks: [],
  }
  const decided = latest(decisions)
  const keys = new Set(decided.map(({ key }) => key))
  const open = identified.filter(({ key }) => !keys.has(key))
  for (const decision of decided) {
    const exact = draft.statements.get(decision.key)
    if (exact) carryOut(decision, exact, { ...extraction, organizations: draft.organizations }, draft)
    else carryOver(decision, open, extraction, draft)
  }
  const reviewed = [...draft.statements.values()]
  return {
    extraction: {
      ...extraction,
      organizations: draft.organizations,
      statements: reviewed.map(({ statement }) => statement),
    },
    keys: new Map(reviewed.map(({ key, statement }) => [statement.key, key])),
    remarks: draft.remarks,
  }
}

/** The decision is about this statement. */
function carryOut(
  decision: Decision,
  { key, ...found }: Identified,
  extraction: Extraction,
  draft: Draft,
): void {
  const put = (statement: Statement): void => void draft.statements.set(key, { ...found, key, statement })
  switch (decision.verdict) {
    case 'reject':
      draft.statements.delete(key)
      return
    case 'unsure':
      put({ ...found.statement, review: 'unsure' })
      return
    case 'accept':
    case 'edit': {
      const review = decision.verdict === 'accept' ? 'accepted' : 'edited'
      put({ ...stand(decision, found.statement, extraction, draft), review })
    }
  }
}

/** Edits replace what is said; what was accepted comes back where the extractor now says the contrary. */
function stand(decision: Decision, statement: Statement, extraction: Extraction, draft: Draft): Statement {
  const { values, edits } = decision
  const lost = contradictions(values, valuesOf(statement, extraction)).filter(
    field => edits[field] === undefined,
  )
  if (lost.length > 0) remark(draft, decision, 'standing', `read differently now: ${lost.join(', ')}`)
  const back = Object.fromEntries(lost.map(field => [field, values[field]]))
  const set = { ...back, ...edits }
  if (Object.keys(set).length === 0) return statement
  const changed = setValues(statement, set)
  const basis = Object.keys(edits).length > 0 ? 'curated' : statement.basis
  if (changed.type !== 'membership') return { ...changed, basis }
  const placed = placeStatement(changed, edits, draft.organizations)
  draft.organizations = placed.organizations
  return { ...placed.statement, basis }
}

/** No statement has the key of the decision: the same claim may be told by other words, or be lost. */
function carryOver(
  decision: Decision,
  open: readonly Identified[],
  extraction: Extraction,
  draft: Draft,
): void {
  if (decision.text !== hashText(draft.text)) {
    afterCorrection(decision, open, draft)
    return
  }
  const left = open.filter(({ key }) => draft.statements.get(key)?.statement.review === undefined)
  const [same, ...others] = sameClaims(decision, left, extraction)
  if (!same) lost(decision, extraction, draft)
  else if (others.length > 0) remark(draft, decision, 'orphaned', 'several statements may be meant')
  else if (decision.verdict === 'reject') contest(decision, same, draft)
  else {
    remark(draft, decision, 'standing', 'told by other words of the text now')
    carryOut(decision, same, { ...extraction, organizations: draft.organizations }, draft)
  }
}

/** Places in another text say nothing. What was rejected is held back by its words, the rest has to be decided again. */
function afterCorrection(decision: Decision, open: readonly Identified[], draft: Draft): void {
  const same = open.find(({ words, anchors }) => words === decision.words && Object.keys(anchors).length > 0)
  if (decision.verdict !== 'reject') remark(draft, decision, 'orphaned', 'the text has been changed since')
  else if (same) contest(decision, same, draft)
}

/** It was rejected where it stood before: whether it is right here, an editor has to say. */
function contest(decision: Decision, { key, ...found }: Identified, draft: Draft): void {
  draft.statements.set(key, { ...found, key, statement: { ...found.statement, review: 'contested' } })
  remark(
    draft,
    decision,
    'standing',
    'the same is told by other words or in a changed text now: held for review',
  )
}

function lost(decision: Decision, extraction: Extraction, draft: Draft): void {
  // What was rejected and is not found any more needs nobody's attention.
  if (decision.verdict === 'reject') return
  const stands = decision.verdict !== 'unsure'
  const rebuilt = stands
    ? rebuild(decision, { ...extraction, organizations: draft.organizations }, draft.text)
    : undefined
  if (!rebuilt) {
    remark(draft, decision, 'orphaned', 'the extractor does not find such a statement any more')
    return
  }
  const { key, type, anchors, words } = decision
  const review = decision.verdict === 'edit' ? 'edited' : 'accepted'
  draft.organizations = rebuilt.organizations
  draft.statements.set(key, { key, type, anchors, words, statement: { ...rebuilt.statement, review } })
  remark(draft, decision, 'standing', 'the extractor does not find it any more; it stands as decided')
}

function remark(draft: Draft, { key, verdict }: Decision, state: Remark['state'], reason: string): void {
  draft.remarks.push({ key, verdict, state, reason })
}
