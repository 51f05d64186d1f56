import type { Range } from '../../model/range.ts'

const opening = '„“"»«‚›‹'
const closers: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”',
  '"': '"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
}

/** Longest quotation that is looked for, so that one lost closing mark cannot swallow the rest of the text. */
const longest = 1500

/** Quoted ranges, marks included, in text order. Linear time: a mark without partner is skipped. */
export function quotations(text: string): readonly Range[] {
  const found: Range[] = []
  let at = 0
  while (at < text.length) {
    const end = opening.includes(text.charAt(at)) ? closingOf(text, at) : -1
    if (end < 0) {
      at += 1
      continue
    }
    found.push({ start: at, end })
    at = end
  }
  return found
}

function closingOf(text: string, start: number): number {
  const partners = closers[text.charAt(start)] ?? ''
  const limit = Math.min(text.length, start + longest)
  for (let at = start + 1; at < limit; at += 1) {
    const mark = text.charAt(at)
    if (partners.includes(mark)) return at + 1
    if (mark === '\n' && text.charAt(at + 1) === '\n') return -1
  }
  return -1
}

/**
 * Direct speech, as opposed to a quoted name: a whole sentence, a first person (one of the given words), or more than
 * eight words.
 */
export function isSpeech(
  text: string,
  quotation: Range,
  speaker: { readonly has: (word: string) => boolean },
): boolean {
  const inner = text.slice(quotation.start + 1, quotation.end - 1)
  const words = inner.split(/\s+/u).length
  if (/[.!?…]$/u.test(inner.trimEnd()) && words > 2) return true
  return words > 8 || inner.split(/[^\p{L}]+/u).some(word => speaker.has(word.toLowerCase()))
}
