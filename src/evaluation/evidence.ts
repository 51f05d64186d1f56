import { contains, overlaps, type Range } from '../model/range.ts'
import type { MembershipStatement, Statement } from '../model/statement.ts'

/** Longest quotation, in UTF-16 units. */
const longest = 300

export type EvidenceFault =
  | 'outside the text'
  | 'longer than 300 characters'
  | 'more than two sentences'
  | 'a slot that is not inferred lies outside it'
  | 'a slot has neither a span nor an inference'

export interface EvidenceCheck {
  readonly statements: number
  readonly sound: number
  /** How often each fault was found; one statement may have several. */
  readonly faults: Readonly<Partial<Record<EvidenceFault, number>>>
}

/** The faults of one statement's evidence: stricter than that the text holds the quotation. */
export function evidenceFaults(
  statement: Statement,
  text: string,
  sentences: readonly Range[],
): readonly EvidenceFault[] {
  const { evidence } = statement
  const faults: Readonly<Record<EvidenceFault, boolean>> = {
    'outside the text': !(
      0 <= evidence.start &&
      evidence.start < evidence.end &&
      evidence.end <= text.length
    ),
    'longer than 300 characters': evidence.end - evidence.start > longest,
    'more than two sentences': sentences.filter(sentence => overlaps(sentence, evidence)).length > 2,
    'a slot that is not inferred lies outside it': statedSlots(statement).some(
      slot => !contains(evidence, slot),
    ),
    'a slot has neither a span nor an inference':
      statement.type === 'membership' && filledSlots(statement).some(slot => !isExplained(slot, statement)),
  }
  return (Object.keys(faults) as EvidenceFault[]).filter(fault => faults[fault])
}

/** The spans of the slots that the statement does not say to be inferred. */
function statedSlots({ slots, inferences }: Statement): readonly Range[] {
  const inferred = new Set(inferences.map(({ slot }) => slot))
  return Object.entries(slots).flatMap(([slot, range]) => (inferred.has(slot) ? [] : [range]))
}

type Slot = keyof MembershipStatement['slots']

function filledSlots({ organization, period }: MembershipStatement): readonly Slot[] {
  return [
    'person',
    'role',
    ...(organization === undefined ? [] : (['organization'] as const)),
    ...(period.begin?.date ? (['start'] as const) : []),
    ...(period.end?.date ? (['end'] as const) : []),
  ]
}

function isExplained(slot: Slot, { slots, inferences }: MembershipStatement): boolean {
  return slots[slot] !== undefined || inferences.some(inference => inference.slot === slot)
}

export function checkEvidence(
  statements: readonly Statement[],
  text: string,
  sentences: readonly Range[],
): EvidenceCheck {
  const found = statements.map(statement => evidenceFaults(statement, text, sentences))
  return {
    statements: found.length,
    sound: found.filter(faults => faults.length === 0).length,
    faults: countEach(found.flat()),
  }
}

function countEach(faults: readonly EvidenceFault[]): EvidenceCheck['faults'] {
  const counts: Partial<Record<EvidenceFault, number>> = {}
  for (const fault of faults) counts[fault] = (counts[fault] ?? 0) + 1
  return counts
}

export function totalEvidence(checks: readonly EvidenceCheck[]): EvidenceCheck {
  const faults: Partial<Record<EvidenceFault, number>> = {}
  for (const [fault, count] of checks.flatMap(check => Object.entries(check.faults))) {
    const key = fault as EvidenceFault
    faults[key] = (faults[key] ?? 0) + count
  }
  return {
    statements: checks.reduce((sum, { statements }) => sum + statements, 0),
    sound: checks.reduce((sum, { sound }) => sum + sound, 0),
    faults,
  }
}
