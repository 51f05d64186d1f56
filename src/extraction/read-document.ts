import type { Announcement } from '../model/announcement.ts'
import { overlaps, type Range } from '../model/range.ts'
import type { DateMention } from './dates/mention.ts'
import { tagDates } from './dates/tag-dates.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { type Item, itemize, type Tagged } from './syntax/items.ts'
import { contextPersons } from './tagging/context-persons.ts'
import { companyNames } from './tagging/company-name.ts'
import { companyMention, type OrganizationMention, tagOrganizations } from './tagging/organization-tagger.ts'
import { type PersonMention, tagPersons } from './tagging/person-tagger.ts'
import { type RoleMention, tagRoles } from './tagging/role-tagger.ts'
import { slotOrganizations } from './tagging/slot-organizations.ts'
import { type Surnames, surnamesOf, tagSurnames } from './tagging/surname-tagger.ts'
import { segment, type Sentence } from './text/sentences.ts'
import { isSpeech, quotations } from './text/speech.ts'
import type { Token } from './text/tokens.ts'

/** A sentence with what was recognised in it. */
export interface ReadSentence {
  readonly sentence: Sentence
  readonly tagged: Tagged
  readonly items: readonly Item[]
}

/** A text with all that the recognisers found. */
export interface ReadDocument {
  readonly sentences: readonly ReadSentence[]
  readonly dates: readonly DateMention[]
  /** Capital words in lower case: what is written elsewhere in the text as well. */
  readonly words: ReadonlySet<string>
  readonly speech: readonly Range[]
}

/** Runs the recognisers over a text: dates, persons, roles, organizations; direct speech is left out. */
export function readDocument(announcement: Announcement, lexicon: Lexicon): ReadDocument {
  const { text } = announcement
  const speech = quotations(text).filter(quotation => isSpeech(text, quotation))
  const dates = tagDates(text, lexicon.dates)
  const sentences = segment(text, lexicon.abbreviations)
    .flatMap(sentence => withoutKicker(withoutSpeech(sentence, speech), announcement))
    .filter(sentence => sentence.tokens.length > 0)
  const named = sentences.map(sentence => persons(sentence, text, lexicon))
  const surnames = surnamesOf(named.flatMap(({ mentions }) => mentions))
  return {
    dates,
    words: new Set(
      sentences.flatMap(({ tokens }) => tokens.filter(({ capital }) => capital).map(({ norm }) => norm)),
    ),
    speech,
    sentences: named.map(found => tag(found, { text, lexicon, surnames, dates })),
  }
}

function withoutSpeech(sentence: Sentence, speech: readonly Range[]): Sentence {
  const inside = speech.filter(range => overlaps(range, sentence))
  if (inside.length === 0) return sentence
  return {
    ...sentence,
    tokens: sentence.tokens.filter(token => !inside.some(range => overlaps(range, token))),
  }
}

/** The kicker before the headline is read on its own, of it only the publisher where it is known ("Stadt X" of "Stadt X Infos:"). */
function withoutKicker(sentence: Sentence, { headline, publisher }: Announcement): readonly Sentence[] {
  if (sentence.start >= headline.start || sentence.end <= headline.start) return [sentence]
  const named = publisher?.range
  const before = sentence.tokens.filter(
    token => token.end <= headline.start && (!named || overlaps(named, token)),
  )
  const after = sentence.tokens.filter(token => token.start >= headline.start)
  return [
    { ...sentence, end: headline.start, tokens: before },
    { ...sentence, start: headline.start, tokens: after },
  ]
}

interface Named {
  readonly sentence: Sentence
  readonly mentions: readonly PersonMention[]
  readonly roles: readonly RoleMention[]
  readonly companies: readonly Range[]
}

/** Persons by their names and by the roles before them; the roles. */
function persons(sentence: Sentence, text: string, lexicon: Lexicon): Named {
  const companies = companyNames(sentence.tokens, lexicon)
  const listed = tagPersons(sentence.tokens, text, isIn(companies), lexicon)
  const roles = tagRoles(sentence.tokens, text, isIn([...listed, ...companies]), lexicon)
  const shown = contextPersons(sentence.tokens, text, roles, [...listed, ...companies], lexicon)
  return { sentence, mentions: inOrder([...listed, ...shown]), roles, companies }
}

interface Context {
  readonly text: string
  readonly lexicon: Lexicon
  readonly surnames: Surnames
  readonly dates: readonly DateMention[]
}

function tag(
  { sentence, mentions, roles, companies }: Named,
  { text, lexicon, surnames, dates }: Context,
): ReadSentence {
  const { tokens } = sentence
  const alone = tagSurnames(tokens, surnames, isIn(mentions), lexicon)
  const everybody = inOrder([...mentions, ...alone])
  const free = roles.filter(role => !everybody.some(person => overlaps(person, role.noun)))
  const offices = free.filter(role => isOffice(role, tokens, everybody, lexicon))
  const nouns = offices.map(({ noun }) => noun)
  const headed = tagOrganizations(tokens, text, isIn([...everybody, ...nouns, ...companies]), lexicon)
  const slots = slotOrganizations(
    tokens,
    text,
    offices,
    isIn([...everybody, ...nouns, ...headed, ...companies]),
    lexicon,
  )
  const organizations = inOrder([...headed, ...slots, ...companies.map(range => companyMention(range, text))])
  const tagged: Tagged = {
    persons: everybody,
    roles: offices.filter(role => !organizations.some(organization => overlaps(organization, role.noun))),
    organizations,
    dates: dates.filter(date => isFree(date, sentence, [...everybody, ...organizations])),
  }
  return { sentence, tagged, items: itemize(tokens, tagged, lexicon) }
}

function isFree(
  date: DateMention,
  sentence: Sentence,
  others: readonly (PersonMention | OrganizationMention)[],
): boolean {
  return (
    date.start >= sentence.start && date.end <= sentence.end && !others.some(other => overlaps(other, date))
  )
}

/** "Stadtrat", "Vorstand": a body, unless a person follows or "als", "zum" stands before. */
function isOffice(
  role: RoleMention,
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  lexicon: Lexicon,
): boolean {
  const token = tokens.find(({ start }) => start === role.noun.start)
  const head = token && lexicon.heads.find(token.text)
  if (!head || role.left !== '' || head.left !== '' || role.abstract) return true
  if (persons.some(({ start }) => start >= role.end && start - role.end <= 1)) return true
  const before = tokens[tokens.findIndex(({ start }) => start === role.start) - 1]?.norm ?? ''
  return /^(?:als|zum|zur)$/u.test(before)
}

const isIn =
  (ranges: readonly Range[]) =>
  (token: Token): boolean =>
    ranges.some(range => overlaps(range, token))

function inOrder<T extends Range>(ranges: readonly T[]): readonly T[] {
  return ranges.toSorted((a, b) => a.start - b.start)
}
