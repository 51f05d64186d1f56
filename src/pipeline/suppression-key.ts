import { readFile, stat } from 'node:fs/promises'
import { ProblemError } from '../problem.ts'

const shortest = 16

/**
 * The key of the suppression list: the content of the file of this name where there is one, else the value itself.
 * @throws ProblemError('suppression-key') for one that is too short or cannot be read
 */
export async function readSuppressionKey(value: string | undefined): Promise<string | undefined> {
  if (value === undefined) return undefined
  const key = (await isFile(value)) ? (await readKey(value)).trim() : value
  if (key.length >= shortest) return key
  const isPath = /[/\\]/u.test(value)
  throw new ProblemError(
    'suppression-key',
    isPath
      ? 'the file of the key does not exist, or holds less than 16 characters'
      : 'the key has less than 16 characters',
  )
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // A key may be longer than any name of a file.
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return false
    throw unreadable(error)
  }
}

async function readKey(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw unreadable(error)
  }
}

function unreadable(cause: unknown): ProblemError {
  return new ProblemError('suppression-key', 'the file of the key cannot be read', {}, { cause })
}
