import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Announcement, Publisher } from '../model/announcement.ts'
import { ProblemError } from '../problem.ts'
import { announcementId } from './announcement-id.ts'
import { decode, requireSize } from './decode.ts'
import { splitFrontMatter } from './front-matter.ts'
import { cleanTitle, findHeadline } from './headline.ts'
import { readHtml } from './html.ts'
import type { Kicker } from './kickers.ts'
import type { Metadata } from './metadata.ts'
import { parseSidecar, sidecarBytes, sidecarPath } from './sidecar.ts'

export interface ReadOptions {
  readonly kickers: readonly Kicker[]
  /** The configured publisher, for announcements that name none. */
  readonly publisher?: string | undefined
}

/** An announcement file and its sidecar as bytes: what a hash of the source is made from. */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
  readonly sidecar: Uint8Array | undefined
}

interface Content {
  readonly text: string
  /** What an editor wrote at its head. */
  readonly stated?: Metadata
  /** What the machine that made a web page wrote. */
  readonly generated?: Metadata
}

/** Suffix of the file → how its content becomes text and metadata. */
const readers: Readonly<Record<string, (text: string, path: string) => Content>> = {
  '.txt': splitFrontMatter,
  '.md': splitFrontMatter,
  '.html': readHtml,
  '.htm': readHtml,
}

/** The suffixes of announcement files. */
export const announcementSuffixes: readonly string[] = Object.keys(readers)

/** @throws ProblemError announcement-missing or announcement-too-large */
export async function readSource(path: string): Promise<Source> {
  try {
    requireSize((await stat(path)).size, path)
    return { path, bytes: await readFile(path), sidecar: await sidecarBytes(path) }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    const cause = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ProblemError(
      'announcement-missing',
      `${path}: cannot be read (${cause})`,
      { file: path },
      { cause: error },
    )
  }
}

/**
 * Reads one announcement: text, or HTML by the suffix of the file. Front matter comes before the sidecar, the sidecar
 * before the head of an HTML page; a publisher named by them before one named by a kicker, that before the setting.
 *
 * @throws ProblemError announcement-* with file, line, what was expected and a remedy
 */
export async function readAnnouncement(path: string, options: ReadOptions): Promise<Announcement> {
  return parseAnnouncement(await readSource(path), options)
}

/** The same for bytes already read. */
export function parseAnnouncement(source: Source, options: ReadOptions): Announcement {
  const { path, bytes, sidecar } = source
  const read = readers[extname(path).toLowerCase()] ?? splitFrontMatter
  const { text, stated, generated }: Content = read(decode(bytes, path), path)
  if (text.trim() === '') throw new ProblemError('announcement-empty', `${path}: no text`, { file: path })
  const beside = sidecar === undefined ? {} : parseSidecar(sidecar, sidecarPath(path))
  const { id, title, language, publisher, ...others } = { ...generated, ...beside, ...stated }
  const headline = findHeadline(text, options.kickers, title)
  const issuer = issuerOf(publisher, headline.publisher, options.publisher)
  return {
    id: id ?? announcementId(path),
    text,
    headline: headline.range,
    language: language ?? 'de',
    ...(title === undefined ? {} : { title: cleanTitle(title, options.kickers) }),
    ...(issuer ? { publisher: issuer } : {}),
    ...others,
  }
}

function issuerOf(
  stated: string | undefined,
  kicker: Publisher | undefined,
  setting: string | undefined,
): Publisher | undefined {
  if (stated !== undefined) return { name: stated, basis: 'stated' }
  return kicker ?? (setting === undefined ? undefined : { name: setting, basis: 'curated' })
}
