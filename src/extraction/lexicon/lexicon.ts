import type { Grounds } from '../../model/calibration.ts'
import type { RoleKind } from '../../model/statement.ts'
import type { DateLexicon } from '../dates/date-lexicon.ts'
import type { SuffixTable } from './suffix-table.ts'
import type { VerbTable } from './verb-table.ts'
import type { WithheldWord } from './withheld-words.ts'
import type { cues, traits, WordLists } from './word-lists.ts'

/** A form of a role word. */
export interface RoleEntry {
  readonly concept: string
  readonly kind: RoleKind
  readonly gender?: 'f' | 'm'
  readonly plural: boolean
  /** "Leitung", "Vorsitz": says the office without a person. */
  readonly abstract: boolean
}

/** A form of an organization head. */
export interface HeadEntry {
  /** Nominative singular. */
  readonly head: string
  readonly gender: 'f' | 'm' | 'n'
  /** Concept of the organization type scheme. */
  readonly type: string
  /** How organizations of this type hang together: formal bodies stand alone, units have a parent. */
  readonly form: string
  readonly plural: boolean
}

export interface FirstName {
  readonly gender: 'f' | 'm' | 'u'
  /** In the German list, as opposed to other languages'. */
  readonly german: boolean
}

export interface Profession {
  readonly gender?: 'f' | 'm'
  readonly plural: boolean
}

/** German words as data: what the recognisers ask. Built from data/lexicon/de by build-lexicon.ts. */
export interface Lexicon {
  readonly roles: SuffixTable<RoleEntry>
  readonly heads: SuffixTable<HeadEntry>
  readonly professions: SuffixTable<Profession>
  readonly verbs: VerbTable
  /** By name in lower case. */
  readonly firstNames: ReadonlyMap<string, FirstName>
  /** Common nouns in lower case: evidence against a name. */
  readonly nouns: ReadonlySet<string>
  /** Municipalities in lower case: evidence, never needed. */
  readonly places: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  /** "von", "zu", "Freiherr": parts of a name that are no given name and no surname. */
  readonly nobility: ReadonlySet<string>
  /** Closed-class word in lower case → category (article, pronoun, preposition, conjunction, adverb, …). */
  readonly functionWords: ReadonlyMap<string, string>
  /** Modifier of a role, stem in lower case → effect (deputy, acting, past, new, …). */
  readonly modifiers: ReadonlyMap<string, string>
  readonly notRoles: ReadonlySet<string>
  /** "Nachfolger", "Vorgängerin", "Stellvertreter" in lower case → what they are to the other person. */
  readonly relations: ReadonlyMap<string, Relation>
  /** What an office without a named organization belongs to, first match counts. */
  readonly roleScopes: readonly RoleScope[]
  /** Heads that alone mean an organization named before. */
  readonly genericHeads: ReadonlyMap<string, GenericHead>
  /** Nouns that stand for an office in lower case → office or succession. */
  readonly officeNouns: ReadonlyMap<string, string>
  /** Words that make a sentence a rumour or denial. */
  readonly hedges: ReadonlySet<string>
  /** Words that make a text a paper not yet decided. */
  readonly proposals: ReadonlySet<string>
  /** Stems of "anstehend", "geplant". */
  readonly upcoming: ReadonlySet<string>
  /** Facts that a normalised word may begin to tell. */
  readonly withheldBy: (norm: string) => readonly WithheldWord[]
  /** Names of parties, normalised. */
  readonly parties: ReadonlySet<string>
  /** How often statements on some grounds were right on annotated documents. */
  readonly precisionOf: (grounds: Grounds) => number
  readonly abbreviations: ReadonlySet<string>
  /** Small lists of words, by what a word of theirs tells. */
  readonly cues: WordLists<(typeof cues)[number]>
  /** Types of organizations that share something. */
  readonly traits: WordLists<(typeof traits)[number]>
  readonly dates: DateLexicon
}

/** What a head that stands alone ("das Amt", "das Haus") can mean beside organizations of its own type. */
export interface GenericHead {
  /** Where none was named before, it is an organization of its own. */
  readonly kept: boolean
  readonly types: ReadonlySet<string>
  /** Everything that is no territory and no body. */
  readonly any: boolean
}

export interface Relation {
  readonly relation: 'successor' | 'predecessor' | 'deputy' | 'holder'
  readonly gender?: 'f' | 'm'
}

export interface RoleScope {
  readonly fits: (noun: string) => boolean
  /** municipality, district, region, state: nearest first; those of one level are as near. */
  readonly levels: readonly (readonly string[])[]
}
