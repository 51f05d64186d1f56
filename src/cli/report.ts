import { exitCodes } from '../problem-kind.ts'
import type { Command } from './command.ts'
import { describeQuality } from './quality-text.ts'

export const reportCommand: Command = {
  name: 'report',
  summary:
    'How good the data are: findings, contradictions, what statements rest on, what waits for an editor.',
  options: {
    publisher: {
      type: 'string',
      placeholder: 'PATH',
      meaning: 'Only what this organization published: its path or IRI, stadt-bochum.',
    },
    json: { type: 'boolean', meaning: 'Print JSON.' },
  },
  run: async ({ config, options, terminal, openApp }) => {
    const { publisher } = options
    const path = typeof publisher === 'string' ? publisher.replace(`${config.baseIri}id/org/`, '') : undefined
    const app = await openApp()
    try {
      const quality = await app.quality(path)
      if (path !== undefined && quality.publishers.length === 0) {
        const known = (await app.quality()).publishers.map(each => each.publisher).filter(each => each !== '')
        terminal.error(
          `No announcement was published by "${path}". Publishers: ${known.join(', ') || 'none'}`,
        )
        return exitCodes.nothingFound
      }
      terminal.out(options['json'] === true ? JSON.stringify(quality, null, 1) : describeQuality(quality))
      return exitCodes.ok
    } finally {
      await app.close()
    }
  },
}
