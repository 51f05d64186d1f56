import { compressors, type Coding } from './content-coding.ts'
import { codedTag, entityTag } from './entity-tag.ts'
import type { Representation } from './represent.ts'

/** Below it a packet is saved by no coding. */
const worthCompressing = 1024

/** With its tag and what it varies by: ready to be sent as it is. */
export function tagged({ body, headers }: Representation): Representation {
  const { Vary: vary, ...others } = headers
  const varying = [...(vary ? [vary] : []), ...(body.length >= worthCompressing ? ['Accept-Encoding'] : [])]
  return {
    body,
    headers: {
      ...others,
      ...(varying.length > 0 && { Vary: varying.join(', ') }),
      ETag: entityTag(headers['Content-Type'] ?? '', body),
    },
  }
}

/** In a coding, where that is worth it. Everything here is text. */
export function isWorthCoding({ body }: Representation, coding: Coding): coding is keyof typeof compressors {
  return coding !== 'identity' && body.length >= worthCompressing
}

export async function coded(
  { body, headers }: Representation,
  coding: keyof typeof compressors,
): Promise<Representation> {
  return {
    body: await compressors[coding](body),
    headers: { ...headers, 'Content-Encoding': coding, ETag: codedTag(headers['ETag'] ?? '', coding) },
  }
}
