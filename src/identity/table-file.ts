import { parseRows, type Row } from '../model/tsv.ts'
import { ProblemError } from '../problem.ts'
import { journal, type Journal } from './journal-file.ts'

interface Format<Item> {
  readonly columns: readonly string[]
  /** How many of them an older version had: a table with those only is still read. */
  readonly least: number
  /** Comment lines of a new file. */
  readonly preamble: readonly string[]
  /** @throws Error saying what was expected */
  readonly read: (row: Row) => Item
  readonly cells: (item: Item) => readonly string[]
}

export interface TableFile<Item> extends Pick<Journal, 'refresh' | 'refreshLocked'> {
  readonly append: (items: readonly Item[]) => Promise<void>
  readonly replace: (items: readonly Item[]) => Promise<void>
}

/**
 * A TSV table that only grows, shared by processes.
 * @param take gets what was read, and whether it begins anew
 * @throws ProblemError('data-table') naming file, line and what was expected, when it is read or written
 */
export function tableFile<Item>(
  file: string,
  format: Format<Item>,
  take: (items: readonly Item[], afresh: boolean) => void,
): TableFile<Item> {
  const header = format.columns.join('\t')
  const lineOf = (item: Item): string => format.cells(item).map(oneLine).join('\t').trimEnd()
  const lines = journal(file, [...format.preamble, header], {
    take: (all, from) => {
      const read = parseRows(file, format.columns, all, from).flatMap(row => readRow(file, format, row))
      take(read, from === 1)
    },
    isWhole: line => {
      const [row] = parseRows(file, format.columns, [line], 1)
      return row !== undefined && isRead(() => readRow(file, format, row))
    },
  })
  return {
    refresh: () => told(file, lines.refresh),
    refreshLocked: () => told(file, lines.refreshLocked),
    append: items => told(file, () => lines.append(items.map(lineOf))),
    replace: items => told(file, () => lines.replace(items.map(lineOf))),
  }
}

/** Nothing for the header, which may lack the columns that are new. */
function readRow<Item>(file: string, { columns, least, read }: Format<Item>, row: Row): readonly Item[] {
  const isHeader = columns.every(
    (name, index) => row.get(name) === name || (index >= least && row.get(name) === ''),
  )
  if (isHeader) return []
  try {
    return [read(row)]
  } catch (cause) {
    throw new Error(`${file}:${row.line}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    })
  }
}

function isRead(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof Error) return false
    throw error
  }
}

async function told<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new ProblemError(
      'data-table',
      message.includes(file) ? message : `${file}: ${message}`,
      { file },
      { cause },
    )
  }
}

function oneLine(cell: string): string {
  return cell.replace(/\s+/gu, ' ').trim()
}
