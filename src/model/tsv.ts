/** One row of a table: its cells by column name, and the line it stands on. */
export interface Row {
  readonly line: number
  /** The cell of a column, '' where it is empty. Throws on a column the table does not have. */
  readonly get: (column: string) => string
  /** The same, '' too where the table does not have the column: one that was added later. */
  readonly maybe: (column: string) => string
}

/**
 * Reads a tab-separated table: the first line that is no comment names the columns; lines that start with "#" and
 * empty lines are skipped; a row may leave trailing cells out.
 *
 * @throws Error naming file, line and what was expected, when a row has more cells than there are columns.
 */
export function parseTsv(file: string, text: string): readonly Row[] {
  const [header, ...rows] = linesThatCount(text.split('\n'))
  const columns = header?.content.split('\t').map(name => name.trim()) ?? []
  return rows.map(({ content, line }) => row(file, columns, content.split('\t'), line))
}

/** Reads lines of a table whose columns are known; they stand from line `from` on. Throws as `parseTsv` does. */
export function parseRows(
  file: string,
  columns: readonly string[],
  lines: readonly string[],
  from: number,
): readonly Row[] {
  return linesThatCount(lines, from).map(({ content, line }) => row(file, columns, content.split('\t'), line))
}

function linesThatCount(lines: readonly string[], from = 1) {
  return lines
    .map((content, index) => ({ content: content.replace(/\r$/u, ''), line: from + index }))
    .filter(({ content }) => content.trim() !== '' && !content.startsWith('#'))
}

function row(file: string, columns: readonly string[], cells: readonly string[], line: number): Row {
  if (cells.length > columns.length) {
    throw new Error(
      `${file}:${line}: ${cells.length} cells, but the header names ${columns.length} columns (${columns.join(', ')})`,
    )
  }
  const maybe = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? ''
  return {
    line,
    maybe,
    get: column => {
      if (!columns.includes(column))
        throw new Error(`${file}: no column "${column}"; it has ${columns.join(', ')}`)
      return maybe(column)
    },
  }
}
