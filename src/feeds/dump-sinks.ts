import type { Quad } from '@rdfjs/types'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { membershipFormats, registerFormats, sortedExtension, type DumpContext } from './dump-formats.ts'
import type { Row } from '../representation/table.ts'
import { lineSorter } from './sorted-lines.ts'

/** A file that takes pieces; waits where the disk is slower. */
interface Sink<Piece> {
  readonly take: (piece: Piece) => Promise<void>
  readonly end: () => Promise<void>
  /** Lets go of the file, whatever is in it; after `end` there is nothing left to do. */
  readonly abandon: () => Promise<void>
}

export interface Sinks {
  readonly register: readonly Sink<readonly Quad[]>[]
  readonly memberships: readonly Sink<Row>[]
}

/** Opens a file for each format: `{folder}/{name}.{extension}`. */
export function openSinks(stem: string, context: DumpContext): Sinks {
  return {
    register: registerFormats.map(({ extension, open }) => {
      const file = `${stem}.${extension}`
      return extension === sortedExtension ? sortedSink(file, open(context)) : plainSink(file, open(context))
    }),
    memberships: membershipFormats.map(({ extension, open }) => plainSink(`${stem}.${extension}`, open())),
  }
}

interface Written<Piece> {
  readonly head: string
  readonly piece: (piece: Piece, isFirst: boolean) => string
  readonly tail: string
}

function plainSink<Piece>(file: string, { head, piece, tail }: Written<Piece>): Sink<Piece> {
  const { write, close, abandon } = textFile(file)
  let isFirst = true
  const begun = write(head)
  return {
    take: async each => {
      await begun
      const text = piece(each, isFirst)
      isFirst = false
      await write(text)
    },
    end: async () => {
      await begun
      await write(tail)
      await close()
    },
    abandon,
  }
}

/** Of a format without head and tail whose pieces are lines. */
function sortedSink<Piece>(file: string, { piece }: Written<Piece>): Sink<Piece> {
  const lines = lineSorter(file)
  let written: ReturnType<typeof textFile> | undefined
  return {
    take: each => lines.add(piece(each, false)),
    end: async () => {
      written = textFile(file)
      for await (const line of lines.sorted()) await written.write(line)
      await written.close()
    },
    abandon: async () => written?.abandon(),
  }
}

function textFile(file: string) {
  const stream = createWriteStream(file)
  const failed = finished(stream)
  // Reported by whoever waits for it next; until then nobody does.
  failed.catch(() => undefined)
  return {
    write: async (text: string): Promise<void> => {
      if (text !== '' && !stream.write(text)) await Promise.race([once(stream, 'drain'), failed])
    },
    close: async (): Promise<void> => {
      stream.end()
      await failed
    },
    abandon: async (): Promise<void> => {
      stream.destroy()
      // A file that is still being opened would come back after its folder was removed.
      await failed.catch(() => undefined)
    },
  }
}
