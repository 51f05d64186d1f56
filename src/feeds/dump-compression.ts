import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'

interface Compression {
  readonly extension: string
  readonly mediaType: string
  readonly label: string
  readonly create: () => Transform
}

/** Zstandard came with Node 22.15; before, there is none. */
const { createZstdCompress } = zlib as { readonly createZstdCompress?: () => Transform }

/** How every file of a dump is on offer beside itself. */
export const compressions: readonly Compression[] = [
  { extension: 'gz', mediaType: 'application/gzip', label: 'gzip', create: () => zlib.createGzip() },
  ...(createZstdCompress
    ? [{ extension: 'zst', mediaType: 'application/zstd', label: 'Zstandard', create: createZstdCompress }]
    : []),
]

/** Writes `{file}.{extension}`; threads of libuv do the work. */
export async function compress(
  file: string,
  { extension, create }: Compression,
  signal: AbortSignal,
): Promise<void> {
  await pipeline(createReadStream(file), create(), createWriteStream(`${file}.${extension}`), { signal })
}

export async function measured(file: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') }
}
