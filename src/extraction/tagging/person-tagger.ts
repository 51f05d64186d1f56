import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { type Name, nameAfterTitle, nameByGivenName } from './person-name.ts'
import { type Title, titleAt } from './person-title.ts'
import type { Reading } from './reading.ts'

/** One mention of a person by name. */
export interface PersonMention extends Range {
  /** The name without title, Herr/Frau and genitive ending. */
  readonly name: string
  readonly given?: string
  readonly family: string
  readonly title?: string
  readonly gender?: 'f' | 'm'
  /** Range of the name itself, without title. */
  readonly nameRange: Range
  readonly rule: 'given-name' | 'title' | 'context' | 'surname'
}

/** Persons named in one sentence by a title or a given name of the list, in text order, not overlapping. */
export function tagPersons(reading: Reading): readonly PersonMention[] {
  const { tokens, taken } = reading
  const found: PersonMention[] = []
  let index = 0
  while (index < tokens.length) {
    const match = taken(tokenAt(tokens, index)) ? undefined : personAt(reading, index)
    if (match) found.push(match.mention)
    index = match ? match.next : index + 1
  }
  return found
}

function personAt(
  reading: Reading,
  start: number,
): { readonly mention: PersonMention; readonly next: number } | undefined {
  if (tokenAt(reading.tokens, start).kind !== 'word') return undefined
  const title = titleAt(reading, start)
  const name = title.next > start ? nameAfterTitle(reading, title.next) : nameByGivenName(reading, start)
  if (name === undefined) return undefined
  const { start: offset } = tokenAt(reading.tokens, start)
  return { mention: { ...mentionOf(reading, name, title), start: offset }, next: name.next }
}

function mentionOf(
  { tokens, text, lexicon }: Reading,
  name: Name,
  title: Title,
): Omit<PersonMention, 'start'> {
  const first = tokenAt(tokens, title.next)
  const last = tokenAt(tokens, name.next - 1)
  const surname = tokenAt(tokens, name.given)
  const gender = title.gender ?? genderOf(first, lexicon)
  const given = text.slice(first.start, Math.max(first.start, tokenAt(tokens, name.given - 1).end))
  return {
    end: last.end,
    nameRange: { start: first.start, end: last.end },
    name: collapse(text.slice(first.start, last.end)),
    family: collapse(text.slice(surname.start, last.end)),
    rule: title.text === '' && title.gender === undefined ? 'given-name' : 'title',
    ...(name.given > title.next ? { given: collapse(given) } : {}),
    ...(title.text === '' ? {} : { title: title.text }),
    ...(gender === undefined ? {} : { gender }),
  }
}

function genderOf({ norm }: Token, { firstNames }: Lexicon): 'f' | 'm' | undefined {
  const gender = (firstNames.get(norm) ?? firstNames.get(norm.split('-')[0] ?? ''))?.gender
  return gender === 'u' ? undefined : gender
}

const collapse = (name: string): string => name.replace(/\s+/gu, ' ')
