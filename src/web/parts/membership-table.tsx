import type { VNode } from 'preact'
import { labelOf, type Label } from '../labels.ts'
import { message, type Language } from '../messages.ts'
import type { MembershipRow, Point } from '../memberships.ts'
import type { View } from '../view.ts'
import { AnswerText } from './answer-text.tsx'
import { BasisBadge } from './basis-badge.tsx'
import { CardTable, type CardRow } from './card-table.tsx'
import { Note } from './note.tsx'
import { Quotations } from './quotations.tsx'
import { LabelText, ThingLink } from './thing-link.tsx'

export type Column = 'person' | 'role' | 'organization' | 'begin' | 'end' | 'answer' | 'evidence'

interface Props {
  readonly view: View
  readonly rows: readonly MembershipRow[]
  readonly columns: readonly Column[]
  readonly caption: string
}

/** Memberships, one a row. */
export function MembershipTable({ view, rows, columns, caption }: Props): VNode {
  return (
    <CardTable
      caption={caption}
      columns={columns.map(column => message(view.language, column))}
      rows={rows.map(row => membershipRow(view, row, columns))}
    />
  )
}

export function membershipRow(view: View, row: MembershipRow, columns: readonly Column[]): CardRow {
  return { key: row.iri.value, cells: columns.map(column => cells[column]({ view, row })) }
}

type Cell = (props: { view: View; row: MembershipRow }) => VNode | null

const cells: Readonly<Record<Column, Cell>> = {
  person: PersonCell,
  role: RoleCell,
  organization: ({ view, row }) =>
    row.organization ? <ThingLink view={view} term={row.organization} /> : null,
  begin: ({ view, row }) => <PointText view={view} point={row.begin} />,
  end: ({ view, row }) => <PointText view={view} point={row.end} />,
  answer: ({ view, row }) => <AnswerText told={row.answer} language={view.language} />,
  evidence: ({ view, row }) => (
    <>
      <BasisBadge basis={row.basis} language={view.language} />
      <Quotations view={view} passages={row.passages} />
    </>
  ),
}

function PersonCell({ view, row }: { view: View; row: MembershipRow }): VNode | null {
  if (!row.person) return null
  return (
    <>
      <ThingLink view={view} term={row.person} />
      <Note text={row.acting ? message(view.language, 'acting') : undefined} />
    </>
  )
}

function RoleCell({ view, row }: { view: View; row: MembershipRow }): VNode {
  return (
    <>
      <a href={view.href(row.iri.value)}>
        <LabelText label={roleLabel(view, row)} />
      </a>
      <Note text={row.roleName} lang="de" />
      <Note text={row.description} lang="de" />
    </>
  )
}

export function roleLabel({ graph, language }: View, { role }: MembershipRow): Label {
  return role ? labelOf(graph, role, language) : { text: message(language, 'membership') }
}

/** A begin or an end: the date, how we know it, and what else the text says. */
export function PointText({ view, point }: { view: View; point: Point }): VNode {
  return (
    <>
      {point.words} <BasisBadge basis={point.basis} language={view.language} />
      <Verbatim words={point.verbatim} language={view.language} />
      <Note text={point.note} />
    </>
  )
}

/** "im Text: „seit Mai“": the quotation is German, whatever language the page speaks. */
function Verbatim({ words, language }: { words: string | undefined; language: Language }): VNode | null {
  if (words === undefined) return null
  const [before = '', after = ''] = message(language, 'verbatim').split('{words}')
  return (
    <>
      {' '}
      <span class="note">
        {before}
        <span lang="de">{words}</span>
        {after}
      </span>
    </>
  )
}
