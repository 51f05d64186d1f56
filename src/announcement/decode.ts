import { isUtf8 } from 'node:buffer'
import { ProblemError } from '../problem.ts'

/** 1 MB, the largest file that is read. */
const maxBytes = 1_000_000

/**
 * What no text has and XML 1.0 cannot carry: C0 controls but tab and line feed, DEL, lone surrogates, two noncharacters.
 * C1 controls pass: real feeds hold them, where Windows quotation marks were read as Latin-1.
 */
const unprintable = /[^\P{Cc}\t\n\u0080-\u009f]|[\p{Surrogate}\ufffe\uffff]/u

/** The encodings that files which are no UTF-8 usually have, by their first bytes; the last row is for all others. */
const otherEncodings = [
  { name: 'UTF-16', starts: [0xff, 0xfe] },
  { name: 'UTF-16', starts: [0xfe, 0xff] },
  { name: 'WINDOWS-1252', starts: [] },
] as const

/**
 * Bytes of a file → text in NFC with LF line ends and without byte order mark.
 * @throws ProblemError announcement-too-large, announcement-empty, announcement-encoding (with the line)
 */
export function decode(bytes: Uint8Array, file: string): string {
  requireSize(bytes.length, file)
  if (bytes.length === 0) throw new ProblemError('announcement-empty', `${file}: 0 bytes`, { file })
  requireUtf8(bytes, file)
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC')
  requirePrintable(text, file)
  return text
}

/** @throws ProblemError('announcement-too-large') */
export function requireSize(bytes: number, file: string): void {
  if (bytes <= maxBytes) return
  throw new ProblemError('announcement-too-large', `${file}: ${bytes} bytes, at most ${maxBytes}`, { file })
}

function requireUtf8(bytes: Uint8Array, file: string): void {
  if (isUtf8(bytes)) return
  const line = lineOfBadByte(bytes)
  const guess = otherEncodings.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte))
  throw new ProblemError('announcement-encoding', `${file}:${line}: not UTF-8`, {
    file,
    line,
    expected: 'UTF-8',
    remedy: `Convert the file: iconv -f ${guess?.name ?? 'WINDOWS-1252'} -t UTF-8 OLD > NEW`,
  })
}

/** A line feed byte is never part of a longer UTF-8 sequence, so each line can be looked at alone. */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end + 1
  }
  return line
}

/** @throws ProblemError('announcement-encoding') naming the first character that no text has */
export function requirePrintable(text: string, file: string, firstLine = 1): void {
  const match = unprintable.exec(text)
  if (!match) return
  const line = firstLine + lineBreaks(text.slice(0, match.index))
  const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  throw new ProblemError('announcement-encoding', `${file}:${line}: character U+${code}, which no text has`, {
    file,
    line,
    expected: 'letters, digits, punctuation, tabs and line ends',
    remedy: 'Remove the character; it often comes from a PDF or a word processor.',
  })
}

/** How many line feeds a text holds. */
export function lineBreaks(text: string): number {
  return text.split('\n').length - 1
}
