import { createHmac } from 'node:crypto'
import { cell, oneOf, table, timeOf } from './table.ts'

/** By what a person who was erased is known again, together with the name. */
const circumstances = ['organization', 'announcement', 'text'] as const

/** One row of data/suppression.tsv. */
export interface Suppressed {
  readonly circumstance: (typeof circumstances)[number]
  /** HMAC-SHA-256 of circumstance, name and value: without the key nobody can tell who it is. */
  readonly hash: string
  /** Tells keys apart. */
  readonly key: string
  /** ISO 8601 in UTC. */
  readonly time: string
}

export const suppressed = table<Suppressed>(
  'Keyed hashes of persons who were erased and must not come back (docs/corrections.md). Useless without PERSONALIA_SUPPRESSION_KEY.',
  ['circumstance', 'hash', 'key', 'time'],
  row => ({
    circumstance: oneOf(row, 'circumstance', circumstances),
    hash: cell(row, 'hash', /^[0-9a-f]{64}$/u, 'a hash of 64 digits'),
    key: cell(row, 'key', /^[0-9a-f]{8}$/u, 'a key id of 8 digits'),
    time: timeOf(row),
  }),
)

/** Where a person is told of. */
export interface Sighting {
  /** Folded; several forms of one person's name where the text has them. */
  readonly names: readonly string[]
  /** Paths of the organizations in which the person is said to hold something. */
  readonly organizations: readonly string[]
  /** Id of the announcement. */
  readonly announcement: string
  /** SHA-256 of its text. */
  readonly text: string
}

/** 8 digits that name a key without telling it. */
export function keyId(secret: string): string {
  return hmac(secret, 'key').slice(0, 8)
}

/** The rows that keep a person from coming back, each once. */
export function suppress(
  sightings: readonly Sighting[],
  secret: string,
  time: string,
): readonly Suppressed[] {
  const rows = sightings.flatMap(sighting =>
    hashes(sighting, secret).map(({ circumstance, hash }) => ({
      circumstance,
      hash,
      key: keyId(secret),
      time,
    })),
  )
  return [...new Map(rows.map(row => [row.hash, row])).values()]
}

/** Whether the person of a sighting was erased: the same name, in an organization, announcement or text in which it was. */
export function isSuppressed(sighting: Sighting, known: ReadonlySet<string>, secret: string): boolean {
  return known.size > 0 && hashes(sighting, secret).some(({ hash }) => known.has(hash))
}

function hashes({ names, organizations, announcement, text }: Sighting, secret: string) {
  const values = { organization: organizations, announcement: [announcement], text: [text] }
  return circumstances.flatMap(circumstance =>
    values[circumstance].flatMap(value =>
      names.map(name => ({ circumstance, hash: hmac(secret, circumstance, name, value) })),
    ),
  )
}

function hmac(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret).update(parts.join('\n')).digest('hex')
}
