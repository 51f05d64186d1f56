import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { replaceFile } from './replace-file.ts'

/** Erasure: takes out the lines of data/links.tsv that say who a person is elsewhere. @param ids of persons, merged ones too */
export async function forgetLinks(file: string, ids: ReadonlySet<string>): Promise<void> {
  if (!existsSync(file)) return
  const lines = (await readFile(file, 'utf8')).split('\n')
  const kept = lines.filter(line => !ids.has(/^person\/([^\t]+)\t/u.exec(line)?.[1] ?? ''))
  if (kept.length < lines.length) await replaceFile(file, kept.join('\n'))
}
