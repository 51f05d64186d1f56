import type { VNode } from 'preact'
import { dateWords } from '../date-words.ts'
import type { MembershipRow } from '../memberships.ts'
import { message, type Language } from '../messages.ts'
import { stations, type Gap } from '../succession.ts'
import type { View } from '../view.ts'
import { CardTable } from './card-table.tsx'
import { membershipRow, type Column } from './membership-table.tsx'

interface Props {
  readonly view: View
  readonly rows: readonly MembershipRow[]
  readonly sole: boolean
  readonly caption: string
  readonly columns: readonly Column[]
}

/** The holders of a post, the latest first, with what is not known in between. */
export function HolderTable({ view, rows, sole, caption, columns }: Props): VNode {
  const { language } = view
  return (
    <CardTable
      caption={caption}
      columns={columns.map(column => message(language, column))}
      rows={stations(rows, sole).map(station =>
        'row' in station
          ? membershipRow(view, station.row, columns)
          : { key: `gap ${station.gap.from ?? ''}`, cells: [gapWords(station.gap, language)] },
      )}
    />
  )
}

function gapWords({ from, to }: Gap, language: Language): string {
  if (from === undefined) return message(language, 'gapAfter')
  const words = { from: dateWords(from, language), to: dateWords(to ?? '', language) }
  return message(language, to === undefined ? 'gapSince' : 'gapBetween', words)
}
