import { exitCodes } from '../problem.ts'
import type { Command } from './command.ts'
import { printOutcomes } from './outcome-text.ts'
import { progressBar } from './progress.ts'
import { addressesToTry, publishedText } from './published-text.ts'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Publish everything in the data folder and serve it over HTTP until interrupted.',
  options: {},
  run: async ({ config, terminal, openApp, interrupted }) => {
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      printOutcomes(await app.ingestAll(progressBar(terminal)), terminal)
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
