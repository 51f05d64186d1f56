import { exitCodes } from '../problem-kind.ts'
import type { Command, Invocation } from './command.ts'
import { requireDone } from './difference-text.ts'

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Copy the record into one file, while a server goes on reading and writing it.',
  operands: { form: 'FILE', required: true, meaning: 'The file to write; it is whole, or not there.' },
  options: {},
  run: async ({ operands: [file = ''], terminal, openApp }) => {
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      await app.store.backup(file)
      terminal.out(`${file}: ${await stateOf(app)}`)
      return exitCodes.ok
    } finally {
      await app.close()
    }
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  summary:
    'Put a backup in the place of the record, while a server goes on; what the data folder says since then still holds.',
  operands: { form: 'FILE', required: true, meaning: 'What `personalia backup` wrote.' },
  options: {
    force: { type: 'boolean', meaning: 'Restore whatever the data folder does not hold any more.' },
    because: { type: 'string', placeholder: 'TEXT', meaning: 'The reason, for the audit log.' },
  },
  run: async ({ config, operands: [file = ''], options, terminal, openApp }) => {
    const app = await openApp()
    try {
      for (const repair of app.repairs) terminal.error(repair)
      const { because } = options
      const order = {
        command: 'restore',
        reviewer: config.reviewer,
        ...(typeof because === 'string' && { because }),
      }
      const { changes, refused } = await app.restore(file, { force: options['force'] === true, order })
      if (refused) requireDone({ outcomes: [], difference: [], refused })
      terminal.out(`${file}: restored, ${changes.length} changes. ${await stateOf(app)}`)
      return exitCodes.ok
    } finally {
      await app.close()
    }
  },
}

async function stateOf({ store }: Awaited<ReturnType<Invocation['openApp']>>): Promise<string> {
  const { graphs, sequence } = await store.stats()
  return `${graphs} announcements, as of change ${sequence}.`
}
