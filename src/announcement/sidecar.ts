import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ProblemError } from '../problem.ts'
import { decode, lineBreaks } from './decode.ts'
import { readField, type FieldName, type Metadata } from './metadata.ts'

/** Sidecar key → our field. Other keys are for other tools and are passed over. */
const keys: Readonly<Record<string, FieldName>> = {
  published: 'published',
  publisher: 'publisher',
  title: 'title',
  url: 'source',
}

const shape = z.record(z.string(), z.unknown(), 'expected a JSON object')
const value = z.union([z.string(), z.number().int().transform(String)])

/** `folder/NAME.txt` → `folder/NAME.meta.json` */
export function sidecarPath(path: string): string {
  return path.replace(/\.[^./\\]+$/, '') + '.meta.json'
}

/** The bytes of the sidecar beside an announcement file; undefined where there is none. */
export async function sidecarBytes(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(sidecarPath(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new ProblemError(
      'announcement-missing',
      `${sidecarPath(path)}: cannot be read`,
      {},
      { cause: error },
    )
  }
}

/**
 * Reads what `NAME.meta.json` says. Null counts as absent.
 * @throws ProblemError announcement-metadata, announcement-date or announcement-encoding with file and line
 */
export function parseSidecar(bytes: Uint8Array, file: string): Metadata {
  const text = decode(bytes, file)
  const content = shape.safeParse(parseJson(text, file))
  if (!content.success)
    throw fault(file, 1, 'expected a JSON object with the keys published, publisher, title, url')
  return Object.assign(
    {},
    ...Object.entries(keys).map(([key, name]) => {
      const given = content.data[key]
      return given === undefined || given === null ? {} : read({ key, given, name, text, file })
    }),
  ) as Metadata
}

interface Given {
  readonly key: string
  readonly given: unknown
  readonly name: FieldName
  readonly text: string
  readonly file: string
}

function read({ key, given, name, text, file }: Given): Metadata {
  const line = 1 + lineBreaks(text.slice(0, Math.max(0, text.indexOf(`"${key}"`))))
  const parsed = value.safeParse(given)
  if (!parsed.success) throw fault(file, line, `${key}: expected text`)
  const plain = name === 'publisher' ? withoutRemark(parsed.data) : parsed.data
  return plain.trim() === '' ? {} : readField({ key, value: plain, file, line }, name)
}

/** Sidecars are written for people: "Stadt X (from the text)" is the organization and a remark on it. */
function withoutRemark(publisher: string): string {
  return publisher.replace(/\s*\([^()]*\)\s*$/, '')
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1]
    const line = 1 + lineBreaks(position === undefined ? text.trimEnd() : text.slice(0, Number(position)))
    throw fault(file, line, 'no valid JSON', error)
  }
}

function fault(file: string, line: number, what: string, cause?: unknown): ProblemError {
  return new ProblemError(
    'announcement-metadata',
    `${file}:${line}: ${what}`,
    { file, line, remedy: 'Correct the sidecar file, or remove it: the announcement is read without it.' },
    cause === undefined ? {} : { cause },
  )
}
