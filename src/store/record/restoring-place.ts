import { join } from 'node:path'
import { bringIn } from './backup-file.ts'
import { recordFile, restoringFolder } from './open-record.ts'

/** Where a backup is made ready before it takes the place of the record in a state folder. */
export function restoringPlace(state: string) {
  const folder = join(state, restoringFolder)
  const record = join(folder, recordFile)
  return { folder, record, bringIn: (backup: string) => bringIn(backup, record) }
}
