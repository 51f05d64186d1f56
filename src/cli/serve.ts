import { exitCodes } from '../problem-kind.ts'
import type { Run } from '../pipeline/ingest-all.ts'
import type { Command, Terminal } from './command.ts'
import { differenceText, requireDone } from './difference-text.ts'
import { explain } from './explain.ts'
import { printOutcomes } from './outcome-text.ts'
import { progressBar } from './progress.ts'
import { addressesToTry, publishedText } from './published-text.ts'

/** What was published before is served on. */
function printRefusal(run: Run, { error }: Terminal): void {
  try {
    requireDone(run)
  } catch (refusal) {
    error(explain(refusal))
  }
}

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Publish everything in the data folder and serve it over HTTP until interrupted.',
  options: {},
  run: async ({ config, terminal, openApp, interrupted }) => {
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const run = await app.ingestAll({ progress: progressBar(terminal), order: { command: 'serve' } })
      printOutcomes(run.outcomes, terminal)
      terminal.out(differenceText(run.difference, config.baseIri))
      printRefusal(run, terminal)
      terminal.out(await publishedText(app.store, config))
      const server = await app.listen()
      terminal.out(`Serving ${config.baseIri} at ${server.address}; stop with Ctrl+C. Try:`)
      terminal.out(await addressesToTry(app.store, config))
      await interrupted
      await server.close()
      return exitCodes.ok
    } finally {
      await app.close()
    }
  },
}
