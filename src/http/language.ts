import { languages, type Language } from '../web/messages.ts'

/** The best of our languages for an Accept-Language header (RFC 9110 section 12.5.4, RFC 4647 lookup); German if none fits. */
export function negotiateLanguage(header: string): Language {
  const ranges = header.split(',').flatMap(readRange)
  const weighted = languages.map(language => ({ language, weight: weightOf(language, ranges) }))
  const best = Math.max(...weighted.map(({ weight }) => weight))
  return weighted.find(({ weight }) => weight === best && best > 0)?.language ?? languages[0]
}

interface Range {
  readonly tag: string
  readonly weight: number
}

function readRange(text: string): readonly Range[] {
  const match = /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i.exec(
    text,
  )
  return match?.[1] ? [{ tag: match[1].toLowerCase(), weight: Number(match[2] ?? 1) }] : []
}

/** `de-AT` asks for German too; `*` stands for what no other range names. */
function weightOf(language: Language, ranges: readonly Range[]): number {
  const named = ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`))
  const fitting = named.length > 0 ? named : ranges.filter(({ tag }) => tag === '*')
  return Math.max(0, ...fitting.map(({ weight }) => weight))
}
