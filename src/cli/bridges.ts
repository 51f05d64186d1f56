import { reasons } from '../bridges/positions.ts'
import { exitCodes } from '../problem-kind.ts'
import type { Command } from './command.ts'

export const popoloCommand: Command = {
  name: 'popolo',
  summary: 'Print everything that is published as one Popolo document.',
  options: {},
  run: async ({ terminal, openApp }) => {
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      for await (const piece of app.bridges.popolo()) terminal.write(piece)
      return exitCodes.ok
    } finally {
      await app.close()
    }
  },
}

export const wikidataCommand: Command = {
  name: 'wikidata',
  summary: 'Print reviewed offices of persons with a confirmed item as QuickStatements for Wikidata.',
  options: {},
  run: async ({ terminal, openApp }) => {
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const { lines, left } = await app.bridges.positions()
      for (const line of lines) terminal.out(line)
      for (const [reason, count] of Object.entries(left))
        if (count > 0) terminal.error(`${count} left out: ${reasons[reason as keyof typeof reasons]}`)
      if (lines.length > 0) return exitCodes.ok
      terminal.error('Nothing to export: accept statements in review, and confirm links in data/links.tsv.')
      return exitCodes.nothingFound
    } finally {
      await app.close()
    }
  },
}
