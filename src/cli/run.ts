import { readConfig, unknownSettings, type RawValues } from '../config.ts'
import { exitCodeOf, ProblemError } from '../problem.ts'
import { exitCodes } from '../problem-kind.ts'
import { readArguments } from './arguments.ts'
import type { Command, Invocation, Terminal } from './command.ts'
import { commands } from './commands.ts'
import { explain } from './explain.ts'
import { commandHelp, overview } from './help.ts'

export interface Environment {
  readonly argv: readonly string[]
  readonly env: RawValues
  readonly version: string
  readonly terminal: Terminal
  readonly interrupted: Promise<void>
  /** What the commands work with, built from the settings when a command asks for it. */
  readonly open: (config: Invocation['config']) => Pick<Invocation, 'openApp' | 'openWorkbench'>
}

/** Runs one command line; everything thrown becomes a message on standard error and an exit code. */
export async function run(environment: Environment): Promise<number> {
  const { argv, terminal, version } = environment
  const [name = '--help', ...rest] = argv
  try {
    const global = globalAnswer(name, version)
    if (global !== undefined) {
      terminal.out(global)
      return argv.length === 0 ? exitCodes.usage : exitCodes.ok
    }
    return await runCommand(find(name), rest, environment)
  } catch (error) {
    terminal.error(explain(error))
    return exitCodeOf(error)
  }
}

function globalAnswer(name: string, version: string): string | undefined {
  if (name === '--help' || name === '-h' || name === 'help') return overview(commands, version)
  return name === '--version' ? version : undefined
}

function find(name: string): Command {
  const command = commands.find(row => row.name === name)
  if (command) return command
  const known = commands.map(row => row.name).join(', ')
  throw new ProblemError('usage', `unknown command "${name}"`, { remedy: `Commands: ${known}` })
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  environment: Environment,
): Promise<number> {
  const { env, terminal, interrupted, open } = environment
  const { operands, values, lists } = readArguments(command, argv)
  if (values['help'] === true) {
    terminal.out(commandHelp(command))
    return exitCodes.ok
  }
  const config = readConfig(env, values)
  for (const unknown of unknownSettings(env)) terminal.error(`${unknown} is no setting and is passed over`)
  return command.run({ config, operands, options: values, lists, terminal, interrupted, ...open(config) })
}
