import type { ProblemKind } from './problem-kind.ts'
import { requestProblems } from './request-problems.ts'

/**
 * Every problem a user can meet, over HTTP (RFC 9457) and on the command line: the only list of slugs, statuses and titles.
 * The problem's type is `{base}problems/{slug}`; meaning and remedy stand on that page.
 */
export const problems = {
  ...requestProblems,
  usage: {
    status: 400,
    exit: 'usage',
    title: 'Wrong usage',
    meaning: 'The command line has an unknown command, option or file argument.',
    remedy: 'See `personalia --help` or `personalia COMMAND --help`.',
  },
  'announcement-missing': {
    status: 404,
    exit: 'nothingFound',
    title: 'Announcement file not found',
    meaning: 'A file or folder named on the command line does not exist or cannot be read.',
    remedy: 'Check the path and the permissions of the file.',
  },
  'announcement-encoding': {
    status: 422,
    exit: 'rejected',
    title: 'Announcement is not clean UTF-8 text',
    meaning: 'The file holds bytes that are no UTF-8, or control characters that no text has.',
    remedy: 'Save the file as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW.',
  },
  'announcement-empty': {
    status: 422,
    exit: 'rejected',
    title: 'Announcement is empty',
    meaning: 'The file holds no text apart from its metadata.',
    remedy: 'Put the text of the announcement into the file, or remove the file.',
  },
  'announcement-too-large': {
    status: 413,
    exit: 'rejected',
    title: 'Announcement is too large',
    meaning: 'The file is larger than 1 MB (1,000,000 bytes), which no announcement is.',
    remedy: 'Split a collection into one file for each announcement.',
  },
  'announcement-metadata': {
    status: 422,
    exit: 'rejected',
    title: 'Announcement metadata cannot be read',
    meaning: 'The front matter or the sidecar file is no valid metadata.',
    remedy: 'Known front matter keys: id, title, publisher, published, source, licence, language.',
  },
  'announcement-date': {
    status: 422,
    exit: 'rejected',
    title: 'Impossible publication date',
    meaning: 'The publication date is no day, month or year of the calendar.',
    remedy: 'Write 2020, 2020-01 or 2020-01-07, or leave the date out if it is unknown.',
  },
  'announcement-duplicate': {
    status: 409,
    exit: 'rejected',
    title: 'Two announcements with one id',
    meaning: 'Two files lead to the same announcement id, so one would replace the other.',
    remedy: 'Rename one file, or give it an id of its own in its front matter.',
  },
  'identity-conflict': {
    status: 409,
    exit: 'rejected',
    title: 'Decision on identity refused',
    meaning: 'A merge, split or undoing contradicts itself, the announcements, or an earlier decision.',
    remedy: 'See `personalia identity list` for what was decided; the detail says what stands against it.',
  },
  'correction-refused': {
    status: 409,
    exit: 'rejected',
    title: 'Correction refused',
    meaning:
      'What is to be withdrawn, hidden, erased or brought back is not in a state in which that can be done.',
    remedy: 'The detail says what stands against it.',
  },
  'drop-implausible': {
    status: 409,
    exit: 'rejected',
    title: 'Implausible drop',
    meaning: 'The run would remove more of what is published than the configured share; nothing was changed.',
    remedy:
      'Look at the difference with `personalia ingest --dry-run`. If it is meant, run it with --force or a greater --max-drop.',
  },
  'rdf-syntax': {
    status: 400,
    exit: 'rejected',
    title: 'RDF cannot be read',
    meaning: 'The file or body does not follow the syntax of its format.',
    remedy: 'Correct it at the line that the detail names.',
  },
  'shapes-violated': {
    status: 422,
    exit: 'rejected',
    title: 'Data do not conform to the shapes',
    meaning: 'The SHACL gate found violations; nothing of this announcement is published.',
    remedy: 'Read the findings: each names the node, the path and the passage. The shapes stand at /shapes.',
  },
  settings: {
    status: 500,
    exit: 'settings',
    title: 'Invalid settings',
    meaning: 'One or more settings have a value that cannot be used.',
    remedy: 'Correct every setting listed; `personalia settings` shows all of them with their meaning.',
  },
  'suppression-key': {
    status: 500,
    exit: 'settings',
    title: 'Suppression key missing',
    meaning:
      'Persons were erased, or one is to be, and the key by which they are known again is missing, too short or another one.',
    remedy:
      'Give the key, or the file that holds it, as PERSONALIA_SUPPRESSION_KEY: always the same, at least 16 characters.',
  },
  'data-table': {
    status: 500,
    exit: 'settings',
    title: 'Broken table in the data folder',
    meaning: 'A table or vocabulary in the data folder cannot be read.',
    remedy: 'Correct the line that the detail names.',
  },
  'store-unavailable': {
    status: 503,
    exit: 'settings',
    title: 'Store unavailable',
    meaning: 'The store cannot be read or written now.',
    remedy: 'Try again later; the operator finds the cause in the log.',
  },
  'backup-refused': {
    status: 422,
    exit: 'rejected',
    title: 'Backup cannot be restored',
    meaning:
      'The file is no record of this software, was made by a newer version, or is damaged. Nothing was changed.',
    remedy:
      'Restore another backup. Without any, `personalia ingest` builds everything from the data folder.',
  },
  'address-in-use': {
    status: 503,
    exit: 'settings',
    title: 'Address in use',
    meaning: 'Another process already listens at the configured host and port.',
    remedy: 'Stop that process, or choose another port with --port or PERSONALIA_PORT.',
  },
  internal: {
    status: 500,
    exit: 'bug',
    title: 'Internal error',
    meaning: 'A fault of this software. It was logged.',
    remedy: 'Try again; if it stays, tell the operator the request id.',
  },
} as const satisfies Record<string, ProblemKind>
