import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a journal hands its lines to. */
export interface Reader {
  /** Lines as they stand in the file, the first of them on line `from`; with 1 all that was read before is void. */
  readonly take: (lines: readonly string[], from: number) => void
  /** Whether a line is whole, though nothing ends it. */
  readonly isWhole: (line: string) => boolean
}

/** A file of lines to which several processes add at its end. What writes needs the lock of the folder. */
export interface Journal {
  /** Hands over what was added since, by whomever; whether there was anything. An unended last line is not read yet. */
  readonly refresh: () => Promise<boolean>
  /** As `refresh`; an unended last line is ended when it is whole, else cut off: a crash left it there. */
  readonly refreshLocked: () => Promise<boolean>
  /** Adds lines, on the disk when it returns. They are not handed over: the writer knows them. */
  readonly append: (lines: readonly string[]) => Promise<void>
  /** Puts a whole new content in the place of the file, for erasure; what is read next is all of it. */
  readonly replace: (lines: readonly string[]) => Promise<void>
}

interface Position {
  /** '' where there is none. */
  readonly file: string
  readonly bytes: number
  readonly lines: number
}

/** @param opening lines that a new file begins with */
export function journal(file: string, opening: readonly string[], reader: Reader): Journal {
  let known: Position = { file: '', bytes: 0, lines: 0 }
  const refresh = async (): Promise<boolean> => {
    const next = await readOn(file, known, reader)
    if (next) known = next
    return next !== undefined
  }
  return {
    refresh,
    refreshLocked: async () => {
      const before = await refresh()
      await mend(file, known.bytes, reader)
      return (await refresh()) || before
    },
    append: async lines => {
      const all = known.bytes === 0 ? [...opening, ...lines] : lines
      const text = textOf(all)
      await mkdir(dirname(file), { recursive: true })
      await write(file, 'a', text)
      if (known.bytes === 0) await syncFolder(dirname(file))
      known = {
        file: (await look(file)).file,
        bytes: known.bytes + Buffer.byteLength(text),
        lines: known.lines + all.length,
      }
    },
    replace: async lines => {
      const draft = `${file}.${randomUUID()}.tmp`
      try {
        await write(draft, 'wx', textOf([...opening, ...lines]))
        await rename(draft, file)
        await syncFolder(dirname(file))
      } finally {
        await rm(draft, { force: true })
      }
    },
  }
}

/** Hands over the lines that are new, or all of another file; undefined when there are none. */
async function readOn(file: string, known: Position, reader: Reader): Promise<Position | undefined> {
  const found = await look(file)
  const afresh = found.file !== known.file || found.size < known.bytes
  if (!afresh && found.size === known.bytes) return undefined
  const from = afresh ? { bytes: 0, lines: 0 } : known
  const bytes = await readFrom(file, from.bytes)
  const end = bytes.lastIndexOf(0x0a) + 1
  if (end === 0 && !afresh) return undefined
  const lines = bytes.subarray(0, end).toString('utf8').split('\n').slice(0, -1)
  reader.take(lines, from.lines + 1)
  return { file: found.file, bytes: from.bytes + end, lines: from.lines + lines.length }
}

/** Ends or cuts off what stands after the last line end. */
async function mend(file: string, end: number, { isWhole }: Reader): Promise<void> {
  const rest = await readFrom(file, end)
  if (rest.length === 0) return
  if (isWhole(rest.toString('utf8'))) return write(file, 'a', '\n')
  const handle = await open(file, 'r+')
  try {
    await handle.truncate(end)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Which file stands there, told apart from one that was there before it, and how long it is. */
async function look(file: string): Promise<{ readonly file: string; readonly size: number }> {
  try {
    const { ino, birthtimeMs, size } = await stat(file)
    return { file: `${ino} ${birthtimeMs}`, size }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { file: '', size: 0 }
    throw error
  }
}

async function readFrom(file: string, start: number): Promise<Buffer> {
  if ((await look(file)).size <= start) return Buffer.alloc(0)
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.alloc(Math.max(0, size - start))
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
    return bytes.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function write(file: string, flag: 'a' | 'wx', text: string): Promise<void> {
  const handle = await open(file, flag)
  try {
    await handle.writeFile(text, 'utf8')
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A new name in a folder is on the disk only when the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function textOf(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
