import type { ProblemKind } from './problem-kind.ts'

/** What can be wrong with a request over HTTP, queries included. */
export const requestProblems = {
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
  'unsupported-media-type': {
    status: 415,
    exit: 'usage',
    title: 'Unsupported format',
    meaning: 'The file name or media type belongs to no format that is read or written here.',
    remedy: 'Use a format that the detail names.',
  },
  'content-too-large': {
    status: 413,
    exit: 'usage',
    title: 'Body too large',
    meaning: 'The body of the request is larger than the server takes.',
    remedy: 'Send less at once.',
  },
  'range-not-satisfiable': {
    status: 416,
    exit: 'usage',
    title: 'Range beyond the end',
    meaning: 'The part of a file that was asked for lies outside of it, or the Range header cannot be read.',
    remedy: 'Ask for a range below the length in Content-Range, or for the whole file without Range.',
  },
  'dump-pending': {
    status: 503,
    exit: 'rejected',
    title: 'Dump being written',
    meaning:
      'There are no files of the whole data set at the moment: they are written after the start and anew after an erasure.',
    remedy: 'Try again after the seconds in Retry-After. Documents, lists and queries answer meanwhile.',
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
} as const satisfies Record<string, ProblemKind>
