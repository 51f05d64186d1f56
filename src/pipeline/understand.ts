import type { Announcement } from '../model/announcement.ts'
import type { Extraction, Extractor } from '../model/extraction.ts'
import type { Statement } from '../model/statement.ts'
import { applyDecisions } from '../review/apply-decisions.ts'
import type { Decisions } from './decisions.ts'
import type { HeldBack, Remark } from './outcome.ts'
import { sortStatements, type Rule } from './sort.ts'

/** The steps from a text to what of it may be published. */
export interface ReadingSteps {
  readonly extract: Extractor
  /** What editors decided; it stands over what the extractor says. */
  readonly decisions: Decisions
  /** What holds a statement back, in this order: the first that applies gives the reason. */
  readonly rules: readonly Rule[]
}

export interface Understood {
  /** After the decisions of editors. */
  readonly extraction: Extraction
  readonly accepted: readonly Statement[]
  readonly heldBack: readonly HeldBack[]
  readonly remarks: readonly Remark[]
}

/** What an announcement says, with the decisions on it, and what of it may be published. */
export async function understand(
  announcement: Announcement,
  { extract, decisions, rules }: ReadingSteps,
): Promise<Understood> {
  const { extraction, keys, remarks } = applyDecisions(
    await extract(announcement),
    announcement.text,
    await decisions.of(announcement.id),
  )
  const { accepted, heldBack } = sortStatements(extraction, rules)
  return {
    extraction,
    accepted,
    remarks,
    heldBack: heldBack.map(item => ({ ...item, decisionKey: keys.get(item.key) ?? '' })),
  }
}
