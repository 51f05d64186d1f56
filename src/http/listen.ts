import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ProblemError } from '../problem.ts'
import { answerUnreadable } from './unreadable.ts'

export interface Listening {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly address: string
  /** Answers what was asked, takes nothing new, and ends. */
  readonly close: () => Promise<void>
}

/** How long answers that are on their way may take when the server is asked to end, in milliseconds. */
const grace = 3_000

/** @throws ProblemError('address-in-use') and others that tell why the address cannot be listened at */
export async function listen(
  listener: RequestListener,
  { host, port, baseIri }: { readonly host: string; readonly port: number; readonly baseIri: string },
): Promise<Listening> {
  const server = createServer(listener)
  server.on('clientError', (error, socket) => {
    answerUnreadable(error, socket, baseIri)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => {
      reject(problemOf(error, `${host}:${port}`))
    })
    server.listen(port, host, resolve)
  })
  const { address, family, port: bound } = server.address() as AddressInfo
  const hostname = family === 'IPv6' ? `[${address}]` : address
  return { address: `http://${hostname}:${bound}`, close: () => close(server) }
}

function problemOf(error: Error, place: string): Error {
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return new ProblemError('address-in-use', place, {}, { cause: error })
  return new ProblemError('settings', `cannot listen at ${place} (${code})`, {}, { cause: error })
}

function close(server: Server): Promise<void> {
  const ended = new Promise<void>(resolve => {
    server.close(() => {
      resolve()
    })
  })
  server.closeIdleConnections()
  setTimeout(() => {
    server.closeAllConnections()
  }, grace).unref()
  return ended
}
