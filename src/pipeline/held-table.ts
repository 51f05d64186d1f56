import type { Table } from '../correction/table.ts'
import { tableFile, type TableFile } from '../identity/table-file.ts'

/** A table with its rows. */
export interface Rows<Entry> {
  readonly file: TableFile<Entry>
  readonly rows: () => readonly Entry[]
  readonly add: (entries: readonly Entry[]) => Promise<void>
  /** Puts other words into the reasons that were given. */
  readonly reword: (words: (because: string) => string) => Promise<void>
}

/** A table whose rows are held in memory. */
export function rowsOf<Entry extends object>(
  path: string,
  table: Table<Entry>,
  changed: () => void,
): Rows<Entry> {
  let rows: readonly Entry[] = []
  const file = tableFile(path, table, (read, afresh) => {
    if (afresh && rows.length === 0 && read.length === 0) return
    rows = afresh ? read : [...rows, ...read]
    changed()
  })
  return {
    file,
    rows: () => rows,
    add: async entries => {
      if (entries.length === 0) return
      await file.append(entries)
      rows = [...rows, ...entries]
      changed()
    },
    reword: async words => {
      await file.refreshLocked()
      const reworded = rows.map(row => withWords(row, words))
      if (reworded.every((row, index) => row === rows[index])) return
      await file.replace(reworded)
      await file.refresh()
    },
  }
}

function withWords<Entry extends object>(row: Entry, words: (because: string) => string): Entry {
  if (!('because' in row) || typeof row.because !== 'string') return row
  const because = words(row.because)
  return because === row.because ? row : { ...row, because }
}
