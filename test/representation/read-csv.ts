/** Records of CSV by the grammar of RFC 4180, section 2: a reader that knows nothing of the writer. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  let record: string[] = []
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const match = field.exec(text)
    if (!match) throw new Error(`no CSV at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`)
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    records.push(record)
    record = []
  }
  return records
}
