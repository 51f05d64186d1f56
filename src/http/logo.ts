import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Config } from '../config.ts'
import { ProblemError } from '../problem.ts'

/** An image as it is served. */
export interface Logo {
  readonly mediaType: string
  readonly body: Uint8Array
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
}

export const logoTypes = Object.values(mediaTypes)

/** In bytes. It is on every page, which as a whole should stay small. */
const largest = 100_000

/**
 * The logo that the settings name, from the data folder; nothing where they name none.
 * @throws ProblemError('settings') for one that is not there or too large
 */
export async function readLogo({
  data,
  logo,
}: Pick<Config, 'data' | 'logo'>): Promise<{ readonly logo?: Logo }> {
  if (logo === undefined) return {}
  const body = await readFile(join(data, logo)).catch((cause: unknown) => {
    throw new ProblemError('settings', `PERSONALIA_LOGO: ${logo} cannot be read in ${data}`, {}, { cause })
  })
  if (body.length > largest)
    throw new ProblemError('settings', `PERSONALIA_LOGO: ${logo} has more than ${largest} bytes`)
  return { logo: { mediaType: mediaTypes[extname(logo).toLowerCase()] ?? '', body } }
}
