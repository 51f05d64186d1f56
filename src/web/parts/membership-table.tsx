import type { VNode } from 'preact'
import { labelOf, type Label } from '../labels.ts'
import { message } from '../messages.ts'
import type { MembershipRow, Point } from '../memberships.ts'
import type { View } from '../view.ts'
import { BasisBadge } from './basis-badge.tsx'
import { Note } from './note.tsx'
import { Quotations } from './quotations.tsx'
import { LabelText, ThingLink } from './thing-link.tsx'

type Column = 'person' | 'role' | 'organization' | 'begin' | 'end' | 'evidence'

interface Props {
  readonly view: View
  readonly rows: readonly MembershipRow[]
  readonly columns: readonly Column[]
  readonly caption: string
}

/**
 * Memberships as a table that becomes a list of cards on a narrow screen (stylesheet).
 * The roles are written out because `display: block` takes the table's own ones away.
 */
export function MembershipTable({ view, rows, columns, caption }: Props): VNode {
  return (
    <table role="table" class="cards">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th key={column} role="columnheader" scope="col">
              {message(view.language, column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(row => (
          <tr key={row.iri.value} role="row">
            {columns.map(column => (
              <td key={column} role="cell" data-label={message(view.language, column)}>
                <div>{cells[column]({ view, row })}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Cell = (props: { view: View; row: MembershipRow }) => VNode | null

const cells: Readonly<Record<Column, Cell>> = {
  person: ({ view, row }) => (row.person ? <ThingLink view={view} term={row.person} /> : null),
  role: RoleCell,
  organization: ({ view, row }) =>
    row.organization ? <ThingLink view={view} term={row.organization} /> : null,
  begin: ({ view, row }) => <PointText view={view} point={row.begin} />,
  end: ({ view, row }) => <PointText view={view} point={row.end} />,
  evidence: ({ view, row }) => (
    <>
      <BasisBadge basis={row.basis} language={view.language} />
      <Quotations view={view} passages={row.passages} />
    </>
  ),
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

function roleLabel({ graph, language }: View, { role }: MembershipRow): Label {
  return role ? labelOf(graph, role, language) : { text: message(language, 'membership') }
}

/** A begin or an end: the date, how we know it, and what else the text says. */
export function PointText({ view, point }: { view: View; point: Point }): VNode {
  return (
    <>
      {point.words} <BasisBadge basis={point.basis} language={view.language} />
      <Note text={point.note} />
    </>
  )
}
