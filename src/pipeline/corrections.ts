import { namingRanges } from '../correction/erasable.ts'
import { personsOf } from '../model/persons-of.ts'
import { redactedRanges } from '../correction/redaction.ts'
import { isSuppressed, keyId, type Sighting } from '../correction/suppression.ts'
import type { Withdrawal } from '../correction/withdrawals.ts'
import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import { overlaps, type Range } from '../model/range.ts'
import type { Statement } from '../model/statement.ts'
import { ProblemError } from '../problem.ts'
import type { Identified } from '../review/key.ts'
import type { Corrected, CorrectionFiles } from './correction-files.ts'
import type { Rule } from './sort.ts'

/** An announcement as it is understood, before anything is sorted. */
interface Telling {
  readonly announcement: Announcement
  readonly extraction: Extraction
  /** Its statements by the keys that decisions know. */
  readonly identified: readonly Identified[]
}

/** What has to be left out of an announcement by what was corrected. */
interface Objections {
  /** Hold back what is hidden, and everything about persons who were erased. */
  readonly rules: readonly Rule[]
  /** What must not be quoted either. @param accepted what is published all the same */
  readonly unquotable: (accepted: readonly Statement[]) => readonly Range[]
}

/** What was withdrawn, hidden and erased, as a step of the path of an announcement. */
export interface Corrections {
  /** Takes in what was corrected since, by whomever. @throws ProblemError('suppression-key') */
  readonly refresh: () => Promise<number>
  readonly withdrawal: (announcement: string) => Withdrawal | undefined
  readonly objections: (telling: Telling) => Objections
  /** Differs after everything that was corrected of this announcement, and after every erasure. */
  readonly versionFor: (announcement: string) => string
  /** Runs a task while nobody corrects anything; undefined when something was corrected since `version`. */
  readonly ifStill: <Result>(version: number, task: () => Promise<Result>) => Promise<Result | undefined>
}

/** How an announcement is looked at. */
export interface Views {
  /** How a person of an announcement would be known again. */
  readonly sightingOf: (person: string, telling: Omit<Telling, 'identified'>) => Sighting
  /** What a statement would be published as ("membership/…", "person/…", "event/…"), by its key in the extraction. */
  readonly subjectsOf: (telling: Omit<Telling, 'identified'>) => ReadonlyMap<string, readonly string[]>
  /** Whether an announcement is known to tell of such a subject. */
  readonly isToldBy: (subject: string, announcement: string) => boolean
}

/** @param secret the key of the suppression list; needed as soon as somebody was erased */
export function corrections(
  files: Pick<CorrectionFiles, 'known' | 'refresh' | 'undisturbed'>,
  secret: string | undefined,
  views: Views,
): Corrections {
  return {
    refresh: async () => {
      const { suppressed, version } = await files.refresh()
      requireKey(suppressed, secret)
      return version
    },
    withdrawal: announcement => files.known().withdrawals.get(announcement),
    objections: telling => objections(telling, files.known(), secret ?? '', views),
    versionFor: announcement => {
      const { withdrawals, hidden, suppressed } = files.known()
      const withdrawal = withdrawals.get(announcement)
      const entities = hidden.entities.filter(({ subject }) => views.isToldBy(subject, announcement))
      const rows = [...hidden.ofAnnouncement(announcement), ...entities]
      const times = [withdrawal, ...rows].flatMap(row => (row ? [row.time] : []))
      // Whoever was erased may be named in any announcement.
      return [`${suppressed.length}`, ...times].join(',')
    },
    ifStill: (version, task) =>
      files.undisturbed(current => (current === version ? task() : Promise.resolve(undefined))),
  }
}

/**
 * Without the key nobody who was erased would be known again, so nothing is published.
 * @throws ProblemError('suppression-key')
 */
function requireKey(suppressed: Corrected['suppressed'], secret: string | undefined): void {
  const needed = new Set(suppressed.map(({ key }) => key))
  if (needed.size === 0) return
  if (secret === undefined) {
    throw new ProblemError(
      'suppression-key',
      'suppression.tsv names persons who were erased, and the key is not given',
    )
  }
  if (needed.size > 1 || !needed.has(keyId(secret))) {
    throw new ProblemError(
      'suppression-key',
      'suppression.tsv was written with another key than the one that is given',
    )
  }
}

function objections(telling: Telling, corrected: Corrected, secret: string, views: Views): Objections {
  const { announcement, extraction, identified } = telling
  const erased = erasedIn(telling, corrected, secret, views)
  const isHidden = hiddenIn(telling, corrected, views)
  return {
    rules: [
      () => statement =>
        personsOf(statement).some(person => erased.has(person))
          ? { outcome: 'withhold', reason: 'its person was erased' }
          : undefined,
      () => statement =>
        isHidden(statement)
          ? { outcome: 'withhold', reason: 'hidden while an objection is examined' }
          : undefined,
    ],
    unquotable: accepted => [
      ...redactedRanges(announcement.text),
      ...(erased.size > 0 ? namingRanges(announcement.text, extraction, erased) : []),
      ...ownWords(identified.map(({ statement }) => statement).filter(isHidden), accepted),
    ],
  }
}

/** Keys of the persons in the extraction who were erased. */
function erasedIn(
  telling: Telling,
  { suppressed }: Corrected,
  secret: string,
  { sightingOf }: Views,
): ReadonlySet<string> {
  if (suppressed.length === 0) return new Set()
  const known = new Set(suppressed.map(({ hash }) => hash))
  const erased = telling.extraction.persons.filter(({ key }) =>
    isSuppressed(sightingOf(key, telling), known, secret),
  )
  return new Set(erased.map(({ key }) => key))
}

function hiddenIn(
  telling: Telling,
  { hidden }: Corrected,
  { subjectsOf }: Views,
): (statement: Statement) => boolean {
  if (hidden.rows.size === 0) return () => false
  const { announcement, identified } = telling
  const byKey = identified.filter(({ key, words, anchors }) =>
    // Words at no place are those of any statement.
    hidden.hasStatement(announcement.id, { key, words: Object.keys(anchors).length > 0 ? words : '' }),
  )
  const subjects = hidden.entities.length > 0 ? subjectsOf(telling) : new Map<string, readonly string[]>()
  const byEntity = identified.filter(({ statement }) => subjects.get(statement.key)?.some(hidden.hasEntity))
  const keys = new Set([...byKey, ...byEntity].map(({ statement }) => statement.key))
  return ({ key }) => keys.has(key)
}

/** The words that say what is hidden and nothing that is published. */
function ownWords(hidden: readonly Statement[], accepted: readonly Statement[]): readonly Range[] {
  const needed = accepted.flatMap(wordsOf)
  return hidden.flatMap(wordsOf).filter(range => !needed.some(other => overlaps(other, range)))
}

function wordsOf(statement: Statement): readonly Range[] {
  const { role, organization, start, end, other } = statement.slots
  const description = statement.type === 'membership' ? statement.description : undefined
  return [role, organization, start, end, other, description].filter(range => range !== undefined)
}
