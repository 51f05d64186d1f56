import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Numbers from 0 up to 1 that are the same for the same seed (Mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Ended {
  /** Exit code; null when it was killed. */
  readonly code: number | null
  readonly output: string
  readonly milliseconds: number
}

/** A process that is killed without warning so many milliseconds after its start, unless it has ended before. */
export async function runAndKill(
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  after?: number,
): Promise<Ended> {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const take = (text: string): void => void (output += text)
  child.stdout.setEncoding('utf8').on('data', take)
  child.stderr.setEncoding('utf8').on('data', take)
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after)
  const [code] = (await once(child, 'close')) as [number | null]
  clearTimeout(timer)
  return { code, output, milliseconds: performance.now() - start }
}
