import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DumpFile, DumpManifest } from './dump-manifest.ts'

/** A file of the dump, open for reading. */
interface OpenedDump {
  readonly handle: FileHandle
  readonly file: DumpFile
  readonly written: string
}

/**
 * Where the dump lies. All its files are replaced at once: they stand in a folder of their own, which the manifest names,
 * and the manifest is renamed into its place. Other processes may read and write here too.
 */
export interface DumpFolder {
  /** Undefined while there is none. */
  readonly manifest: () => Promise<DumpManifest | undefined>
  /** Undefined where the dump has no such file. */
  readonly open: (name: string) => Promise<OpenedDump | undefined>
  /**
   * Puts what is written into an empty folder in the place of what there was.
   * @param write may find that what it wrote is of no use, and gives nothing then
   */
  readonly replace: (
    write: (folder: string) => Promise<DumpManifest | undefined>,
  ) => Promise<DumpManifest | undefined>
  /** Removes everything, unfinished work of other processes too: it fails then. @returns whether there was a dump */
  readonly clear: () => Promise<boolean>
}

interface Placed extends DumpManifest {
  /** Name of the folder with the files. */
  readonly folder: string
}

/** What an interrupted process left is removed after so many milliseconds. */
const leftover = 6 * 3_600_000

export function dumpFolder(path: string, now: () => Date): DumpFolder {
  const place = join(path, 'manifest.json')
  const placed = async (): Promise<Placed | undefined> => {
    const text = await orUndefined(readFile(place, 'utf8'))
    return text === undefined ? undefined : (JSON.parse(text) as Placed)
  }
  const opened = async (name: string): Promise<OpenedDump | undefined> => {
    const manifest = await placed()
    const file = manifest?.files.find(each => each.name === name)
    if (!manifest || !file) return undefined
    const handle = await orUndefined(open(join(path, manifest.folder, name)))
    return handle && { handle, file, written: manifest.written }
  }
  return {
    manifest: placed,
    // Between manifest and file all may have been replaced.
    open: async name => (await opened(name)) ?? opened(name),
    replace: async write => {
      await mkdir(path, { recursive: true })
      const work = await mkdtemp(join(path, 'writing-'))
      try {
        const manifest = await write(work)
        if (!manifest) return undefined
        const folder = basename(work).replace('writing', 'dump')
        await rename(work, join(path, folder))
        await writeFile(`${place}.${folder}`, JSON.stringify({ ...manifest, folder }, null, 2))
        await rename(`${place}.${folder}`, place)
        await removeOthers(path, folder, now)
        return manifest
      } finally {
        await rm(work, { recursive: true, force: true })
      }
    },
    clear: async () => {
      const had = (await placed()) !== undefined
      await rm(path, { recursive: true, force: true, maxRetries: 5 })
      return had
    },
  }
}

async function removeOthers(path: string, folder: string, now: () => Date): Promise<void> {
  for (const name of await readdir(path)) {
    const isOld = name.startsWith('dump-') && name !== folder
    if (isOld || (name.startsWith('writing-') && (await ageOf(join(path, name), now)) > leftover)) {
      await rm(join(path, name), { recursive: true, force: true })
    }
  }
}

async function ageOf(path: string, now: () => Date): Promise<number> {
  const found = await orUndefined(stat(path))
  return found ? now().getTime() - found.mtimeMs : 0
}

/** Undefined for a file that is not there. */
async function orUndefined<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
