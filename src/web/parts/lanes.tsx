import type { ComponentChildren, VNode } from 'preact'
import { dateWords } from '../date-words.ts'
import type { MembershipRow } from '../memberships.ts'
import { message, type Language } from '../messages.ts'
import { stations, type Gap } from '../succession.ts'
import { gapSpans, spansOf } from '../timeline.ts'
import type { View } from '../view.ts'
import { roleLabel } from './membership-table.tsx'
import { LabelText, ThingLink } from './thing-link.tsx'
import type { Lane } from './timeline.tsx'

/** The stations of one person, the oldest first. */
export function careerLanes(view: View, rows: readonly MembershipRow[], today: string): readonly Lane[] {
  return rows.toReversed().map(row =>
    laneOf(
      view,
      row,
      today,
      <>
        <strong>
          <LabelText label={roleLabel(view, row)} />
        </strong>
        {row.organization && (
          <>
            {', '}
            <ThingLink view={view} term={row.organization} />
          </>
        )}
      </>,
    ),
  )
}

/** Who headed an organization, or held an office, one after the other, the first holder first; with the gaps of a sole office. */
export function holderLanes(
  view: View,
  rows: readonly MembershipRow[],
  { sole, today }: { readonly sole: boolean; readonly today: string },
): readonly Lane[] {
  return stations(rows, sole)
    .toReversed()
    .map(station =>
      'row' in station
        ? laneOf(view, station.row, today, <Holder view={view} row={station.row} />)
        : gapLane(station.gap, view.language, today),
    )
}

function laneOf({ language }: View, row: MembershipRow, today: string, label: ComponentChildren): Lane {
  return { key: row.iri.value, label, words: datesWords(row, language), spans: spansOf(row.held, today) }
}

function gapLane(gap: Gap, language: Language, today: string): Lane {
  return {
    key: `gap ${gap.from ?? ''}`,
    label: null,
    words: gapWords(gap, language),
    spans: gapSpans(gap, today),
  }
}

function Holder({ view, row }: { view: View; row: MembershipRow }): VNode {
  return (
    <>
      <strong>{row.person && <ThingLink view={view} term={row.person} />}</strong>
      {row.acting && ` (${message(view.language, 'acting')})`}
    </>
  )
}

/** "Beginn: 2012; Ende: Dezember 2019". */
export function datesWords({ begin, end }: MembershipRow, language: Language): string {
  return message(language, 'fromTo', { from: begin.words, to: end.words })
}

/** From when to when nobody is known to have held an office. */
export function gapWords({ from, to }: Gap, language: Language): string {
  if (from === undefined) return message(language, 'gapAfter')
  const words = { from: dateWords(from, language), to: dateWords(to ?? '', language) }
  return message(language, to === undefined ? 'gapSince' : 'gapBetween', words)
}
