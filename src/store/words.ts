/**
 * Words of names as they are searched for: in small letters without marks, umlauts as they are transcribed and, since many
 * leave the dots away, as plain vowels too ("Müller" is found by müller, mueller and muller).
 */
export function foldedWords(text: string): readonly string[] {
  const small = text.normalize('NFC').toLowerCase()
  return [...new Set([...wordsIn(transcribed(small)), ...wordsIn(small)])]
}

/** The words somebody looks for. */
export function askedWords(text: string): readonly string[] {
  return wordsIn(transcribed(text.normalize('NFC').toLowerCase()))
}

const transcriptions: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

function transcribed(text: string): string {
  return text.replace(/[äöüß]/gu, letter => transcriptions[letter] ?? letter)
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
