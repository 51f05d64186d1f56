import type { Context } from 'koa'
import { ProblemError } from '../problem.ts'

/** A request as it came, for the few handlers that answer to more than an address. */
export interface Incoming {
  readonly method: 'GET' | 'POST'
  /** Header values; empty where absent. */
  readonly accept: string
  readonly acceptLanguage: string
  readonly contentType: string
  /** Who asks, as the connection says it: for limits, never for logs. */
  readonly client: string
  /** Empty unless it is a POST. */
  readonly body: Uint8Array
}

/** No query and no batch comes near it. */
const mostBytes = 1_000_000

/** @throws ProblemError('content-too-large') */
export async function readIncoming(ctx: Context): Promise<Incoming> {
  const isPost = ctx.method === 'POST'
  return {
    method: isPost ? 'POST' : 'GET',
    accept: ctx.get('Accept'),
    acceptLanguage: ctx.get('Accept-Language'),
    contentType: ctx.get('Content-Type'),
    client: ctx.ip,
    body: isPost ? await readBody(ctx) : new Uint8Array(),
  }
}

async function readBody(ctx: Context): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) {
      // Nobody reads the rest: the connection cannot be used for another request.
      ctx.set('Connection', 'close')
      throw new ProblemError('content-too-large', `The body has more than ${mostBytes} bytes.`, {
        limit: mostBytes,
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
