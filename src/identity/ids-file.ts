import { randomUUID } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { parseTsv, type Row } from '../model/tsv.ts'
import { ProblemError } from '../problem.ts'
import { type IdRow, type IdTable, type IdType, idTable, idTypes } from './id-table.ts'

const columns = ['type', 'id', 'announcement', 'key', 'status'] as const

const preamble = `# Which id was given to what. Only appended to; a retired id stays as a tombstone and is never given out again.
# A key finds an id and never changes it: give a thing a further row with the same id when its key has to change.
`

/** @throws ProblemError('data-table') naming file, line and what was expected. */
export function parseIds(file: string, text: string): IdTable {
  try {
    return idTable(parseTsv(file, text).map(row => readRow(file, row)))
  } catch (cause) {
    throw new ProblemError('data-table', cause instanceof Error ? cause.message : file, { file }, { cause })
  }
}

function readRow(file: string, row: Row): IdRow {
  const type = idTypes.find(each => each === row.get('type'))
  if (!type) throw new Error(`${file}:${row.line}: type is one of ${idTypes.join(', ')}`)
  const status = row.get('status')
  if (status !== 'active' && status !== 'retired') {
    throw new Error(`${file}:${row.line}: status is active or retired`)
  }
  const [id, announcement, key] = [row.get('id'), row.get('announcement'), row.get('key')]
  if (!pattern(type).test(id)) throw new Error(`${file}:${row.line}: "${id}" is no id of a ${type}`)
  if (status === 'active' && key === '') throw new Error(`${file}:${row.line}: an active id needs a key`)
  return { type, id, announcement, key, status }
}

const path = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/u
// Ids that an editor or an older version gave may be shorter than the ones we draw.
const opaque = /^[0-9a-z]{8,10}$/u

function pattern(type: IdType): RegExp {
  return type === 'organization' ? path : opaque
}

export function formatIds(table: IdTable): string {
  const lines = table.rows.map(row => columns.map(column => row[column]).join('\t'))
  return `${preamble}${[columns.join('\t'), ...lines].join('\n')}\n`
}

/** The table in a file; an empty one where the file does not exist yet. */
export async function loadIds(file: string): Promise<IdTable> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return idTable()
    throw new ProblemError('data-table', `${file} cannot be read`, { file }, { cause: error })
  }
  return parseIds(file, text)
}

/** Writes the whole table beside the file and renames it into place: after a crash either the old or the new one stands there. */
export async function saveIds(file: string, table: IdTable): Promise<void> {
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(formatIds(table), 'utf8')
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(draft, file)
  } catch (cause) {
    await rm(draft, { force: true })
    throw cause
  }
}
