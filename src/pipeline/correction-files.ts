import { join } from 'node:path'
import { audit, type AuditRow } from '../correction/audit.ts'
import { hidden, hiddenNow, type Hidden, type HiddenRow } from '../correction/hidden.ts'
import { suppressed, type Suppressed } from '../correction/suppression.ts'
import { standingWithdrawals, withdrawals, type Withdrawal } from '../correction/withdrawals.ts'
import { withLock } from '../identity/lock-file.ts'
import { tableFile } from '../identity/table-file.ts'
import { rowsOf } from './held-table.ts'

/** What was corrected, as it was last read. */
export interface Corrected {
  readonly withdrawals: ReadonlyMap<string, Withdrawal>
  readonly hidden: Hidden
  readonly suppressed: readonly Suppressed[]
  /** Rises whenever withdrawals, hidden or suppressed change. */
  readonly version: number
}

/**
 * withdrawals.tsv, hidden.tsv, suppression.tsv and audit.tsv of a data folder, which several processes share.
 * Any method may throw ProblemError('data-table') naming file and line, or 'store-unavailable' when the files stay locked.
 */
export interface CorrectionFiles {
  readonly known: () => Corrected
  /** Takes in what other processes wrote. */
  readonly refresh: () => Promise<Corrected>
  /** Each adds whole lines, on the disk when it returns. */
  readonly withdraw: (row: Withdrawal) => Promise<void>
  readonly hide: (row: HiddenRow) => Promise<void>
  readonly suppress: (rows: readonly Suppressed[]) => Promise<void>
  readonly log: (rows: readonly AuditRow[]) => Promise<void>
  /** Whether anything was ever written to the audit log. */
  readonly isAudited: () => Promise<boolean>
  /** Runs a task while nobody corrects anything; `version` is the one that holds meanwhile. */
  readonly undisturbed: <Result>(task: (version: number) => Promise<Result>) => Promise<Result>
  /** Erasure: puts other words into the reasons that were given. */
  readonly reword: (words: (because: string) => string) => Promise<void>
}

/** @param lock file of the lock that everybody takes who corrects or stores */
export async function openCorrectionFiles(folder: string, lock: string): Promise<CorrectionFiles> {
  const tables = openTables(folder)
  const shared = [tables.withdrawn.file, tables.hides.file, tables.suppressions.file]
  const locked = <Result>(task: () => Promise<Result>): Promise<Result> =>
    withLock(lock, async () => {
      for (const file of shared) await file.refreshLocked()
      return task()
    })
  const files: CorrectionFiles = {
    known: tables.known,
    refresh: async () => {
      for (const file of shared) await file.refresh()
      return tables.known()
    },
    withdraw: row => locked(() => tables.withdrawn.add([row])),
    hide: row => locked(() => tables.hides.add([row])),
    suppress: rows =>
      locked(() => {
        const present = new Set(tables.suppressions.rows().map(({ hash }) => hash))
        const added = new Map(rows.map(row => [row.hash, row]))
        return tables.suppressions.add([...added.values()].filter(({ hash }) => !present.has(hash)))
      }),
    log: rows => (rows.length === 0 ? Promise.resolve() : locked(() => tables.log.add(rows))),
    isAudited: async () => {
      await tables.log.file.refresh()
      return tables.log.isAudited()
    },
    undisturbed: task => locked(() => task(tables.known().version)),
    reword: words =>
      locked(async () => {
        for (const each of [tables.withdrawn, tables.hides, tables.log]) await each.reword(words)
      }),
  }
  await files.refresh()
  return files
}

function openTables(folder: string) {
  let version = 0
  const changed = (): void => void (version += 1)
  const withdrawn = rowsOf(join(folder, 'withdrawals.tsv'), withdrawals, changed)
  const hides = rowsOf(join(folder, 'hidden.tsv'), hidden, changed)
  const suppressions = rowsOf(join(folder, 'suppression.tsv'), suppressed, changed)
  const log = auditLog(join(folder, 'audit.tsv'))
  let derived: Corrected | undefined
  const known = (): Corrected => {
    if (derived?.version === version) return derived
    derived = {
      withdrawals: standingWithdrawals(withdrawn.rows()),
      hidden: hiddenNow(hides.rows()),
      suppressed: suppressions.rows(),
      version,
    }
    return derived
  }
  return { withdrawn, hides, suppressions, log, known }
}

/** Its rows are read only where they are reworded: it grows with every ingest. */
function auditLog(path: string) {
  let isAudited = false
  const file = tableFile(path, audit, rows => {
    isAudited ||= rows.length > 0
  })
  return {
    file,
    isAudited: () => isAudited,
    add: async (rows: readonly AuditRow[]): Promise<void> => {
      await file.refreshLocked()
      await file.append(rows)
      isAudited = true
    },
    reword: rowsOf(path, audit, () => undefined).reword,
  }
}
