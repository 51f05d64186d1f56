import { readFileSync } from 'node:fs'
import { createApp, createWorkbench } from './app.ts'
import type { Terminal } from './cli/command.ts'
import { run } from './cli/run.ts'
import { systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { createLog } from './log.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const terminal: Terminal = {
  out: text => void process.stdout.write(`${text}\n`),
  error: text => void process.stderr.write(`${text}\n`),
  write: bytes => void process.stdout.write(bytes),
  redraw: text => void process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns : undefined,
}

const interrupted = new Promise<void>(resolve => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      resolve()
    })
  }
})

// Whoever reads our output may stop reading (`… | head`): no fault of anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 70)
})

function open(config: Config) {
  const outside = { clock: systemClock, log: createLog({ level: config.logLevel, clock: systemClock }) }
  return {
    openApp: () => createApp(config, outside),
    openWorkbench: () => createWorkbench(config, outside),
  }
}

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  version,
  terminal,
  interrupted,
  open,
})
