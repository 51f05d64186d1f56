import type { Range } from '../../model/range.ts'
import type { DateMention } from '../dates/mention.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Tagged } from '../syntax/items.ts'
import { inOrder, overlapping } from '../text/coverage.ts'
import type { Sentence } from '../text/sentences.ts'
import { tokenAt, tokenIndex } from '../text/tokens.ts'
import { type Company, companyNames } from './company-name.ts'
import { contextPersons } from './context-persons.ts'
import { tagDepartments } from './department-tagger.ts'
import { companyMention, tagOrganizations } from './organization-tagger.ts'
import { type PersonMention, tagPersons } from './person-tagger.ts'
import type { Reading } from './reading.ts'
import { type RoleMention, tagRoles } from './role-tagger.ts'
import { slotOrganizations } from './slot-organizations.ts'
import { type Surnames, tagSurnames } from './surname-tagger.ts'

/** A sentence after the first pass: what needs no other sentence. */
export interface NamedSentence {
  readonly sentence: Sentence
  readonly persons: readonly PersonMention[]
  readonly roles: readonly RoleMention[]
  readonly companies: readonly Company[]
}

/** First pass: persons by their names and by the roles before them; the roles; the companies. */
export function nameSentence(sentence: Sentence, text: string, lexicon: Lexicon): NamedSentence {
  const { tokens } = sentence
  const around = (...ranges: readonly Range[]): Reading => ({
    tokens,
    text,
    lexicon,
    taken: overlapping(ranges),
  })
  const companies = companyNames(tokens, lexicon)
  const listed = tagPersons(around(...companies))
  const roles = tagRoles(around(...listed, ...companies))
  const shown = contextPersons(around(...listed, ...companies), roles)
  return { sentence, persons: inOrder([...listed, ...shown]), roles, companies }
}

interface Context {
  readonly text: string
  readonly lexicon: Lexicon
  /** Surnames of the whole text. */
  readonly surnames: Surnames
  /** Dates of the sentence. */
  readonly dates: readonly DateMention[]
}

/** Second pass: surnames alone, organizations, and what is left of roles and dates beside them. */
export function tagSentence(named: NamedSentence, { text, lexicon, surnames, dates }: Context): Tagged {
  const { tokens } = named.sentence
  const around = (...ranges: readonly Range[]): Reading => ({
    tokens,
    text,
    lexicon,
    taken: overlapping(ranges),
  })
  const { companies } = named
  const persons = inOrder([...named.persons, ...tagSurnames(around(...named.persons), surnames)])
  const isPerson = overlapping(persons)
  const offices = named.roles.filter(role => !isPerson(role.noun) && isOffice(role, around(), persons))
  const nouns = offices.map(({ noun }) => noun)
  const headed = tagOrganizations(around(...persons, ...nouns, ...companies))
  const slots = slotOrganizations(around(...persons, ...nouns, ...headed, ...companies), offices)
  const departments = tagDepartments(around(...persons, ...nouns, ...headed, ...slots, ...companies))
  const organizations = inOrder([
    ...headed,
    ...slots,
    ...departments,
    ...companies.map(company => companyMention(company, text)),
  ])
  const isOrganization = overlapping(organizations)
  return {
    persons,
    roles: offices.filter(role => !isOrganization(role.noun)),
    organizations,
    dates: dates.filter(date => !isPerson(date) && !isOrganization(date)),
  }
}

/** "Stadtrat", "Vorstand": a body, unless a person follows or "als", "zum" stands before. */
function isOffice(role: RoleMention, { tokens, lexicon }: Reading, persons: readonly Range[]): boolean {
  const head = lexicon.heads.find(tokenAt(tokens, tokenIndex(tokens, role.noun.start)).text)
  if (!head || role.left !== '' || head.left !== '' || role.abstract) return true
  if (persons.some(({ start }) => start >= role.end && start - role.end <= 1)) return true
  const index = tokenIndex(tokens, role.start)
  const apposed = tokenAt(tokens, index - 1).text === ',' && tokenAt(tokens, index + 1).norm === 'der'
  if (apposed && persons.some(({ end }) => end === tokenAt(tokens, index - 2).end)) return true
  return lexicon.cues.capacity.has(tokenAt(tokens, index - 1).norm)
}
