import type { Row } from '../model/tsv.ts'
import { boundsPattern } from './bounds.ts'
import { type IdRow, type IdType, idTypes } from './id-table.ts'

const columns = ['type', 'id', 'announcement', 'key', 'status', 'days'] as const

/** ids.tsv */
export const idsFormat = {
  columns,
  least: 5,
  preamble: [
    '# Which id was given to what. Only appended to; a retired id stays as a tombstone and is never given out again.',
    '# A key finds an id and never changes it: give a thing a further row with the same id when its key has to change.',
  ],
  read: readRow,
  cells: (row: IdRow): readonly string[] => columns.map(column => row[column]),
}

/** @throws Error saying what was expected */
function readRow(row: Row): IdRow {
  const type = idTypes.find(each => each === row.get('type'))
  if (!type) throw new Error(`type is one of ${idTypes.join(', ')}`)
  const status = row.get('status')
  if (status !== 'active' && status !== 'retired') throw new Error('status is active or retired')
  const [id, announcement, key, days] = [
    row.get('id'),
    row.get('announcement'),
    row.get('key'),
    row.get('days'),
  ]
  if (!pattern(type).test(id)) throw new Error(`"${id}" is no id of a ${type}`)
  if (status === 'active' && key === '') throw new Error('an active id needs a key')
  if (!isDays(days, status)) {
    throw new Error(
      `"${days}" are no days such as "2020-01-01 2020-01-31 2021-05-01 -", or a time of retiring`,
    )
  }
  return { type, id, announcement, key, status, days }
}

const path = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/u
/** Ids that an editor or an older version gave may be shorter than the ones we draw. */
export const opaque = /^[0-9a-z]{8,10}$/u
export const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u

function pattern(type: IdType): RegExp {
  return type === 'organization' ? path : opaque
}

/** Older tables have none. */
function isDays(days: string, status: IdRow['status']): boolean {
  return days === '' || (status === 'retired' ? timePattern : boundsPattern).test(days)
}
