import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer } from '../../../src/http/server.ts'
import type { Site } from '../../../src/http/site.ts'

export interface RunningServer {
  /** Fetches a path; redirects are not followed. */
  readonly get: (path: string, headers?: Record<string, string>, init?: RequestInit) => Promise<Response>
  readonly port: number
  readonly stop: () => Promise<void>
}

/** The real server on a free port. */
async function startServer(site: Site): Promise<RunningServer> {
  const server = createHttpServer(createServer(site))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    get: (path, headers = {}, init = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init, headers }),
    stop: () => stop(server),
  }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve, reject) => {
    server.close(error => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** Starts a server before the tests of a file and stops it after them. */
export function serverFor(site: () => Promise<Site>): () => RunningServer {
  let running: RunningServer | undefined
  before(async () => {
    running = await startServer(await site())
  })
  after(() => running?.stop())
  return () => {
    if (!running) throw new Error('the server runs only inside tests')
    return running
  }
}
