import { settingRows } from '../config.ts'
import { exitCodes } from '../problem-kind.ts'
import type { Command } from './command.ts'

type Row = readonly [left: string, right: string]

/** What `personalia --help` prints. */
export function overview(commands: readonly Command[], version: string): string {
  return [
    `personalia ${version}: publishes German personnel announcements of public bodies as linked data.`,
    '',
    'Usage: personalia COMMAND [OPTION…]',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    '`personalia COMMAND --help` explains a command, `personalia settings` lists all settings.',
    `Exit codes: ${Object.entries(exitCodes)
      .map(([name, code]) => `${code} ${exitMeanings[name as keyof typeof exitCodes]}`)
      .join(', ')}.`,
  ].join('\n')
}

const exitMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  ok: 'done',
  rejected: 'data rejected',
  usage: 'wrong usage',
  settings: 'settings, tables or store at fault',
  nothingFound: 'nothing found',
  bug: 'fault of the program',
}

/** What `personalia COMMAND --help` prints. */
export function commandHelp({ name, summary, operands, options }: Command): string {
  const own: readonly Row[] = Object.entries(options).map(([option, { placeholder, meaning }]) => [
    flag(option, placeholder),
    meaning,
  ])
  return [
    `personalia ${name}: ${summary}`,
    '',
    `Usage: personalia ${name}${operands ? ` ${operands.form}` : ''} [OPTION…]`,
    ...(operands ? ['', ...table([[operands.form, operands.meaning]])] : []),
    ...(own.length > 0 ? ['', 'Options:', ...table(own)] : []),
    '',
    'Settings (also as environment variables, see `personalia settings`):',
    ...table(settingRows.map(row => [flag(row.flag, row.placeholder), row.meaning.en])),
  ].join('\n')
}

function flag(name: string, placeholder: string | undefined): string {
  return placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`
}

/** Two columns, the first as wide as its longest cell. */
function table(rows: readonly Row[]): readonly string[] {
  const width = Math.max(0, ...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd())
}
