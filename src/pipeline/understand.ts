import type { Announcement } from '../model/announcement.ts'
import type { Extraction, Extractor } from '../model/extraction.ts'
import type { Statement } from '../model/statement.ts'
import { applyDecisions } from '../review/apply-decisions.ts'
import { identify } from '../review/key.ts'
import type { Range } from '../model/range.ts'
import type { Corrections } from './corrections.ts'
import type { Decisions } from './decisions.ts'
import type { HeldBack, Remark } from './outcome.ts'
import { sortStatements, type Rule } from './sort.ts'

/** The steps from a text to what of it may be published. */
export interface ReadingSteps {
  readonly extract: Extractor
  /** What editors decided; it stands over what the extractor says. */
  readonly decisions: Decisions
  /** What was hidden and erased, which stands over both. */
  readonly corrections: Pick<Corrections, 'objections'>
  /** What holds a statement back, in this order: the first that applies gives the reason. */
  readonly rules: readonly Rule[]
}

export interface Understood {
  /** After the decisions of editors. */
  readonly extraction: Extraction
  readonly accepted: readonly Statement[]
  /** What must not be quoted, by what was corrected. */
  readonly unquotable: readonly Range[]
  readonly heldBack: readonly HeldBack[]
  readonly remarks: readonly Remark[]
}

/** What an announcement says, with the decisions on it, and what of it may be published. */
export async function understand(
  announcement: Announcement,
  { extract, decisions, corrections, rules }: ReadingSteps,
): Promise<Understood> {
  const { extraction, keys, remarks } = applyDecisions(
    await extract(announcement),
    announcement.text,
    await decisions.of(announcement.id),
  )
  const identified = identify(extraction, announcement.text).map(each => ({
    ...each,
    key: keys.get(each.statement.key) ?? each.key,
  }))
  const objections = corrections.objections({ announcement, extraction, identified })
  const { accepted, heldBack } = sortStatements(extraction, [...objections.rules, ...rules])
  return {
    extraction,
    accepted,
    unquotable: objections.unquotable(accepted),
    remarks,
    heldBack: heldBack.map(item => ({ ...item, decisionKey: keys.get(item.key) ?? '' })),
  }
}
