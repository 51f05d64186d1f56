import type { Range } from '../model/range.ts'
import { parseTsv, type Row } from '../model/tsv.ts'
import { ProblemError } from '../problem.ts'
import { fields, verdicts, type Decision, type Values } from './decision.ts'
import type { Anchors } from './key.ts'

const columns = [
  'key',
  'verdict',
  'type',
  'anchors',
  'values',
  'edits',
  'reviewer',
  'time',
  'reason',
  'words',
  'text',
] as const

/** What stands at the head of a new file. */
export const preamble = `# What editors decided on statements of this announcement (docs/review.md). Lines are only added; the last one on a key counts.
# It holds no names of persons: anchors are places in the text (UTF-16), words and text are hashes.
${columns.join('\t')}
`

/** @throws ProblemError('data-table') naming file, line and what was expected */
export function parseDecisions(file: string, text: string): readonly Decision[] {
  try {
    return parseTsv(file, text).map(row => readRow(file, row))
  } catch (cause) {
    throw new ProblemError('data-table', cause instanceof Error ? cause.message : file, { file }, { cause })
  }
}

function readRow(file: string, row: Row): Decision {
  const where = `${file}:${row.line}`
  const matching = (column: (typeof columns)[number], pattern: RegExp, expected: string): string => {
    const cell = row.get(column)
    if (!pattern.test(cell)) throw new Error(`${where}: ${column} "${cell}" is not ${expected}`)
    return cell
  }
  const verdict = verdicts.find(each => each === row.get('verdict'))
  if (!verdict) throw new Error(`${where}: verdict is one of ${verdicts.join(', ')}`)
  return {
    key: matching('key', /^[0-9a-f]{8}-[0-9a-f]{8}$/u, 'a key such as 3f9a12c4-77b0e1d2'),
    verdict,
    type: matching('type', /^(?:membership|event [a-z]+|succession|headcount)$/u, 'a type of statement'),
    anchors: readAnchors(where, row.get('anchors')),
    values: readValues(where, row.get('values')),
    edits: readValues(where, row.get('edits')),
    reviewer: matching('reviewer', /./u, 'a name'),
    time: matching('time', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u, 'a time in UTC'),
    reason: row.get('reason'),
    words: matching('words', /^[0-9a-f]{16}$/u, 'a hash of 16 digits'),
    text: matching('text', /^[0-9a-f]{64}$/u, 'a hash of 64 digits'),
  }
}

export function formatDecision(decision: Decision): string {
  const cells: Readonly<Record<(typeof columns)[number], string>> = {
    ...decision,
    anchors: Object.entries(decision.anchors)
      .map(([slot, { start, end }]) => `${slot}=${start}-${end}`)
      .join(' '),
    values: formatValues(decision.values),
    edits: formatValues(decision.edits),
    reviewer: oneLine(decision.reviewer),
    reason: oneLine(decision.reason),
  }
  return `${columns.map(column => cells[column]).join('\t')}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** "person=24-37 role=104-110" */
function readAnchors(where: string, cell: string): Anchors {
  return Object.fromEntries(
    cell
      .split(' ')
      .filter(Boolean)
      .map((part): [string, Range] => {
        const [, slot = '', start, end] = /^([a-z]+)=(\d+)-(\d+)$/u.exec(part) ?? []
        if (slot === '') throw new Error(`${where}: "${part}" is no anchor such as person=24-37`)
        return [slot, { start: Number(start), end: Number(end) }]
      }),
  )
}

/** "start=2020-01; status=active"; what would break a cell is written as in addresses (%3B). */
function formatValues(values: Values): string {
  return Object.entries(values)
    .map(([field, value]) => `${field}=${value.replace(/[;%\p{Cc}]/gu, encodeURIComponent)}`)
    .join('; ')
}

function readValues(where: string, cell: string): Values {
  const parts = cell.split(';').filter(part => part.trim() !== '')
  return Object.fromEntries(
    parts.map(part => {
      const [name = '', ...rest] = part.trim().split('=')
      const field = fields.find(each => each === name)
      if (!field) throw new Error(`${where}: "${name}" is none of ${fields.join(', ')}`)
      return [field, decodeURIComponent(rest.join('='))]
    }),
  )
}
