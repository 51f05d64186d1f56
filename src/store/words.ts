import { transcribed, withoutMarks } from '../model/letters.ts'

/**
 * Words of names as they are searched for: in small letters without marks, umlauts as they are transcribed and, since many
 * leave the dots away, as plain vowels too ("Müller" is found by müller, mueller and muller).
 */
export function foldedWords(text: string): readonly string[] {
  const small = text.normalize('NFC').toLowerCase()
  return [...new Set([...wordsIn(transcribed(text)), ...wordsIn(small)])]
}

/** The words somebody looks for. */
export function askedWords(text: string): readonly string[] {
  return wordsIn(transcribed(text))
}

function wordsIn(text: string): readonly string[] {
  return withoutMarks(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
