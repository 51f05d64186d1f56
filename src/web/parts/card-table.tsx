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
 * A table that becomes a list of cards on a narrow screen (stylesheet). It stays a table to those who do not see it: browsers
 * keep the roles of its elements whatever they are displayed as.
 */
export function CardTable({ caption, columns, rows }: Props): VNode {
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key} {...(cells.length === 1 && { class: 'whole' })}>
            {cells.length === 1 ? (
              <td colSpan={columns.length}>{cells[0]}</td>
            ) : (
              cells.map((cell, place) => (
                <td key={columns[place]} data-label={columns[place]}>
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
