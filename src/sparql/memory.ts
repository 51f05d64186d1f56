import { readFile } from 'node:fs/promises'

const pageSize = 4096

/**
 * Resident memory of a process in bytes, as Linux tells it (proc(5), statm); undefined where it does not: there the
 * time limit alone ends a query.
 */
export async function residentMemory(pid: number): Promise<number | undefined> {
  try {
    const [, resident] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')
    return resident === undefined ? undefined : Number(resident) * pageSize
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')
}
