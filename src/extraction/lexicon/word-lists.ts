import type { Row } from '../../model/tsv.ts'

/** The lists of data/lexicon/de/cues.tsv, which says of each what its words mean. */
export const cues = [
  'agenda',
  'addition',
  'stations',
  'wholeService',
  'career',
  'retirement',
  'vacancy',
  'standing',
  'since',
  'entry',
  'here',
  'caretaking',
  'negation',
  'plan',
  'state',
  'staff',
  'about',
  'conjunction',
  'coordination',
  'relative',
  'relativePreposition',
  'subjunction',
  'she',
  'he',
  'speaker',
  'latter',
  'madam',
  'sir',
  'officePronoun',
  'article',
  'determiner',
  'possessive',
  'subjectArticle',
  'objectArticle',
  'feminineObjectArticle',
  'nounOpener',
  'governor',
  'oblique',
  'capacity',
  'adjunct',
  'location',
  'workplace',
  'direction',
  'whereabouts',
  'inside',
  'placeLink',
  'unitLink',
  'nameLink',
  'attributeLink',
  'attributePreposition',
  'phraseBoundary',
  'legalForm',
  'companyOpener',
  'objectOpener',
  'department',
  'partner',
  'area',
  'companyNoun',
  'companyGenitive',
  'companyKind',
  'nameAdjective',
  'placeJoin',
  'placeEnding',
  'commonEnding',
  'homeLink',
  'nearby',
  'siteNoun',
  'surnameEnding',
  'abstractNoun',
  'calendar',
  'counted',
  'counting',
  'kin',
] as const

/** The lists of data/lexicon/de/type-traits.tsv: types of organizations that share something. */
export const traits = [
  'managed',
  'mayoral',
  'territory',
  'municipality',
  'brigade',
  'district',
  'region',
  'state',
  'topical',
  'properlyNamed',
  'namedByGenitive',
  'described',
  'seated',
  'association',
  'aliased',
  'selfContained',
] as const

/** A list that is only asked whether a word in lower case belongs to it. */
export interface Words {
  readonly has: (word: string) => boolean
}

export type WordLists<Name extends string> = Readonly<Record<Name, Words>>

/**
 * Reads the lists that the code asks for.
 *
 * @throws Error when a list is missing, or one that nobody asks for stands in the table.
 */
export function wordLists<Name extends string>(
  rows: readonly Row[],
  names: readonly Name[],
  [key, words]: readonly [key: string, words: string],
): WordLists<Name> {
  const known = new Set<string>(names)
  const lists = new Map(rows.map(row => [row.get(key), wordsOf(row.get(words).split(' '))]))
  const unknown = [...lists.keys()].find(name => !known.has(name))
  if (unknown !== undefined) throw new Error(`lexicon: nobody asks for the ${key} "${unknown}"`)
  return Object.fromEntries(names.map(name => [name, listed(lists, name, key)])) as WordLists<Name>
}

function listed(lists: ReadonlyMap<string, Words>, name: string, key: string): Words {
  const list = lists.get(name)
  if (!list) throw new Error(`lexicon: the ${key} "${name}" is missing`)
  return list
}

/** "-platz": all words that end so. Cost of a question: the length of the word where there are endings, else constant. */
function wordsOf(cells: readonly string[]): Words {
  const whole = new Set(cells.filter(cell => !cell.startsWith('-')))
  const endings = new Set(cells.filter(cell => cell.startsWith('-')).map(cell => cell.slice(1)))
  return endings.size === 0 ? whole : { has: word => whole.has(word) || endsWithOne(word, endings) }
}

function endsWithOne(word: string, endings: ReadonlySet<string>): boolean {
  for (let cut = 0; cut < word.length; cut += 1) if (endings.has(word.slice(cut))) return true
  return false
}
