import { expand } from '../announcement/files.ts'
import type { Config } from '../config.ts'
import type { Progress, RunOptions } from '../pipeline/ingest-all.ts'
import type { Command, Invocation } from './command.ts'
import { differenceText, requireDone } from './difference-text.ts'
import { exitCodeFor, printOutcomes } from './outcome-text.ts'
import { progressBar } from './progress.ts'
import { publishedText } from './published-text.ts'

export const ingestCommand: Command = {
  name: 'ingest',
  summary: 'Publish announcements: those in the data folder, or the files named.',
  operands: {
    form: '[FILE…]',
    required: false,
    meaning: 'Announcement files or folders; files from elsewhere are copied into the data folder.',
  },
  options: {
    'dry-run': { type: 'boolean', meaning: 'Show what would change, and change nothing.' },
    force: { type: 'boolean', meaning: 'Publish even where more would be removed than --max-drop allows.' },
    because: { type: 'string', placeholder: 'TEXT', meaning: 'The reason, kept in the audit log.' },
  },
  run: async ({ config, operands, options, terminal, openApp }) => {
    const paths = await expand(operands)
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const how = runOptions(options, config, progressBar(terminal))
      const run = operands.length > 0 ? await app.ingestFiles(paths, how) : await app.ingestAll(how)
      const { outcomes, difference } = run
      if (!run.refused || how.dryRun) printOutcomes(outcomes, terminal)
      terminal.out(differenceText(difference, config.baseIri))
      requireDone(run)
      if (!how.dryRun) terminal.out(await publishedText(app.store, config))
      return exitCodeFor(outcomes)
    } finally {
      await app.close()
    }
  },
}

function runOptions(options: Invocation['options'], { reviewer }: Config, progress: Progress): RunOptions {
  const force = options['force'] === true
  return {
    progress,
    force,
    dryRun: options['dry-run'] === true,
    order: {
      command: force ? 'ingest --force' : 'ingest',
      reviewer,
      because: String(options['because'] ?? ''),
    },
  }
}
