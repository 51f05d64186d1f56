/**
 * What is said of a woman, and the same of a man; longer phrases first, since articles and adjectives of other nouns must
 * stay. Only for texts in which every "sie" and "ihr" means the one person.
 */
const pairs: readonly (readonly [feminine: string, masculine: string])[] = [
  ['eine neue Leiterin', 'einen neuen Leiter'],
  ['die neue Leiterin', 'der neue Leiter'],
  ['Die gebürtige', 'Der gebürtige'],
  ['der Beigeordneten', 'dem Beigeordneten'],
  ['Anliegen der', 'Anliegen des'],
  ['Leiterin', 'Leiter'],
  ['Sachbearbeiterin', 'Sachbearbeiter'],
  ['Referentin', 'Referent'],
  ['Geschäftsführerin', 'Geschäftsführer'],
  ['Dezernentin', 'Dezernent'],
  ['Bürgermeisterin', 'Bürgermeister'],
  ['Frau', 'Herr'],
  ['Sie', 'Er'],
  ['sie', 'er'],
  ['ihre', 'seine'],
  ['Ihre', 'Seine'],
  ['ihrer', 'seiner'],
  ['ihr', 'ihm'],
]

const masculineOf = new Map(pairs)
const pattern = new RegExp(`(?<!\\p{L})(?:${[...masculineOf.keys()].join('|')})(?!\\p{L})`, 'gu')

/** The text about a woman told of a man: nouns, pronouns and articles in the same case; "-erin" of a place becomes "-er". */
export function aboutMan(text: string, places: readonly string[]): string {
  const demonym = new RegExp(`(${places.join('|')})erin(?!\\p{L})`, 'gu')
  return text
    .replace(pattern, words => masculineOf.get(words) ?? words)
    .replace(demonym, (_, name: string) => `${name}er`)
}
