import { cell, table, timeOf } from './table.ts'

/** One row of data/audit.tsv: what was changed, by which command, when and why. Never a name. */
export interface AuditRow {
  /** ISO 8601 in UTC. */
  readonly time: string
  /** ingest, withdraw, hide … */
  readonly command: string
  /** Who gave it, where that is known. */
  readonly reviewer: string
  /** What it was given: an announcement, an entity. */
  readonly about: string
  /** "created person/…", "removed membership/…", each below /id/, with a comma between. */
  readonly changes: string
  /** "persons +1 -0 ~0, memberships …" */
  readonly counts: string
  readonly because: string
}

export const audit = table<AuditRow>(
  'What was changed in what is published, when and why (docs/corrections.md). Lines are only added. It holds no names.',
  ['time', 'command', 'reviewer', 'about', 'changes', 'counts', 'because'],
  row => ({
    time: timeOf(row),
    command: cell(row, 'command', /^[a-z]+(?: --[a-z]+)*$/u, 'the name of a command'),
    reviewer: row.get('reviewer'),
    about: row.get('about'),
    changes: row.get('changes'),
    counts: row.get('counts'),
    because: row.get('because'),
  }),
)
