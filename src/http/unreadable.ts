import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ProblemSlug } from '../problem.ts'
import { problems } from '../problems.ts'

/** What Node's HTTP parser gives up at, by its code; anything else is no HTTP. */
const slugs: Readonly<Record<string, ProblemSlug>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/**
 * Answers what is not even a request, so that no handler sees it: a problem (RFC 9457) all the same, and the end of the
 * connection, in which nothing can be found any more.
 */
export function answerUnreadable(error: Error, socket: Duplex, baseIri: string): void {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const slug = slugs[code] ?? 'bad-request'
  const { status, title, meaning } = problems[slug]
  const body = JSON.stringify({ type: `${baseIri}problems/${slug}`, title, status, detail: meaning })
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? title}`,
      'Content-Type: application/problem+json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Access-Control-Allow-Origin: *',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
