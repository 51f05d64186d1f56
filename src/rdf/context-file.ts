import { readFileSync } from 'node:fs'

/** Our JSON-LD 1.1 context, as it is served; part of the software, so it is found from here. */
export const contextDocument = readFileSync(new URL('../../data/context.jsonld', import.meta.url), 'utf8')

/** @param base ends with "/" */
export function contextIri(base: string): string {
  return `${base}context/v1.jsonld`
}
