/** A row of a table: the cell of a column. */
export type Row = (column: string) => string

/** Phrases by their first word; each list longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>

interface Phrase<T> {
  /** Lower case, one a token. */
  readonly words: readonly string[]
  readonly value: T
}

/** Reads a TSV table: header line, `#` comment lines. Throws an Error for a missing table or an empty cell. */
export function readTable(name: string, text: string | undefined): readonly Row[] {
  if (text === undefined) throw new Error(`The table ${name} is missing`)
  const [header = '', ...lines] = text.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'))
  const columns = header.split('\t')
  return lines.map(line => {
    const cells = line.split('\t')
    return column => {
      const cell = cells[columns.indexOf(column)]
      if (cell === undefined || cell === '') throw new Error(`${name}.tsv: no ${column} in "${line}"`)
      return cell
    }
  })
}

export function by<T>(key: string, rows: readonly Row[], value: (row: Row) => T): ReadonlyMap<string, T> {
  return new Map(rows.map(row => [row(key).toLowerCase(), value(row)]))
}

export function byForm<T>(rows: readonly Row[], value: (row: Row) => T): ReadonlyMap<string, T> {
  return by('form', rows, value)
}

export function forms(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(row => row('form').toLowerCase()))
}

export function phraseTable<T>(rows: readonly Row[], value: (row: Row) => T): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>()
  const phrases = rows.map(row => ({ words: row('phrase').toLowerCase().split(' '), value: value(row) }))
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? ''
    table.set(first, [...(table.get(first) ?? []), phrase])
  }
  return table
}

export function integer(cell: string): number {
  const value = number(cell)
  if (!Number.isInteger(value)) throw new Error(`"${cell}" is no whole number`)
  return value
}

export function number(cell: string): number {
  const value = Number(cell)
  if (Number.isNaN(value)) throw new Error(`"${cell}" is no number`)
  return value
}
