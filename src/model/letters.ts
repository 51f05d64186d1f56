const transcriptions: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** In small letters, umlauts and ß as they are transcribed where there are none: "Größe" → "groesse". */
export function transcribed(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/gu, letter => transcriptions[letter] ?? letter)
}

/** Letters without the marks above and below them: "é" → "e". */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
