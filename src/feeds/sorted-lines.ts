import { createReadStream } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'

/** Sorts more lines than fit into memory. */
export interface LineSorter {
  /** @param text whole lines */
  readonly add: (text: string) => Promise<void>
  /** Every line that was added, each once, in the order of their bytes; removes what it put aside. */
  readonly sorted: () => AsyncIterable<string>
}

/** Characters kept in memory at once. */
const most = 32_000_000

/**
 * External merge sort. The lines are held as one character for each byte of UTF-8, whose order is that of the code points
 * and of `LC_ALL=C sort`; JavaScript's own order differs for characters beyond U+FFFF.
 *
 * @param file runs are put aside beside it: `{file}.0`, `{file}.1` …
 */
export function lineSorter(file: string, capacity = most): LineSorter {
  const runs: string[] = []
  let lines: string[] = []
  let size = 0

  const putAside = async (): Promise<void> => {
    const run = `${file}.${runs.length}`
    await writeFile(run, unique(lines).join(''), 'latin1')
    runs.push(run)
    lines = []
    size = 0
  }
  return {
    add: async text => {
      const bytes = Buffer.from(text, 'utf8').toString('latin1')
      lines.push(...bytes.split(/(?<=\n)/))
      size += bytes.length
      if (size >= capacity) await putAside()
    },
    sorted: async function* () {
      const inMemory = unique(lines)
      const sources = [...runs.map(linesIn), inMemory.values()]
      for await (const line of merged(sources)) yield Buffer.from(line, 'latin1').toString('utf8')
      for (const run of runs) await rm(run)
    },
  }
}

function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort()
}

async function* linesIn(file: string): AsyncGenerator<string> {
  for await (const line of createInterface({ input: createReadStream(file, 'latin1'), crlfDelay: 0 })) {
    yield `${line}\n`
  }
}

type Source = Iterator<string> | AsyncIterator<string>

async function* merged(sources: readonly Source[]): AsyncGenerator<string> {
  const heads = await Promise.all(sources.map(async source => ({ source, next: await source.next() })))
  let last: string | undefined
  for (;;) {
    const [first, ...others] = heads.filter(({ next }) => next.done !== true)
    if (!first) return
    const least = others.reduce((best, each) => (each.next.value < best.next.value ? each : best), first)
    const line = least.next.value as string
    if (line !== last) yield (last = line)
    least.next = await least.source.next()
  }
}
