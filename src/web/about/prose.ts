import type { Language } from '../messages.ts'

/** A text in sections. In paragraphs and items `[words](target)` is a link, `{gap}` is filled by `fillGaps`. */
interface Prose {
  readonly title: string
  readonly lead: string
  readonly sections: readonly ProseSection[]
}

interface ProseSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly items?: readonly string[]
}

export type InBothLanguages = Readonly<Record<Language, Prose>>

/** A piece of a paragraph: plain words, or words that lead somewhere. */
export interface Piece {
  readonly text: string
  readonly target?: string
}

/** "See [the list](persons)." → words, link, words. */
export function piecesOf(paragraph: string): readonly Piece[] {
  return paragraph.split(/(\[[^\]]+\]\([^)]+\))/).flatMap(part => {
    const [, text, target] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
    if (text !== undefined && target !== undefined) return [{ text, target }]
    return part === '' ? [] : [{ text: part }]
  })
}

/** `{name}` becomes what `gaps` says; one that it does not name stays, so that it is seen. */
export function fillGaps(paragraph: string, gaps: Readonly<Record<string, string>>): string {
  return paragraph.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap)
}
