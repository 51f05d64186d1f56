import { settingRows, type Config } from '../config.ts'
import { exitCodes } from '../problem-kind.ts'
import type { Command } from './command.ts'

export const settingsCommand: Command = {
  name: 'settings',
  summary: 'List all settings with their values and what they mean.',
  options: { json: { type: 'boolean', meaning: 'Print the values as JSON.' } },
  run: ({ config, options, terminal }) => {
    const shown = withoutSecrets(config)
    terminal.out(options['json'] === true ? JSON.stringify(shown, null, 2) : list(shown))
    return Promise.resolve(exitCodes.ok)
  },
}

type Shown = Readonly<Record<string, string | number | boolean | undefined>>

function withoutSecrets(config: Config): Shown {
  const secret = new Set<string>(settingRows.filter(row => row.secret).map(({ key }) => key))
  return Object.fromEntries(
    Object.entries(config).map(([key, value]) => [key, secret.has(key) ? '(set)' : value]),
  )
}

function list(config: Shown): string {
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
