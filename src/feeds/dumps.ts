import type { NamedNode, Quad } from '@rdfjs/types'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { tripleLine, quadLine } from '../rdf/n-quads.ts'
import { compress, compressions, measured } from './dump-compression.ts'
import { membershipFormats, registerFormats, sortedExtension, type DumpContext } from './dump-formats.ts'
import type { DumpFile, DumpManifest, Surveyed } from './dump-manifest.ts'
import { openSinks, type Sinks } from './dump-sinks.ts'
import { dumpSurvey } from './dump-survey.ts'
import type { Row } from '../representation/table.ts'

/** All that goes into a dump, one after the other. */
export interface DumpContent {
  /** The register entity by entity, in the claim graphs that say it. */
  readonly entities: Iterable<{ readonly subject: NamedNode; readonly quads: readonly Quad[] }>
  readonly memberships: AsyncIterable<Row>
}

export interface DumpOrder extends DumpContext {
  /** Of the data set; the files are `{folder}/{dataset}.{extension}`. */
  readonly dataset: string
  readonly folder: string
  /** Ends the work; what was written so far is of no use. */
  readonly signal: AbortSignal
}

/** What the files hold, as far as they tell. */
export type Dumped = Surveyed &
  Pick<DumpManifest, 'entities' | 'triples' | 'memberships' | 'canonicalSha256' | 'files'>

/**
 * Writes everything in every format, plain and compressed, with the checksums of all in a file SHA256SUMS. One pass
 * for all formats, so that they hold the same; between any two entities other work of the process goes on.
 *
 * @throws whatever `signal` was aborted for, and errors of the file system
 */
export async function writeDumps(content: DumpContent, order: DumpOrder): Promise<Dumped> {
  const { dataset, folder } = order
  const sinks = openSinks(join(folder, dataset), order)
  const { register, memberships } = await writeAll(content, sinks, order)
  const files = await finish(order)
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`)
  await writeFile(join(folder, 'SHA256SUMS'), sums.join(''))
  const sorted = files.find(({ name }) => name === `${dataset}.${sortedExtension}`)
  return { ...register, memberships, canonicalSha256: sorted?.sha256 ?? '', files }
}

/** Whatever happens, no file is open afterwards. */
async function writeAll(content: DumpContent, sinks: Sinks, order: DumpOrder) {
  try {
    return {
      register: await writeRegister(content, sinks.register, order),
      memberships: await writeMemberships(content, sinks.memberships, order),
    }
  } finally {
    await Promise.all([...sinks.register, ...sinks.memberships].map(({ abandon }) => abandon()))
  }
}

type Taking<Piece> = readonly {
  readonly take: (piece: Piece) => Promise<void>
  readonly end: () => Promise<void>
}[]

async function writeRegister(
  { entities }: DumpContent,
  sinks: Taking<readonly Quad[]>,
  { signal }: DumpOrder,
): Promise<Surveyed & Pick<Dumped, 'entities' | 'triples'>> {
  const survey = dumpSurvey()
  const others = new Map<string, Quad>()
  let [count, triples] = [0, 0]
  const put = async (quads: readonly Quad[]): Promise<void> => {
    triples += new Set(quads.map(tripleLine)).size
    survey.see(quads)
    for (const sink of sinks) await sink.take(quads)
  }
  for (const { subject, quads } of entities) {
    // What several entities say of a node that is none of ours (a territory) comes once, after them.
    const isOwn = (quad: Quad): boolean => quad.subject.value.split('#', 1)[0] === subject.value
    for (const quad of quads.filter(each => !isOwn(each))) others.set(quadLine(quad), quad)
    await put(quads.filter(isOwn))
    count++
    await setImmediate(undefined, { signal })
  }
  if (others.size > 0) await put([...others.values()])
  for (const { end } of sinks) await end()
  return { ...survey.result(), entities: count, triples }
}

async function writeMemberships(
  { memberships }: DumpContent,
  sinks: Taking<Row>,
  { signal }: DumpOrder,
): Promise<number> {
  let count = 0
  for await (const row of memberships) {
    for (const sink of sinks) await sink.take(row)
    count++
    await setImmediate(undefined, { signal })
  }
  for (const { end } of sinks) await end()
  return count
}

/** Compresses every file, and measures all. */
async function finish({ dataset, folder, signal }: DumpOrder): Promise<readonly DumpFile[]> {
  const files: DumpFile[] = []
  for (const { extension, label, mediaType, fileType } of [...registerFormats, ...membershipFormats]) {
    const name = `${dataset}.${extension}`
    const file = join(folder, name)
    files.push({ name, label, mediaType, fileType, ...(await measured(file)) })
    for (const compression of compressions) {
      await compress(file, compression, signal)
      files.push({
        name: `${name}.${compression.extension}`,
        label: `${label}, ${compression.label}`,
        mediaType,
        fileType,
        compression: compression.mediaType,
        ...(await measured(`${file}.${compression.extension}`)),
      })
    }
  }
  return files
}
