import type { Row } from '../model/tsv.ts'
import { opaque, timePattern } from './ids-format.ts'
import { actions, type Decision } from './identities.ts'

const columns = [
  'number',
  'action',
  'type',
  'id',
  'announcement',
  'other',
  'because',
  'reviewer',
  'time',
] as const

/** identities.tsv */
export const identitiesFormat = {
  columns,
  least: columns.length,
  preamble: [
    '# Who is who by decision of editors (docs/identity.md). Lines are only added; an undoing names the number that it takes back.',
    '# merge: id retires in favour of other. split: in the announcement, id is other. Reasons name nobody.',
  ],
  read: readRow,
  cells: (decision: Decision): readonly string[] => columns.map(column => String(decision[column])),
}

/** @throws Error saying what was expected */
function readRow(row: Row): Decision {
  const matching = (column: (typeof columns)[number], pattern: RegExp, expected: string): string => {
    const cell = row.get(column)
    if (!pattern.test(cell)) throw new Error(`${column} "${cell}" is not ${expected}`)
    return cell
  }
  const action = actions.find(each => each === row.get('action'))
  if (!action) throw new Error(`action is one of ${actions.join(', ')}`)
  const undo = action === 'undo'
  return {
    number: Number(matching('number', count, 'a number')),
    action,
    type: matching('type', /^(?:person|membership)$/u, 'person or membership') as Decision['type'],
    id: matching('id', undo ? /^$/u : opaque, undo ? 'empty' : 'an id'),
    announcement: matching(
      'announcement',
      action === 'split' ? /./u : /^$/u,
      action === 'split' ? 'an announcement' : 'empty',
    ),
    other: matching('other', undo ? count : opaque, undo ? 'the number of a decision' : 'an id'),
    because: row.get('because'),
    reviewer: matching('reviewer', /./u, 'a name'),
    time: matching('time', timePattern, 'a time in UTC'),
  }
}

const count = /^[1-9]\d*$/u
