import type { Range } from '../../model/range.ts'
import type { HeadEntry, Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import type { Match } from '../lexicon/suffix-table.ts'
import { complement } from './organization-complement.ts'
import { baseForm, nameStart, placeAdjective } from './organization-name.ts'
import type { Company } from './company-name.ts'
import type { Reading } from './reading.ts'

/** One mention of an organization: the phrase around a head noun, without parents. */
export interface OrganizationMention extends Range {
  /** Head in base form ("Gesundheitsamt"); '' for a name without head. */
  readonly head: string
  readonly type: string
  readonly form: string
  /** Own name in base form: "Amt für Wohnen und Verkehr", "Jugendzahnärztlicher Dienst". */
  readonly unit: string
  /** The phrase in base form, place included: "Musterstädter Sozialamt", "Universität Wien". */
  readonly name: string
  /** A place that is part of the name, base form where it is one ("Wien"); adjective stem for "Weidinger" ("Weiding"). */
  readonly place?: string
  readonly placeBy?: 'name' | 'adjective'
  /** Only a head, with nothing that tells which one ("das Amt", "die Behörde"). */
  readonly generic: boolean
  readonly plural: boolean
  readonly rule: string
}

/** Organization phrases of one sentence, in text order, not overlapping. */
export function tagOrganizations(reading: Reading): readonly OrganizationMention[] {
  const found: OrganizationMention[] = []
  for (const [index, token] of reading.tokens.entries()) {
    if (token.start < endOf(found)) continue
    const mention = headed(reading, index)
    if (!mention) continue
    while (endOf(found) > mention.start) found.pop()
    found.push(mention)
  }
  return found
}

const endOf = (found: readonly OrganizationMention[]): number => found.at(-1)?.end ?? 0

function headed(reading: Reading, index: number): OrganizationMention | undefined {
  const { tokens, text, lexicon } = reading
  const match = headAt(reading, index)
  if (!match) return undefined
  const { entry, from } = match
  const start = nameStart(reading, from)
  const adjective = placeAdjective(tokens, start - 1, lexicon)
  const { end, unitEnd, place, placeRange } = complement({ ...reading, head: index, entry })
  const unit = baseForm(reading, { first: start, from, head: index, end: unitEnd }, match)
  const first = tokenAt(tokens, adjective ? start - 1 : start)
  const placed = adjective !== undefined || place !== undefined
  return {
    start: first.start,
    end,
    head: entry.head,
    type: entry.type,
    form: entry.form,
    unit,
    name: [
      ...(adjective ? [first.text] : []),
      unit,
      ...(placeRange ? [text.slice(placeRange.start, placeRange.end)] : []),
    ].join(' '),
    generic: !placed && isGeneric(entry, unit, lexicon),
    plural: entry.plural,
    rule: 'head',
    ...placeOf(adjective, place),
  }
}

/** A head, and the index where it starts: "Roten Kreuzes" is one of two words. */
interface HeadMatch extends Match<HeadEntry> {
  readonly from: number
}

function headAt({ tokens, lexicon, taken }: Reading, index: number): HeadMatch | undefined {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word' || !token.capital || taken(token) || token.text.endsWith('-')) return undefined
  if (lexicon.notRoles.has(token.norm)) return undefined
  const pair = ofTwoWords(tokenAt(tokens, index - 1), token, lexicon)
  if (pair) return { ...pair, from: index - 1 }
  const match = lexicon.heads.find(token.text)
  return match && { ...match, from: index }
}

/** "Task Force", "Roten Kreuz": the first word in whatever case it stands. */
function ofTwoWords(first: Token, { text }: Token, { heads }: Lexicon): Match<HeadEntry> | undefined {
  if (!first.capital) return undefined
  const stem = first.text.replace(/e[nmrs]?$/u, '')
  return [first.text, `${stem}es`, `${stem}e`, `${stem}er`]
    .map(word => heads.find(`${word} ${text}`))
    .find(match => match?.left === '')
}

function placeOf(
  adjective: string | undefined,
  named: string | undefined,
): Pick<OrganizationMention, 'place' | 'placeBy'> {
  if (named !== undefined) return { place: named, placeBy: 'name' }
  return adjective === undefined ? {} : { place: adjective, placeBy: 'adjective' }
}

/** "das Amt", "die Behörde": a head that alone does not say which; what it means, an earlier mention tells. */
function isGeneric({ head }: HeadEntry, unit: string, lexicon: Lexicon): boolean {
  return unit === head && lexicon.genericHeads.has(head)
}

/** A company by its legal form, or by what it is ("Modekette"), which is no part of its name. */
export function companyMention({ nameStart, ...range }: Company, text: string): OrganizationMention {
  const name = text.slice(nameStart, range.end).replace(/\s+/gu, ' ')
  return {
    ...range,
    head: '',
    type: 'unternehmen',
    form: 'formal',
    unit: name,
    name,
    generic: false,
    plural: false,
    rule: 'company',
  }
}
