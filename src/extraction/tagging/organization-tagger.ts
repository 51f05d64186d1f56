import type { Range } from '../../model/range.ts'
import type { HeadEntry, Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { complement } from './organization-complement.ts'
import { adjectiveStart, baseForm, placeAdjective } from './organization-name.ts'

/** One mention of an organization: the phrase around a head noun, without parents. */
export interface OrganizationMention extends Range {
  /** Head in base form ("Gesundheitsamt"); '' for a name without head. */
  readonly head: string
  readonly type: string
  readonly form: string
  /** Own name in base form: "Amt für Soziales und Wohnen", "Jugendzahnärztlicher Dienst". */
  readonly unit: string
  /** The phrase in base form, place included: "Bochumer Sozialamt", "Universität Wien". */
  readonly name: string
  /** A place that is part of the name, base form where it is one ("Wien"); adjective stem for "Böbinger" ("Böbing"). */
  readonly place?: string
  readonly placeBy?: 'name' | 'adjective'
  /** Only a head, with nothing that tells which one ("das Amt", "die Behörde"). */
  readonly generic: boolean
  readonly plural: boolean
  /** Index of the mention in the same sentence that is its parent. */
  readonly parent?: number
  readonly rule: string
}

/** What the tagger must not touch: tokens of persons and roles. */
export type Taken = (token: Token) => boolean

/** Organization phrases of one sentence, in text order, not overlapping. */
export function tagOrganizations(
  tokens: readonly Token[],
  text: string,
  taken: Taken,
  lexicon: Lexicon,
): readonly OrganizationMention[] {
  const found: OrganizationMention[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokenAt(tokens, index)
    if (token.kind !== 'word' || !token.capital || taken(token)) continue
    if (token.start < (found.at(-1)?.end ?? 0)) continue
    const mention = headed(tokens, text, index, { taken, lexicon })
    if (!mention) continue
    while ((found.at(-1)?.end ?? 0) > mention.start) found.pop()
    found.push(mention)
  }
  return found
}

interface Context {
  readonly taken: Taken
  readonly lexicon: Lexicon
}

function headed(
  tokens: readonly Token[],
  text: string,
  index: number,
  context: Context,
): OrganizationMention | undefined {
  const token = tokenAt(tokens, index)
  if (token.text.endsWith('-')) return undefined
  const match = context.lexicon.heads.find(token.text)
  if (!match || context.lexicon.notRoles.has(token.norm)) return undefined
  const start = adjectiveStart(tokens, index, context.lexicon)
  const adjective = placeAdjective(tokens, start.first - 1, context.lexicon)
  const after = complement(tokens, text, index, { ...context, entry: match.entry })
  const unit = baseForm(tokens, text, { first: start.first, head: index, end: after.unitEnd }, match)
  const placeSuffix =
    after.place === undefined ? '' : ` ${text.slice(after.placeRange?.start, after.placeRange?.end)}`
  const first = tokenAt(tokens, adjective ? start.first - 1 : start.first)
  return {
    start: first.start,
    end: after.end,
    head: match.entry.head,
    type: match.entry.type,
    form: match.entry.form,
    unit,
    name: `${adjective ? `${first.text} ` : ''}${unit}${placeSuffix}`,
    generic: isGeneric(
      match.entry,
      unit,
      adjective !== undefined || after.place !== undefined,
      context.lexicon,
    ),
    plural: match.entry.plural,
    rule: 'head',
    ...place(adjective, after.place),
  }
}

function place(
  adjective: string | undefined,
  named: string | undefined,
): Pick<OrganizationMention, 'place' | 'placeBy'> {
  if (named !== undefined) return { place: named, placeBy: 'name' }
  return adjective === undefined ? {} : { place: adjective, placeBy: 'adjective' }
}

/** "das Amt", "die Behörde": a head that alone does not say which; what it means, an earlier mention tells. */
function isGeneric({ head }: HeadEntry, unit: string, placed: boolean, lexicon: Lexicon): boolean {
  return !placed && unit === head && lexicon.genericHeads.has(head)
}

/** A company by its legal form. */
export function companyMention(range: Range, text: string): OrganizationMention {
  const name = text.slice(range.start, range.end).replace(/\s+/gu, ' ')
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
