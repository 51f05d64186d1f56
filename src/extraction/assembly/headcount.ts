import type { HeadcountStatement } from '../../model/statement.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReadDocument, ReadSentence } from '../read-document.ts'
import { type Item, normAt } from '../syntax/items.ts'
import { evidenceOfClause } from './evidence.ts'

/** "mit rund 300 Mitarbeiterinnen und Mitarbeitern": how many work in the office that is talked about. */
export function headcountsOf(scene: Scene, { sentences }: ReadDocument): readonly HeadcountStatement[] {
  const organization = scene.drafts.find(draft => draft.organization !== undefined)?.organization
  if (organization === undefined) return []
  const found = sentences.flatMap(read => headcount(read, scene.lexicon))[0]
  if (!found) return []
  const { text } = scene.announcement
  return [
    {
      type: 'headcount',
      key: 'h1',
      rule: 'headcount',
      organization,
      value: found.value,
      verbatim: text.slice(found.start, found.end),
      evidence: evidenceOfClause({ clause: found }, text),
      support: [],
      confidence: 0.9,
      basis: 'resolved',
      slots: { other: { start: found.start, end: found.end } },
      inferences: [{ slot: 'organization', from: found, why: 'office that is talked about' }],
    },
  ]
}

function headcount(
  { items }: ReadSentence,
  { cues }: Lexicon,
): readonly { start: number; end: number; value: number }[] {
  const isStaff = (index: number): boolean => cues.staff.has(wordAt(items, index))
  return items.flatMap((item, index) => {
    if (item.kind !== 'number') return []
    const value = Number(item.norm.replace(/[.\s]/gu, ''))
    const noun = items[index + 1]
    if (!noun || !Number.isInteger(value) || value < 2 || !isStaff(index + 1)) return []
    const about = cues.about.has(normAt(items, index - 1))
    return [
      {
        start: (about ? items[index - 1] : item)?.start ?? item.start,
        end: pairEnd(items, index + 1, isStaff),
        value,
      },
    ]
  })
}

/** "Mitarbeiterinnen und Mitarbeitern". */
function pairEnd(items: readonly Item[], index: number, isStaff: (index: number) => boolean): number {
  const pair = normAt(items, index + 1) === 'und' && isStaff(index + 2)
  return items[pair ? index + 2 : index]?.end ?? 0
}

function wordAt(items: readonly Item[], index: number): string {
  const item = items[index]
  if (item?.kind === 'role') return item.role.text.toLowerCase()
  return normAt(items, index)
}
