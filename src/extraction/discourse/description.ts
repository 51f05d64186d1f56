import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Scene } from './scene.ts'

type Gender = 'f' | 'm' | undefined

/** What an item says of a description: it is the noun (with its gender, if it has one), no part of it, or leads on. */
type Reading = { readonly noun: Gender } | 'no' | 'on'

/** Gender of a description that starts with the article at this index; undefined where none does. */
export function describedGender(items: readonly Item[], index: number, scene: Scene): Gender {
  const article = normAt(items, index)
  return article === 'die' || article === 'der' ? genderAfter(article, items, index, scene) : undefined
}

/** The same as an object: "den 44-Jährigen", "die Juristin". */
export function describedObject(items: readonly Item[], index: number, scene: Scene): Gender {
  const article = normAt(items, index)
  if (article === 'den') return genderAfter('der', items, index, scene)
  return article === 'die' ? genderAfter(article, items, index, scene) : undefined
}

/** Gender of the noun that follows an article of this gender. */
function genderAfter(article: 'die' | 'der', items: readonly Item[], index: number, scene: Scene): Gender {
  for (let at = index + 1; at <= index + 4; at += 1) {
    const reading = read(items, at, scene)
    if (reading === 'no') return undefined
    if (reading !== 'on') return fit(article, reading.noun)
  }
  return undefined
}

function read(items: readonly Item[], at: number, { lexicon }: Scene): Reading {
  const item = items[at]
  switch (item?.kind) {
    case 'role':
      return item.role.plural || item.role.abstract ? 'no' : { noun: item.role.gender }
    case 'number':
      return isYearsOld(normAt(items, normAt(items, at + 1) === '-' ? at + 2 : at + 1))
        ? { noun: undefined }
        : 'no'
    case 'word':
      return readWord(item, lexicon)
    default:
      return 'no'
  }
}

function readWord({ norm, token }: ItemOf<'word'>, { notRoles, nouns, cues }: Lexicon): Reading {
  // "Die Stelle der Leiterin": the noun was another one.
  if (cues.determiner.has(norm)) return 'no'
  if (isYearsOld(norm) || isOrigin(norm) || (token.capital && notRoles.has(norm))) return { noun: undefined }
  return token.capital && !nouns.has(norm) ? 'no' : 'on'
}

const isYearsOld = (norm: string): boolean => /jährige[rn]?$/u.test(norm)

const isOrigin = (norm: string): boolean => /^gebürtige[rn]?$/u.test(norm)

/** "die" is feminine; "der" before a feminine noun is genitive or dative and no subject. */
function fit(article: 'die' | 'der', gender: Gender): Gender {
  const expected = article === 'die' ? 'f' : 'm'
  return (gender ?? expected) === expected ? expected : undefined
}
