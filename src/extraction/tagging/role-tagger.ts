import type { Range } from '../../model/range.ts'
import type { RoleKind } from '../../model/statement.ts'
import { foldGenderMarks } from '../lexicon/forms.ts'
import type { Lexicon, Relation, RoleEntry } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { afterRetired } from './person-name.ts'
import type { Reading } from './reading.ts'

/** One role noun with its modifiers. */
export interface RoleMention extends Range {
  readonly noun: Range
  /** The noun as printed, with modifiers that change the office ("stellvertretende Leiterin"). */
  readonly text: string
  readonly concept: string
  readonly kind: RoleKind
  readonly gender?: 'f' | 'm'
  readonly plural: boolean
  readonly abstract: boolean
  /** deputy, acting, past, ending, new, designated, … */
  readonly effects: ReadonlySet<string>
  /** Left part of a compound ("Jugendamts" in "Jugendamtsleiter"). */
  readonly left: string
  /** Set on "Nachfolger", "Vorgängerin", "Stellvertreter". */
  readonly relation?: Relation['relation']
  /** Profession rather than office ("Semiotiker"). */
  readonly profession: boolean
}

/** Modifiers that are part of what the office is called. */
const kept = new Set(['deputy', 'acting', 'ordinal', 'second'])

/** Role nouns of one sentence, in text order. A token that belongs to a person's name is passed over. */
export function tagRoles(reading: Reading): readonly RoleMention[] {
  const { tokens, taken, lexicon } = reading
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'word' || !token.capital || taken(token)) return []
    const found = lookUp(token, lexicon)
    return found ? [mention(reading, index, found)] : []
  })
}

interface Found {
  readonly entry: RoleEntry
  readonly left: string
  readonly relation?: Relation['relation']
  readonly profession: boolean
}

function lookUp(token: Token, lexicon: Lexicon): Found | undefined {
  const word = foldGenderMarks(token.text)
  if (lexicon.notRoles.has(word)) return undefined
  const relation = lexicon.relations.get(word)
  if (relation) return relational(relation)
  const role = lexicon.roles.find(token.text) ?? lexicon.roles.find(word)
  if (role && leftFits(role.left, role.entry, lexicon)) {
    return { entry: role.entry, left: token.text.slice(0, role.left.length), profession: false }
  }
  const profession = lexicon.professions.find(word)
  if (!profession) return undefined
  return {
    entry: { concept: 'mitarbeit', kind: 'employee', abstract: false, ...profession.entry },
    left: '',
    profession: true,
  }
}

const relationConcepts = {
  successor: 'leitung',
  predecessor: 'leitung',
  holder: 'leitung',
  deputy: 'stellvertretung',
} as const

function relational(relation: Relation): Found {
  const kind = relation.relation === 'deputy' ? 'deputy head' : 'head'
  const concept = relationConcepts[relation.relation]
  return {
    entry: {
      concept,
      kind,
      plural: false,
      abstract: false,
      ...(relation.gender === undefined ? {} : { gender: relation.gender }),
    },
    left: '',
    relation: relation.relation,
    profession: false,
  }
}

/** "Einleitung", "Wasserleitung" are no offices: an abstract compound needs a unit as its left part. */
function leftFits(left: string, entry: RoleEntry, lexicon: Lexicon): boolean {
  if (!entry.abstract || left === '') return true
  const unit = left.replace(/[-s]$/u, '')
  return lexicon.heads.find(unit) !== undefined || lexicon.heads.find(left) !== undefined
}

function mention({ tokens, text, lexicon }: Reading, index: number, found: Found): RoleMention {
  const noun = tokenAt(tokens, index)
  const { first, keptFrom, effects } = modifiers(tokens, index, lexicon)
  const after = afterRetired(tokens, index + 1)
  if (after > index + 1) effects.add('past')
  const prefix = prefixEffect(found.left, lexicon)
  if (prefix !== undefined) effects.add(prefix)
  return {
    start: tokenAt(tokens, first).start,
    end: tokenAt(tokens, after - 1).end,
    noun: { start: noun.start, end: noun.end },
    text: text.slice(tokenAt(tokens, keptFrom).start, noun.end),
    concept: found.entry.concept,
    kind: kindWith(found.entry.kind, effects),
    plural: found.entry.plural,
    abstract: found.entry.abstract,
    effects,
    left: prefix === undefined ? found.left : '',
    profession: found.profession,
    ...(found.entry.gender === undefined ? {} : { gender: found.entry.gender }),
    ...(found.relation === undefined ? {} : { relation: found.relation }),
  }
}

/** Adjectives and ordinals before the noun ("2. stellvertretender", "neue ehrenamtliche"), read backwards. */
function modifiers(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { first: number; keptFrom: number; effects: Set<string> } {
  const effects = new Set<string>()
  let first = index
  let keptFrom = index
  for (let at = index - 1; at >= 0 && index - at <= 6; at -= 1) {
    const effect = effectAt(tokens, at, lexicon)
    if (effect === undefined) break
    if (effect === '') continue
    effects.add(effect)
    first = at
    if (kept.has(effect)) keptFrom = at
  }
  return { first, keptFrom, effects }
}

/** Effect of one token before the noun: '' for a stop or comma between modifiers, undefined where they end. */
function effectAt(tokens: readonly Token[], at: number, lexicon: Lexicon): string | undefined {
  const token = tokenAt(tokens, at)
  const following = tokenAt(tokens, at + 1)
  if (token.text === '.') return following.kind === 'word' ? '' : undefined
  if (token.kind === 'number') return following.text === '.' ? ordinalEffect(token.text) : undefined
  return token.kind === 'word' ? adjectiveEffect(token.norm, lexicon) : undefined
}

/** "2. Vorsitzende" stands for the first; a year or large number is no ordinal. */
function ordinalEffect(digits: string): string | undefined {
  if (!/^\d{1,2}$/u.test(digits)) return undefined
  return Number(digits) > 1 ? 'second' : 'ordinal'
}

/** Effect of an adjective in any inflected form. */
export function adjectiveEffect(norm: string, lexicon: Lexicon): string | undefined {
  return lexicon.modifiers.get(norm) ?? lexicon.modifiers.get(norm.replace(/e[rnsm]?$/u, ''))
}

/** "Vize-", "Ex-", "Alt-". */
function prefixEffect(left: string, lexicon: Lexicon): string | undefined {
  return left === '' ? undefined : lexicon.modifiers.get(left.toLowerCase().replace(/-$/u, ''))
}

const heads: ReadonlySet<RoleKind> = new Set([
  'head',
  'mayor',
  'department head',
  'managing director',
  'other',
])

/** What the modifiers make of the kind: a deputy or acting head is a kind of its own. */
export function kindWith(kind: RoleKind, effects: ReadonlySet<string>): RoleKind {
  if (!heads.has(kind)) return kind
  if (effects.has('acting')) return 'acting head'
  if (effects.has('second') && (kind === 'head' || kind === 'mayor')) return 'deputy head'
  return effects.has('deputy') ? 'deputy head' : kind
}
