import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

/** The environment of a child: nothing of ours but where programs are, so that no setting leaks in. */
const bareEnvironment = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }

/** Runs a program to its end. @returns its standard output; throws with standard error when it fails or takes too long. */
export async function run(
  program: string,
  args: readonly string[],
  cwd: string,
  seconds = 60,
): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, {
    cwd,
    env: bareEnvironment,
    timeout: seconds * 1000,
    maxBuffer: 2 ** 26,
  })
  return stdout
}

export interface Running {
  /** What it wrote so far, on both streams. */
  readonly output: () => string
  /** Asks it and all its children to end. @returns whether they did so in time; else they were killed */
  stop(): Promise<boolean>
}

/** Starts a program in a process group of its own. */
export function start(
  program: string,
  args: readonly string[],
  cwd: string,
  settings: Record<string, string>,
): Running {
  const child = spawn(program, args, {
    cwd,
    env: { ...bareEnvironment, ...settings },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return { output: () => output, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<boolean> {
  const hasEnded = child.exitCode !== null || child.signalCode !== null
  if (hasEnded || child.pid === undefined) return true
  const group = -child.pid
  const ended = once(child, 'exit').then(() => true)
  process.kill(group, 'SIGTERM')
  const inTime = await Promise.race([ended, sleep(10_000, false, { ref: false })])
  if (!inTime) process.kill(group, 'SIGKILL')
  await ended
  return inTime
}

/** Asks again and again until the address answers 200. Throws with what the program wrote when it ends or never does. */
export async function untilReady(address: string, running: Running, seconds: number): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (Date.now() < deadline) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`no answer from ${address} in ${seconds} s; it wrote:\n${running.output()}`)
}
