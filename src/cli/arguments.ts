import { parseArgs, type ParseArgsConfig } from 'node:util'
import { settingRows, type RawValues } from '../config.ts'
import { ProblemError } from '../problem.ts'
import type { Command } from './command.ts'

export interface Arguments {
  readonly operands: readonly string[]
  /** Values by flag name: options of the command and settings alike. */
  readonly values: RawValues
  /** Values of options that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>
}

type OptionTypes = NonNullable<ParseArgsConfig['options']>

/** Every setting is an option of every command: a switch where it has no placeholder. */
const settingOptions: OptionTypes = Object.fromEntries(
  settingRows.map(({ flag, placeholder }) => [
    flag,
    { type: placeholder === undefined ? 'boolean' : 'string' },
  ]),
)

/** @throws ProblemError('usage') naming the argument that does not fit */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(command, argv)
  const { operands } = command
  if (values['help'] !== true) {
    if (!operands && positionals.length > 0) {
      throw usage(command, `unexpected argument "${positionals[0] ?? ''}"`)
    }
    if (operands?.required && positionals.length === 0) throw usage(command, `${operands.form} is missing`)
  }
  const repeated = Object.entries(command.options).filter(([, { multiple }]) => multiple)
  const lists = repeated.map(([name]) => [name, asList(values[name])] as const)
  return { operands: positionals, values, lists: Object.fromEntries(lists) }
}

function parsed(command: Command, argv: readonly string[]): { values: RawValues; positionals: string[] } {
  const own = Object.entries(command.options).map(
    ([name, { type, multiple = false }]) => [name, { type, multiple }] as const,
  )
  const options: OptionTypes = {
    ...settingOptions,
    ...Object.fromEntries(own),
    help: { type: 'boolean', short: 'h' },
  }
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options })
    return { values: values as RawValues, positionals }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw usage(command, message.replace(/\. To specify a positional.*$/su, ''), error)
  }
}

/** `values` is typed for settings, none of which is a list. */
function asList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function usage(command: Command, detail: string, cause?: unknown): ProblemError {
  return new ProblemError(
    'usage',
    `${command.name}: ${detail}`,
    { remedy: `See personalia ${command.name} --help` },
    cause === undefined ? {} : { cause },
  )
}
