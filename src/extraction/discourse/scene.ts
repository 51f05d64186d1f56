import type { Announcement } from '../../model/announcement.ts'
import type { Publication } from '../../model/extraction.ts'
import type { Range } from '../../model/range.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import type { Note } from '../../model/span.ts'
import type { RoleKind } from '../../model/statement.ts'
import type { DateMention } from '../dates/mention.ts'
import type { Draft, DraftEvent, DraftSuccession } from '../frames/draft.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { OrganizationMention } from '../tagging/organization-tagger.ts'
import {
  type OrganizationRecord,
  type OrganizationRegistry,
  organizationRegistry,
} from './organization-registry.ts'
import { type PersonChain, type PersonRegistry, personRegistry } from './person-registry.ts'

/** The office that is being talked about: what "das Amt", "die Aufgabe", "Nachfolger" mean. */
export interface OfficeInFocus {
  readonly text: string
  readonly concept: string
  readonly kind: RoleKind
  readonly organization?: OrganizationRecord
  /** Still without holder ("hat eine neue Leiterin:"): the next person is meant. */
  readonly open?: OpenOffice | undefined
}

interface OpenOffice {
  readonly draft: Omit<Draft, 'person' | 'personRange'>
  readonly gender?: 'f' | 'm'
}

/** The municipality that a text is about, where it is no organization that a sentence names ("Neuhausen verabschiedet A"). */
export interface Home {
  readonly mention: OrganizationMention
  /** The text is about it; else it is only where the text was written ("Neuhausen – Der Landkreis …"). */
  readonly told: boolean
}

/** What a line or paragraph is headed with: "– Bauhof: …", "Neuhausen: …", "TOP 3 – Bauhof", a line of its own. */
export interface Section {
  readonly record: OrganizationRecord
  /** Its paragraph; a heading that stands in one alone heads the next one. */
  readonly paragraph: number
  readonly alone: boolean
  /** A label before a colon ends with its line; undefined for a line of its own. */
  readonly line?: number
  /** The office that was talked about before it. */
  readonly before?: OfficeInFocus | undefined
}

/** What is known while a text is read from its first to its last sentence. */
export interface Scene {
  readonly announcement: Announcement
  readonly lexicon: Lexicon
  /** Capital words of the text in lower case. */
  readonly words: ReadonlySet<string>
  /** All time expressions of the text. */
  readonly dates: readonly DateMention[]
  readonly published: Publication
  readonly persons: PersonRegistry
  readonly organizations: OrganizationRegistry
  readonly drafts: Draft[]
  readonly events: DraftEvent[]
  readonly successions: DraftSuccession[]
  readonly notes: Note[]
  /** The municipality that the text is about, where only its name tells it. */
  home?: Home | undefined
  /** Whom a sentence without a name is about. */
  topic?: PersonChain | undefined
  /** Persons by recency, the last mentioned last. */
  readonly recent: PersonChain[]
  /** Subject of the clause before. */
  subject?: PersonChain | undefined
  office?: OfficeInFocus | undefined
  /** Where the sentence that is read starts. */
  sentence?: number | undefined
  /** Start of the last sentence that told a change of employer. */
  moved?: number | undefined
  /** The unit before the colon that heads this line. */
  heading?: OrganizationRecord | undefined
  /** What the paragraph or line is headed with. */
  section?: Section | undefined
  /** The place or employer that "dort" and "hier" mean. */
  employer?: OrganizationRecord | undefined
  place?: string | undefined
  /** Whose name is a line of its own, until the next line. */
  signer?: { readonly chain: PersonChain; readonly range: Range } | undefined
  /** What an election to several offices says of each name in the lines behind it. */
  awaiting?: ((chain: PersonChain, named: Range, line: Range) => void) | undefined
  /** What a sentence says that somebody decided, for the infinitive that tells the decision. */
  decision?:
    | { readonly sentence: number; readonly body: string | undefined; readonly date: Draft['begin'] }
    | undefined
  /** The time told last, with its end where it has one: what "seither" counts from. */
  since?: Draft['begin'] | undefined
  /** The date told last. */
  anchor?: PartialDate | undefined
  /** The day to come that a sentence announces a change for, until the paragraph ends. */
  changeover?: Draft['begin'] | undefined
}

export function openScene(
  announcement: Announcement,
  lexicon: Lexicon,
  { dates, words }: Pick<Scene, 'dates' | 'words'>,
  published: Publication,
): Scene {
  return {
    announcement,
    words,
    dates,
    lexicon,
    published,
    persons: personRegistry(),
    organizations: organizationRegistry(lexicon.traits.aliased, lexicon.cues.legalForm),
    drafts: [],
    events: [],
    successions: [],
    notes: [],
    recent: [],
  }
}

/** Marks a person as mentioned just now. */
export function mentionPerson(scene: Scene, chain: PersonChain): void {
  const at = scene.recent.indexOf(chain)
  if (at >= 0) scene.recent.splice(at, 1)
  scene.recent.push(chain)
}
