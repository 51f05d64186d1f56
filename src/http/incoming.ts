import type { Context } from 'koa'
import { ProblemError } from '../problem.ts'

/** A request as it came, for the few handlers that answer to more than an address. */
export interface Incoming {
  readonly method: 'GET' | 'POST'
  /** Header values; empty where absent. */
  readonly accept: string
  readonly acceptLanguage: string
  readonly contentType: string
  /** Who asks, as the connection says it, or the proxies that a setting trusts: for limits, never for logs. */
  readonly client: string
  /** Empty unless it is a POST. */
  readonly body: Uint8Array
}

/** No query and no batch comes near it. */
const mostBytes = 1_000_000

/**
 * @param trustedProxies how many proxies in front are believed in what they say of who asks
 * @throws ProblemError('content-too-large')
 */
export async function readIncoming(ctx: Context, trustedProxies = 0): Promise<Incoming> {
  const isPost = ctx.method === 'POST'
  return {
    method: isPost ? 'POST' : 'GET',
    accept: ctx.get('Accept'),
    acceptLanguage: ctx.get('Accept-Language'),
    contentType: ctx.get('Content-Type'),
    client: clientOf(ctx, trustedProxies),
    body: isPost ? await readBody(ctx) : new Uint8Array(),
  }
}

/** Each proxy adds at the end whom it was asked by; what stands before the trusted ones anybody may have written. */
function clientOf(ctx: Context, trustedProxies: number): string {
  const forwarded = ctx.get('X-Forwarded-For').split(',')
  const told = trustedProxies > 0 ? forwarded.at(-trustedProxies)?.trim() : undefined
  return told === undefined || told === '' ? ctx.ip : told
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
