import type { SourceIndex, SourceRecord } from '../source-index.ts'
import type { Database } from './database.ts'

interface SourceRow {
  readonly file: string
  readonly hash: string
  readonly announcement: string | null
  readonly outcome: string
}

const versionKey = 'version of sources'

/**
 * The source index in the record. `version` stands for all else that the outcome depends on, as it is when it is called:
 * software, lexicon, vocabularies, shapes, ids, settings. Where it is another one, everything is forgotten.
 */
export async function openSourceIndex<Outcome>(
  database: Database,
  version: () => Promise<string>,
): Promise<SourceIndex<Outcome>> {
  const present = await version()
  database.write(() => {
    const written = database.get('SELECT value FROM meta WHERE key = ?', [versionKey])
    if ((written as { readonly value: string } | undefined)?.value !== present) {
      database.run('DELETE FROM source')
    }
  })
  const records: SourceIndex<Outcome>['records'] = {
    get: file => {
      const row = database.get('SELECT hash, announcement, outcome FROM source WHERE file = ?', [file])
      return row === undefined ? undefined : readRecord<Outcome>(row as SourceRow)
    },
    set: (file, { hash, announcement, outcome }) => {
      database.run(
        `INSERT INTO source (file, hash, announcement, outcome) VALUES (?, ?, ?, ?)
         ON CONFLICT (file) DO UPDATE SET hash = excluded.hash, announcement = excluded.announcement,
           outcome = excluded.outcome`,
        [file, hash, announcement ?? null, JSON.stringify(outcome)],
      )
    },
    delete: file => {
      database.run('DELETE FROM source WHERE file = ?', [file])
    },
    keys: () => filesIn(database.all('SELECT file FROM source ORDER BY file')),
    filesOf: announcement =>
      filesIn(database.all('SELECT file FROM source WHERE announcement = ? ORDER BY file', [announcement])),
    *[Symbol.iterator]() {
      const rows = database.all('SELECT file, hash, announcement, outcome FROM source ORDER BY file')
      for (const row of rows as SourceRow[]) yield [row.file, readRecord<Outcome>(row)]
    },
  }
  return {
    records,
    save: async () => {
      const now = await version()
      database.run(
        'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        [versionKey, now],
      )
    },
  }
}

function readRecord<Outcome>({ hash, announcement, outcome }: SourceRow): SourceRecord<Outcome> {
  return {
    hash,
    ...(announcement !== null && { announcement }),
    outcome: JSON.parse(outcome) as Outcome,
  }
}

function filesIn(rows: readonly unknown[]): readonly string[] {
  return (rows as { readonly file: string }[]).map(({ file }) => file)
}
