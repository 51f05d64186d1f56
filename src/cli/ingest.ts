import { expand } from '../announcement/files.ts'
import type { Command } from './command.ts'
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
  options: {},
  run: async ({ config, operands, terminal, openApp }) => {
    const paths = await expand(operands)
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const progress = progressBar(terminal)
      const outcomes =
        operands.length > 0 ? await app.ingestFiles(paths, progress) : await app.ingestAll(progress)
      printOutcomes(outcomes, terminal)
      terminal.out(await publishedText(app.store, config))
      return exitCodeFor(outcomes)
    } finally {
      await app.close()
    }
  },
}
