import { type Token, tokenAt } from '../text/tokens.ts'
import type { Headed } from './headed.ts'
import { isNameNoun } from './noun-group.ts'
import { isAdjective } from './organization-name.ts'

/** "Gymnasium am Rosenhang", "Klinik an der Isar": index after a site that is part of the name. */
export function siteEnd(headed: Headed, from: number): number | undefined {
  const { tokens, lexicon, entry } = headed
  if (!lexicon.traits.properlyNamed.has(entry.type)) return undefined
  const noun = siteNoun(tokens, from)
  if (noun === undefined) return undefined
  const token = tokenAt(tokens, noun)
  return isNameNoun(headed, token) && !isDistinctHead(headed, token) ? noun + 1 : undefined
}

function siteNoun(tokens: readonly Token[], from: number): number | undefined {
  const link = tokenAt(tokens, from).norm
  if (link === 'am') return from + 1
  return link === 'an' && tokenAt(tokens, from + 1).norm === 'der' ? from + 2 : undefined
}

/** Index after a place or proper name that starts here; `from` where none does. */
export function placeEnd(headed: Headed, from: number): number {
  const { tokens } = headed
  const seat = seatStart(headed, from)
  let at = seat
  while (at - from < 5 && isPlacePart(headed, seat, at) && !isComplete(headed, seat, at)) {
    at += 1
    if (tokenAt(tokens, at).text === '.' && tokenAt(tokens, at - 1).norm === 'st') at += 1
  }
  return at === seat ? from : ownersEnd(headed, riverEnd(headed, at))
}

/** "Hohe Warte": after an adjective a common noun is part of the place. */
function isPlacePart(headed: Headed, from: number, at: number): boolean {
  const { tokens, lexicon } = headed
  const token = tokenAt(tokens, at)
  if (isPlaceWord(headed, token)) return true
  const isNamed = at > from && isAdjective(tokenAt(tokens, at - 1).norm, lexicon)
  return isNamed && isNameNoun(headed, token) && lexicon.roles.find(token.text) === undefined
}

/** "Büro Muster & Partner", "Büro Muster & Beispiel": index after those who own it as well. */
function ownersEnd(headed: Headed, at: number): number {
  const { tokens, lexicon } = headed
  const owner = tokenAt(tokens, at + 1)
  if (tokenAt(tokens, at).text !== '&' || !owner.capital) return at
  if (lexicon.cues.partner.has(owner.norm)) return partnersEnd(tokens, at)
  return isPlaceWord(headed, owner) ? at + 2 : at
}

/** "& Partner", "& Cie.": index after what ends the name of a company, with the stop that belongs to it. */
export function partnersEnd(tokens: readonly Token[], at: number): number {
  const isShort = /^(?:co|cie)$/u.test(tokenAt(tokens, at + 1).norm)
  return isShort && tokenAt(tokens, at + 2).text === '.' ? at + 3 : at + 2
}

/** "Universität zu Musterstadt", "Handelskammer zu Musterstadt": index after "zu". */
function seatStart({ tokens, lexicon, entry }: Headed, from: number): number {
  return lexicon.traits.seated.has(entry.type) && tokenAt(tokens, from).norm === 'zu' ? from + 1 : from
}

/** A listed place ends where the next word is no part of its listed name ("Stadt Musterstadt aktuell"). */
function isComplete({ tokens, lexicon, entry }: Headed, from: number, at: number): boolean {
  if (at === from || entry.form !== 'formal') return false
  const name = tokens.slice(from, at).map(({ norm }) => norm)
  const longer = [...name, tokenAt(tokens, at).norm].join(' ')
  return lexicon.places.has(name.join(' ')) && !lexicon.places.has(longer)
}

/** "am Main", "an der Havel", "im Allgäu" after a listed place. */
function riverEnd({ tokens, lexicon }: Headed, at: number): number {
  const phrase: string[] = []
  for (let next = at; next < at + 3; next += 1) {
    const token = tokenAt(tokens, next)
    phrase.push(token.norm)
    if (token.capital) {
      const name = [tokenAt(tokens, at - 1).norm, ...phrase].join(' ')
      return lexicon.places.has(name) ? next + 1 : at
    }
    if (!lexicon.cues.placeJoin.has(token.norm)) return at
  }
  return at
}

function isPlaceWord(headed: Headed, token: Token): boolean {
  const { lexicon, entry } = headed
  if (!isNameNoun(headed, token) || token.text.endsWith('-')) return false
  if (lexicon.places.has(token.norm)) return true
  const { properlyNamed, seated } = lexicon.traits
  if (lexicon.nouns.has(token.norm) && !properlyNamed.has(entry.type) && !seated.has(entry.type)) return false
  return lexicon.roles.find(token.text) === undefined && !isDistinctHead(headed, token)
}

/** The word opens an organization of its own. */
function isDistinctHead({ lexicon }: Headed, token: Token): boolean {
  const head = lexicon.heads.find(token.text)
  return head !== undefined && head.entry.form !== 'other'
}
