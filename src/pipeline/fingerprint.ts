import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * SHA-256 over the content of files, of all files below folders, and over values: it differs when any of them does.
 * What does not exist counts as empty.
 */
export async function fingerprint(
  paths: readonly string[],
  values: readonly unknown[] = [],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(values))
  for (const path of (await Promise.all(paths.map(filesBelow))).flat()) {
    const content = await readFile(path)
    hash.update(`\n${path} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

async function filesBelow(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (!found?.isDirectory()) return found ? [path] : []
  const names = (await readdir(path)).filter(name => !name.startsWith('.')).sort()
  return (await Promise.all(names.map(name => filesBelow(join(path, name))))).flat()
}
