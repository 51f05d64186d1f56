import type { ComponentChildren, VNode } from 'preact'

export interface CardRow {
  readonly key: string
  /** One a column; a single one stretches over all of them. */
  readonly cells: readonly ComponentChildren[]
}

interface Props {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly CardRow[]
}

/**
 * A table that becomes a list of cards on a narrow screen (stylesheet). The roles are written out because `display: block`
 * takes the table's own ones away.
 */
export function CardTable({ caption, columns, rows }: Props): VNode {
  return (
    <table role="table" class="cards">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(column => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row" {...(cells.length === 1 && { class: 'whole' })}>
            {cells.length === 1 ? (
              <td role="cell" colSpan={columns.length}>
                {cells[0]}
              </td>
            ) : (
              cells.map((cell, place) => (
                <td key={columns[place]} role="cell" data-label={columns[place]}>
                  <div>{cell}</div>
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
