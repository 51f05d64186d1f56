import type { AuditRow } from '../correction/audit.ts'
import { idPath } from '../rdf/iris.ts'
import { countsText, type Difference } from './difference.ts'

/** On whose order something is changed, and why. */
export interface Order {
  /** Name of the command. */
  readonly command: string
  readonly reviewer?: string | undefined
  readonly because?: string
}

interface Place {
  readonly clock: () => Date
  readonly steps: { readonly baseIri: string }
}

/** @param about what the command was given, below /id/ */
export function auditRow(
  about: string,
  difference: Difference,
  { clock, steps }: Place,
  { command, reviewer = '', because = '' }: Order = { command: 'ingest' },
): AuditRow {
  return {
    time: clock().toISOString(),
    command,
    reviewer,
    about,
    changes: difference.map(({ effect, iri }) => `${effect} ${idPath(iri, steps.baseIri)}`).join(', '),
    counts: countsText(difference),
    because,
  }
}
