import type { Context } from 'koa'
import { parse } from 'range-parser'
import { ProblemError } from '../problem.ts'
import type { FileAnswer } from './answer.ts'
import { isKnown } from './middleware/conditional.ts'

interface Part {
  /** First and last byte. */
  readonly start: number
  readonly end: number
}

/**
 * Sends a file, or the one part of it that is asked for (RFC 9110, section 14). Of several parts the whole is sent, as that
 * section allows; so it is where the client has a part of another version (If-Range).
 *
 * @throws ProblemError('range-not-satisfiable')
 */
export async function sendFile(ctx: Context, { handle, bytes, headers }: FileAnswer): Promise<void> {
  try {
    ctx.status = 200
    ctx.set({ ...headers, 'Accept-Ranges': 'bytes' })
    const part = partAsked(ctx, bytes)
    if (part) {
      ctx.status = 206
      ctx.set('Content-Range', `bytes ${part.start}-${part.end}/${bytes}`)
    }
    // Of an empty file there is no last byte to be named.
    ctx.body = bytes === 0 ? Buffer.alloc(0) : handle.createReadStream(part ?? { start: 0, end: bytes - 1 })
    ctx.length = part ? part.end - part.start + 1 : bytes
  } catch (error) {
    await handle.close()
    throw error
  }
  if (bytes === 0) await handle.close()
}

function partAsked(ctx: Context, bytes: number): Part | undefined {
  const header = ctx.get('Range')
  // Whether anything is to be sent at all comes first (section 13.2.2); ranges are of GET only (section 14.2).
  if (header === '' || ctx.method !== 'GET' || isKnown(ctx) || !isOfThisVersion(ctx)) return undefined
  const { code, type, ranges } = parse(bytes, header)
  // What cannot be read, and units that nobody knows, do not count (section 14.2).
  if (type !== 'bytes' || (code & malformed) !== 0) return undefined
  const [part, ...others] = ranges
  if (part) return others.length === 0 ? part : undefined
  throw new ProblemError('range-not-satisfiable', `The file has ${bytes} bytes; the range lies outside.`, {
    contentRange: `bytes */${bytes}`,
  })
}

/** A bit of what range-parser answers. */
const malformed = 1

/** A weak tag never fits; a day must be the very one that we gave (section 13.1.5). */
function isOfThisVersion(ctx: Context): boolean {
  const given = ctx.get('If-Range')
  return given === '' || [ctx.response.get('ETag'), ctx.response.get('Last-Modified')].includes(given)
}
