import { basename, extname } from 'node:path'
import { slug } from '../model/slug.ts'
import { ProblemError } from '../problem.ts'

/**
 * `folder/017_Neue Leitung.txt` → `neue-leitung`: the file stem without a leading `NNN_`, as a step of an IRI
 * (model.md, section 5). Never made from the content, so that a corrected text keeps its id.
 */
export function announcementId(path: string): string {
  const stem = basename(path, extname(path)).replace(/^\d{3}_/, '')
  const id = slug(stem)
  if (id !== '') return id
  throw new ProblemError('announcement-metadata', `${path}: no id can be made from the file name`, {
    file: path,
    remedy: 'Name the file with letters or digits, or give it an id in its front matter.',
  })
}
