/** Source of randomness: as many random bytes as asked for. Tests inject a repeatable one. */
export type Random = (bytes: number) => Uint8Array

/** Crockford's base32 in lower case: no i, l, o, u, so that ids can be read out and spell no words. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const idLength = 10

export const idPattern = new RegExp(`^[${alphabet}]{${idLength}}$`, 'u')

/** 10 random characters, 50 bits: derived from nothing, so nothing can be guessed from it. */
export function randomId(random: Random): string {
  return Array.from(random(idLength), byte => alphabet.charAt(byte % alphabet.length)).join('')
}
