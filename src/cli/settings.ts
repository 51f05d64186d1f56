import { settingRows, type Config } from '../config.ts'
import { exitCodes } from '../problem.ts'
import type { Command } from './command.ts'

export const settingsCommand: Command = {
  name: 'settings',
  summary: 'List all settings with their values and what they mean.',
  options: { json: { type: 'boolean', meaning: 'Print the values as JSON.' } },
  run: ({ config, options, terminal }) => {
    terminal.out(options['json'] === true ? JSON.stringify(config, null, 2) : list(config))
    return Promise.resolve(exitCodes.ok)
  },
}

function list(config: Config): string {
  return settingRows
    .map(({ key, env, flag, meaning }) =>
      [
        `${env} (--${flag}) = ${config[key] === undefined ? '(not set)' : String(config[key])}`,
        `  ${meaning.de}`,
        `  ${meaning.en}`,
      ].join('\n'),
    )
    .join('\n')
}
