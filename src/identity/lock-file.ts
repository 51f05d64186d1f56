import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { ProblemError } from '../problem.ts'

const pause = 20
const attempts = 500

/** The locks of this process, by their file: one that names this process and is not among them was left by an earlier one. */
const held = new Map<string, string>()

/**
 * Runs a task while nobody else, in this process or another, runs one under the same lock file. A lock that a killed
 * process of this machine left behind is broken; any other is waited for, ten seconds.
 *
 * @throws ProblemError('store-unavailable') when the lock cannot be had
 */
export async function withLock<Result>(file: string, task: () => Promise<Result>): Promise<Result> {
  await acquire(file)
  try {
    return await task()
  } finally {
    await rm(file, { force: true })
    held.delete(file)
  }
}

async function acquire(file: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await take(file)) return
    await setTimeout(pause)
  }
  const remedy = 'If no other process works on the folder, remove that file.'
  throw new ProblemError('store-unavailable', `${file}: another process holds the lock`, { file, remedy })
}

async function take(file: string): Promise<boolean> {
  if (held.has(file)) return false
  const token = `${hostname()} ${process.pid} ${randomUUID()}`
  held.set(file, token)
  try {
    if (await create(file, token)) return true
    const holder = await readFile(file, 'utf8').catch(absent)
    if (holder !== undefined && isLeft(holder)) await breakLock(file, holder)
  } catch (error) {
    held.delete(file)
    throw error
  }
  held.delete(file)
  return false
}

/** A link appears with its content, or not at all. */
async function create(file: string, token: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, token)
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft)
  }
}

function isLeft(holder: string): boolean {
  const [host, pid] = holder.split(' ')
  if (host !== hostname()) return false
  return Number(pid) === process.pid ? true : !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Taken away by its name, it may be another one by now; then it is put back. */
async function breakLock(file: string, holder: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  const moved = await rename(file, aside).then(() => true, absent)
  if (moved !== true) return
  if ((await readFile(aside, 'utf8')) !== holder) await link(aside, file)
  await rm(aside)
}

function absent(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
