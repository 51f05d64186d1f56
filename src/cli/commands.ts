import { backupCommand, restoreCommand } from './backup.ts'
import { popoloCommand, wikidataCommand } from './bridges.ts'
import type { Command } from './command.ts'
import { eraseCommand, hideCommand, unhideCommand, withdrawCommand } from './correct.ts'
import { dumpCommand } from './dump.ts'
import { evaluateCommand } from './evaluate.ts'
import { exportCommand } from './export.ts'
import { extractCommand } from './extract.ts'
import { identityCommand } from './identity.ts'
import { ingestCommand } from './ingest.ts'
import { queryCommand } from './query.ts'
import { reportCommand } from './report.ts'
import { reviewCommand } from './review.ts'
import { serveCommand } from './serve.ts'
import { settingsCommand } from './settings.ts'
import { validateCommand } from './validate.ts'

/** Every command there is; help and docs/cli.md are derived from it. */
export const commands: readonly Command[] = [
  serveCommand,
  ingestCommand,
  extractCommand,
  validateCommand,
  reviewCommand,
  reportCommand,
  identityCommand,
  withdrawCommand,
  hideCommand,
  unhideCommand,
  eraseCommand,
  evaluateCommand,
  exportCommand,
  dumpCommand,
  backupCommand,
  restoreCommand,
  queryCommand,
  popoloCommand,
  wikidataCommand,
  settingsCommand,
]
