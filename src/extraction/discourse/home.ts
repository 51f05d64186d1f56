import type { Announcement } from '../../model/announcement.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReadDocument, ReadSentence } from '../read-document.ts'
import { type Item, normAt } from '../syntax/items.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import { isProper, properWords, type Word } from './place-name.ts'
import { placeMention } from './place-organization.ts'
import type { Home } from './scene.ts'

/** What the headline names, or whose name the metadata know; else the dateline. */
export function homeOf(
  announcement: Announcement,
  document: ReadDocument,
  lexicon: Lexicon,
): Home | undefined {
  const { headline } = announcement
  const { sentences } = document
  const inHeadline = sentences.filter(({ sentence }) => sentence.end <= headline.end)
  const body = sentences.slice(inHeadline.length)
  const told = fromPublisher(announcement, sentences, lexicon) ?? onlyOne(inHeadline, lexicon)
  if (told) return { mention: mentionOf(told), told: true }
  const dateline = datelineOf(body[0]?.items ?? [], lexicon)
  return dateline && { mention: mentionOf(dateline), told: false }
}

/** "Stadt Neuhausen" of the metadata, where the text speaks of Neuhausen. */
function fromPublisher(
  { publisher }: Announcement,
  sentences: readonly ReadSentence[],
  { heads, traits }: Lexicon,
): readonly Word[] | undefined {
  const [kind = '', ...place] = publisher?.name.split(/\s+/u) ?? []
  if (place.length === 0 || !traits.municipality.has(heads.find(kind)?.entry.type ?? '')) return undefined
  return sentences.map(({ items }) => wordsOf(items, place)).find(words => words !== undefined)
}

/** Where these words stand one after the other. */
function wordsOf(items: readonly Item[], texts: readonly string[]): readonly Word[] | undefined {
  for (const index of items.keys()) {
    const words = items.slice(index, index + texts.length).filter(item => item.kind === 'word')
    if (words.length === texts.length && words.every(({ token }, at) => token.text === texts[at]))
      return words
  }
  return undefined
}

/** The one place that a headline speaks of: "Neuhausen verabschiedet A", "Wechsel im Rathaus von Neuhausen". */
function onlyOne(headline: readonly ReadSentence[], lexicon: Lexicon): readonly Word[] | undefined {
  const places = headline.flatMap(({ items }) => items.flatMap((_, index) => placeAt(items, index, lexicon)))
  const [place, ...others] = places
  return place && others.every(other => textOf(other) === textOf(place)) ? place : undefined
}

function placeAt(items: readonly Item[], index: number, lexicon: Lexicon): readonly (readonly Word[])[] {
  const before = items[index - 1]
  if (isProper(before, lexicon)) return []
  const words = properWords(items, index, lexicon)
  const next = items[index + words.length]
  const opens = (before === undefined || before.kind === 'mark') && next?.kind === 'verb'
  const governed = lexicon.cues.homeLink.has(normAt(items, index - 1))
  return words.length > 0 && (opens || governed) && next?.kind !== 'organization' ? [words] : []
}

/** "NEUHAUSEN. Der …", "Bad Neuhausen – Am 1. April …", "Neuhausen (ab) – …", "Neuhausen, 3. Mai 2021 - …". */
function datelineOf(items: readonly Item[], lexicon: Lexicon): readonly Word[] | undefined {
  const words = properWords(items, 0, lexicon)
  const [mark = '', ...rest] = items.slice(words.length, words.length + longestDateline).map(markOf)
  if (words.length === 0) return undefined
  const ended = isDash(mark) || (mark === '.' && rest.length === 0)
  return ended || (/^[(,/]$/u.test(mark) && rest.some(isDash)) ? words : undefined
}

/** Items between the place and the dash behind it: an agency, a day. */
const longestDateline = 8

const markOf = (item: Item): string => (item.kind === 'mark' ? item.norm : '')

const isDash = (mark: string): boolean => /^[–—-]$/u.test(mark)

const textOf = (words: readonly Word[]): string => words.map(({ token }) => token.text).join(' ')

/** A name in capitals is printed so: "NEUHAUSEN" is Neuhausen. */
const lowered = (text: string): string =>
  /\p{Ll}/u.test(text) ? text : text.replace(/(?<=\p{L})\p{L}/gu, letter => letter.toLowerCase())

function mentionOf(words: readonly Word[]): OrganizationMention {
  const [first] = words
  const range = { start: first?.start ?? 0, end: words.at(-1)?.end ?? 0 }
  return placeMention(range, lowered(textOf(words)))
}
