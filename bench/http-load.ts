import { connect, type Socket } from 'node:net'

export interface Load {
  readonly port: number
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** What every answer has to be. */
  readonly status: number
  readonly connections: number
  readonly seconds: number
}

export interface Measured {
  readonly requestsPerSecond: number
  /** In milliseconds. */
  readonly p99: number
}

/**
 * Asks over and over on connections that stay open, one request at a time on each. Reads as little of the answers as tells
 * that they are whole and right, so that asking costs less than answering: all answers to one request are of one length.
 */
export async function load({ port, path, headers, status, connections, seconds }: Load): Promise<Measured> {
  const request = [
    `GET ${path} HTTP/1.1`,
    'Host: bench.example',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    '',
    '',
  ].join('\r\n')
  const latencies: number[] = []
  const begun = performance.now()
  const until = begun + seconds * 1000
  await Promise.all(
    Array.from({ length: connections }, () => ask(port, { request, status, until, latencies })),
  )
  const elapsed = (performance.now() - begun) / 1000
  latencies.sort((one, other) => one - other)
  return {
    requestsPerSecond: latencies.length / elapsed,
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
  }
}

interface Asked {
  readonly request: string
  readonly status: number
  readonly until: number
  readonly latencies: number[]
}

function ask(port: number, { request, status, until, latencies }: Asked): Promise<void> {
  return new Promise((resolve, reject) => {
    const expected = Buffer.from(`HTTP/1.1 ${status} `)
    let length = 0
    let received = 0
    let sent = 0
    const socket: Socket = connect(port, '127.0.0.1', next)
    socket.setNoDelay(true)
    socket.on('error', reject)
    socket.on('data', chunk => {
      if (received === 0 && !chunk.subarray(0, expected.length).equals(expected)) {
        reject(new Error(`not ${status}: ${chunk.toString('latin1', 0, 40)}`))
        socket.destroy()
        return
      }
      if (length === 0) length = lengthOf(chunk)
      received += chunk.length
      if (received < length) return
      latencies.push(performance.now() - sent)
      next()
    })

    function next(): void {
      received = 0
      sent = performance.now()
      if (sent < until) {
        socket.write(request)
        return
      }
      socket.end()
      resolve()
    }
  })
}

/** Of the whole answer, by its head. */
function lengthOf(head: Buffer): number {
  const text = head.toString('latin1')
  const end = text.indexOf('\r\n\r\n')
  const [, body = '0'] = /^content-length: (\d+)\r$/im.exec(text.slice(0, end + 2)) ?? []
  return end + 4 + Number(body)
}
