import type { RoleKind } from '../model/statement.ts'
import { parseTsv, type Row } from '../model/tsv.ts'
import { byKey, oneOf, readTable, required } from './data-table.ts'

const kinds = [
  'head',
  'deputy head',
  'acting head',
  'member',
  'employee',
  'mayor',
  'department head',
  'managing director',
  'other',
] as const satisfies readonly RoleKind[]

/** A role concept (data/lexicon/de/roles.tsv). */
export interface Role {
  readonly concept: string
  readonly kind: RoleKind
  readonly labelDe: string
  readonly labelEn: string
  /** Words for a man and for a woman in the office, the usual one first. */
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
  /** Whether the office exists without its holder, and whether at most one person holds it at a time. */
  readonly post: 'sole' | 'shared' | 'none'
  readonly broader?: string
}

export type RoleTable = ReadonlyMap<string, Role>

/**
 * The first row of a concept describes it, further rows without a kind add words.
 *
 * @throws ProblemError('data-table') also when a concept is described twice
 */
export function parseRoles(file: string, text: string): RoleTable {
  const words = wordsByConcept(file, text)
  const rows = readTable(file, text, (row): readonly Role[] => {
    if (row.get('kind') === '') return []
    const concept = required(row, 'concept')
    const broader = row.get('broader')
    return [
      {
        concept,
        kind: oneOf(row, 'kind', kinds),
        labelDe: required(row, 'label_de'),
        labelEn: row.get('label_en'),
        masculine: words('masculine', concept),
        feminine: words('feminine', concept),
        post: oneOf(row, 'post', ['sole', 'shared', 'none']),
        ...(broader === '' ? {} : { broader }),
      },
    ]
  })
  return byKey(file, rows.flat(), ({ concept }) => concept)
}

function wordsByConcept(file: string, text: string) {
  const rows = new Map<string, Row[]>()
  for (const row of parseTsv(file, text)) {
    rows.set(row.get('concept'), [...(rows.get(row.get('concept')) ?? []), row])
  }
  return (column: string, concept: string): readonly string[] => [
    ...new Set((rows.get(concept) ?? []).map(row => row.get(column)).filter(Boolean)),
  ]
}
