/** What the command line answers with; sysexits.h names 70 for a fault of the software itself. */
export const exitCodes = { ok: 0, rejected: 1, usage: 2, settings: 3, nothingFound: 4, bug: 70 } as const

interface ProblemKind {
  /** HTTP status (RFC 9110). */
  readonly status: number
  readonly exit: keyof typeof exitCodes
  readonly title: string
  readonly meaning: string
  readonly remedy: string
}

/**
 * Every problem a user can meet, over HTTP (RFC 9457) and on the command line: the only list of slugs, statuses and titles.
 * The problem's type is `{base}problems/{slug}`; meaning and remedy stand on that page.
 */
export const problems = {
  'bad-request': {
    status: 400,
    exit: 'usage',
    title: 'Bad request',
    meaning: 'The request cannot be read.',
    remedy: 'Correct the request as the detail says; the same request will fail again.',
  },
  'invalid-parameter': {
    status: 400,
    exit: 'usage',
    title: 'Invalid parameter',
    meaning: 'A parameter is unknown here or its value is outside what it allows.',
    remedy: 'Use a value the detail names, or leave the parameter out.',
  },
  usage: {
    status: 400,
    exit: 'usage',
    title: 'Wrong usage',
    meaning: 'The command line has an unknown command, option or file argument.',
    remedy: 'See `personalia --help` or `personalia COMMAND --help`.',
  },
  'not-found': {
    status: 404,
    exit: 'nothingFound',
    title: 'Not found',
    meaning: 'Nothing is published at this address.',
    remedy: 'Start from the front page; identifiers begin with /id/, documents with /doc/.',
  },
  gone: {
    status: 410,
    exit: 'nothingFound',
    title: 'Gone',
    meaning: 'What stood here was withdrawn or erased and does not come back.',
    remedy: 'Remove your copy and your links to it.',
  },
  'method-not-allowed': {
    status: 405,
    exit: 'usage',
    title: 'Method not allowed',
    meaning: 'This address does not answer to that method.',
    remedy: 'Use one of the methods in the Allow header.',
  },
  'not-acceptable': {
    status: 406,
    exit: 'usage',
    title: 'Not acceptable',
    meaning: 'None of the formats in the Accept header is on offer.',
    remedy:
      'Ask for one of the media types listed in this answer, or add a suffix such as .ttl to the address.',
  },
  'uri-too-long': {
    status: 414,
    exit: 'usage',
    title: 'Address too long',
    meaning: 'The address is longer than any address published here.',
    remedy: 'Shorten the address; every published identifier is well below the limit.',
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
  'unsupported-media-type': {
    status: 415,
    exit: 'usage',
    title: 'Unsupported format',
    meaning: 'The file name or media type belongs to no format that is read or written here.',
    remedy: 'Use a format that the detail names.',
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
  'sparql-syntax': {
    status: 400,
    exit: 'usage',
    title: 'Malformed query',
    meaning: 'The query is not SPARQL 1.1, or asks for what the engine cannot do.',
    remedy: 'Correct the query at the line and column that the detail names.',
  },
  'sparql-refused': {
    status: 403,
    exit: 'usage',
    title: 'Query refused',
    meaning: 'Updates, and queries that call other servers (SERVICE), are not accepted here.',
    remedy: 'Ask for what is published here with SELECT, ASK, CONSTRUCT or DESCRIBE.',
  },
  'sparql-limit': {
    status: 503,
    exit: 'rejected',
    title: 'Query over its limit',
    meaning: 'The query needed more time, memory or space for its answer than one query may, and was ended.',
    remedy: 'Ask for less: fewer unconnected patterns, a LIMIT, one person or organization; or take a dump.',
  },
  'sparql-unavailable': {
    status: 503,
    exit: 'rejected',
    title: 'SPARQL not available now',
    meaning: 'The SPARQL index is being built or too many queries wait.',
    remedy: 'Try again after the seconds in Retry-After. Documents and lists answer meanwhile.',
  },
  'too-many-requests': {
    status: 429,
    exit: 'rejected',
    title: 'Too many requests',
    meaning: 'Several requests of yours took more than their share.',
    remedy: 'Wait for the seconds in Retry-After.',
  },
  'store-unavailable': {
    status: 503,
    exit: 'settings',
    title: 'Store unavailable',
    meaning: 'The store cannot be read or written now.',
    remedy: 'Try again later; the operator finds the cause in the log.',
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

export type ProblemSlug = keyof typeof problems

/** A request that cannot be met, for a reason that its sender can act on. Anything else thrown is a bug. */
export class ProblemError extends Error {
  readonly slug: ProblemSlug
  /** Further members of the problem: file, line, expected, remedy, offered … */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    slug: ProblemSlug,
    detail: string,
    extra: Readonly<Record<string, unknown>> = {},
    options: ErrorOptions = {},
  ) {
    super(detail, options)
    this.name = 'ProblemError'
    this.slug = slug
    this.extra = extra
  }
}

/** The exit code for anything thrown: its problem's, or 70 for a bug. */
export function exitCodeOf(error: unknown): number {
  return exitCodes[error instanceof ProblemError ? problems[error.slug].exit : 'bug']
}
