import { ProblemError } from '../problem.ts'
import type { Announcement } from '../model/announcement.ts'
import { requirePrintable } from './decode.ts'
import { parsePublished } from './published.ts'

/** What front matter, a sidecar or the head of an HTML page may say of an announcement. */
export interface Metadata extends Pick<Announcement, 'title' | 'published' | 'source' | 'licence'> {
  readonly id?: string
  readonly publisher?: string
  readonly language?: string
}

/** A value as it stands in a file. */
export interface Field {
  readonly key: string
  readonly value: string
  readonly file: string
  readonly line?: number
}

interface FieldKind {
  /** The value in its final form; undefined when it is not what is expected. */
  readonly read: (value: string) => Partial<Metadata> | undefined
  readonly expected: string
  readonly problem?: 'announcement-date'
}

const isHttpIri = (value: string): boolean =>
  URL.canParse(value) && /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(value)

/** The keys of front matter, and of a sidecar where it has them. */
export const fields = {
  id: {
    read: id => (/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/.test(id) && id.length <= 100 ? { id } : undefined),
    expected: 'lower-case letters a to z, digits and single hyphens, at most 100',
  },
  title: { read: title => ({ title }), expected: 'the headline' },
  publisher: { read: publisher => ({ publisher }), expected: 'the name of an organization' },
  published: {
    read: value => {
      const published = parsePublished(value)
      return published && { published }
    },
    expected: 'a year, month or day of the calendar, such as 2020, 2020-01 or 2020-01-07',
    problem: 'announcement-date',
  },
  source: {
    read: source => (isHttpIri(source) ? { source } : undefined),
    expected: 'the http or https address where the announcement stands',
  },
  licence: {
    read: licence => (isHttpIri(licence) ? { licence } : undefined),
    expected: 'the http or https IRI of the licence of the text',
  },
  language: {
    read: language => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : undefined),
    expected: 'a language tag such as de',
  },
} as const satisfies Record<string, FieldKind>

export type FieldName = keyof typeof fields

/** @throws ProblemError naming file, line and what was expected */
export function readField({ key, value, file, line }: Field, name: FieldName): Partial<Metadata> {
  const place = line === undefined ? file : `${file}:${line}`
  requirePrintable(value, file, line)
  const kind: FieldKind = fields[name]
  const read = kind.read(value.normalize('NFC').trim())
  if (read) return read
  throw new ProblemError(
    kind.problem ?? 'announcement-metadata',
    `${place}: ${key}: expected ${kind.expected}, found "${value}"`,
    {
      file,
      ...(line === undefined ? {} : { line }),
      expected: kind.expected,
      ...(kind.problem ? {} : { remedy: `Correct the value of ${key}, or leave it out.` }),
    },
  )
}
