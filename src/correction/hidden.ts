import { cell, oneOf, table, timeOf } from './table.ts'

/** One row of data/hidden.tsv. */
export interface HiddenRow {
  /** Key of one statement (docs/review.md), or "membership/…", "person/…", "event/…": all that any source says of it. */
  readonly subject: string
  readonly action: 'hide' | 'unhide'
  /** Of a statement: the announcement that makes it, and the hash of its words, which finds it in a corrected text. */
  readonly announcement: string
  readonly words: string
  readonly reviewer: string
  /** ISO 8601 in UTC. */
  readonly time: string
  readonly because: string
}

const statementKey = /^[0-9a-f]{8}-[0-9a-f]{8}$/u
export const hideable = /^(?:membership|person|event)\/[0-9a-z]+$/u

export const hidden = table<HiddenRow>(
  'What is not shown while an objection is examined (docs/corrections.md). Lines are only added; the last one on a subject counts.',
  ['subject', 'action', 'announcement', 'words', 'reviewer', 'time', 'because'],
  row => {
    const subject = row.get('subject')
    if (!statementKey.test(subject) && !hideable.test(subject)) {
      throw new Error(`subject "${subject}" is neither a key such as 3f9a12c4-77b0e1d2 nor membership/ID`)
    }
    return {
      subject,
      action: oneOf(row, 'action', ['hide', 'unhide']),
      announcement: row.get('announcement'),
      words: cell(row, 'words', /^(?:[0-9a-f]{16})?$/u, 'a hash of 16 digits'),
      reviewer: row.get('reviewer'),
      time: timeOf(row),
      because: row.get('because'),
    }
  },
)

/** What is hidden now. */
export interface Hidden {
  /** The rows that hold, by their subject. */
  readonly rows: ReadonlyMap<string, HiddenRow>
  /** Whether a statement of an announcement is hidden, by its key or, where the text was corrected, by its words. */
  readonly hasStatement: (announcement: string, statement: { key: string; words: string }) => boolean
  /** @param subject "membership/…", "person/…" or "event/…" */
  readonly hasEntity: (subject: string) => boolean
  /** Rows that concern single statements of an announcement. */
  readonly ofAnnouncement: (announcement: string) => readonly HiddenRow[]
  readonly entities: readonly HiddenRow[]
}

export function hiddenNow(all: readonly HiddenRow[]): Hidden {
  const last = new Map(all.map(row => [row.subject, row]))
  const rows = new Map([...last].filter(([, { action }]) => action === 'hide'))
  const standing = [...rows.values()]
  const ofAnnouncement = (announcement: string) => standing.filter(row => row.announcement === announcement)
  return {
    rows,
    ofAnnouncement,
    entities: standing.filter(({ announcement }) => announcement === ''),
    hasEntity: subject => rows.has(subject),
    hasStatement: (announcement, { key, words }) =>
      rows.has(key) || ofAnnouncement(announcement).some(row => row.words === words),
  }
}
