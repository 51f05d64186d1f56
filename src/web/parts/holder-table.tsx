import type { VNode } from 'preact'
import type { MembershipRow } from '../memberships.ts'
import { message } from '../messages.ts'
import { stations } from '../succession.ts'
import type { View } from '../view.ts'
import { CardTable } from './card-table.tsx'
import { gapWords } from './lanes.tsx'
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
