import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Item, ItemOf } from '../syntax/items.ts'

export type Word = ItemOf<'word'>

/** Up to three words from here that can be the name of a place. */
export function properWords(items: readonly Item[], index: number, lexicon: Lexicon): readonly Word[] {
  const words: Word[] = []
  for (const item of items.slice(index, index + 3)) {
    if (!isProper(item, lexicon)) break
    words.push(item)
  }
  return words
}

export function isProper(item: Item | undefined, lexicon: Lexicon): item is Word {
  if (item?.kind !== 'word' || !item.token.capital || item.token.text.endsWith('-')) return false
  return lexicon.places.has(item.norm) || isUnknown(item, lexicon)
}

/** No word of the language and no abbreviation. */
function isUnknown({ norm, token }: Word, lexicon: Lexicon): boolean {
  const { functionWords, nouns, modifiers, firstNames, notRoles, cues, professions, verbs } = lexicon
  const known = [functionWords, nouns, firstNames, notRoles, cues.calendar, cues.abstractNoun].some(words =>
    words.has(norm),
  )
  const inflected = modifiers.has(norm.replace(/e[nmrs]?$/u, '')) || verbs.readings(norm).length > 0
  if (known || inflected || isCommon(norm, lexicon)) return false
  return !/^\p{Lu}{2,5}$/u.test(token.text) && professions.find(token.text) === undefined
}

/** "Chefsessel", "Sanierer": ends as a common noun, which is no usual ending of places ("Neuburg"). */
function isCommon(norm: string, { nouns, cues }: Lexicon): boolean {
  if (cues.placeEnding.has(norm)) return false
  if (cues.commonEnding.has(norm)) return true
  for (let cut = 2; norm.length - cut >= 4; cut += 1) if (nouns.has(norm.slice(cut))) return true
  return false
}
