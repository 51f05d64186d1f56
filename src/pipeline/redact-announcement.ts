import { extname } from 'node:path'
import { formatAnnouncement } from '../announcement/format.ts'
import { parseAnnouncement, type ReadOptions } from '../announcement/read.ts'
import { sidecarPath } from '../announcement/sidecar.ts'
import { erasableRanges, soughtName } from '../correction/erasable.ts'
import { personsOf } from '../model/persons-of.ts'
import { isInSlug, nameRanges, type SoughtName } from '../correction/name-search.ts'
import { redact } from '../correction/redaction.ts'
import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import { overlaps } from '../model/range.ts'
import type { Statement } from '../model/statement.ts'
import { applyDecisions } from '../review/apply-decisions.ts'
import type { Decision } from '../review/decision.ts'
import { hashText, identify } from '../review/key.ts'
import { moveDecision } from '../review/move-decision.ts'
import type { Naming } from './erasure-plan.ts'
import type { FileContext } from './ingest-file.ts'
import { keepOthers } from './keep-others.ts'
import { removeFile, replaceFile } from './replace-file.ts'

/** What was done to one announcement. */
export interface Redacted {
  readonly announcement: string
  /** Where it stands now. */
  readonly path: string
  /** Statements about others that are not published as they were. */
  readonly lost: number
}

/**
 * Makes persons unreadable in the file of an announcement and takes them out of the decisions on it; what it tells of others
 * stays published. It can be repeated, also when it was cut off: first the decisions are of the new text, then the file is.
 */
export async function redactAnnouncement(
  naming: Naming,
  time: string,
  context: Pick<FileContext, 'steps' | 'read'>,
): Promise<Redacted> {
  const { steps, read } = context
  const { announcement: before, extraction, persons, source } = naming
  const names = extraction.persons.filter(({ key }) => persons.has(key)).map(soughtName)
  const decidedBefore = await steps.decisions.of(before.id)
  const going = lookAt(naming, decidedBefore)
  const publisher = before.publisher?.range ? [before.publisher.range] : []
  const ranges = erasableRanges(before.text, going.extraction, persons, publisher)
  const text = redact(before.text, ranges)
  const path = textPath(source.path)
  const content = formatAnnouncement({ ...withoutNames(before, names), text }, path)
  const after = reread(content, path, read)
  const decidedAfter = decidedBefore.flatMap(decision =>
    going.isAbout(decision) ? [] : carried(decision, before.text, after.text, names),
  )
  const ruling = { reviewer: 'personalia erase', time, reason: 'as before words of the text were erased' }
  const { decisions, lost } = await keepOthers({ before, after, decidedBefore, decidedAfter }, steps, ruling)
  await steps.decisions.replace(before.id, [...decidedAfter, ...decisions])
  await replaceFile(path, content)
  if (path !== source.path) await removeFile(source.path)
  if (source.sidecar) await removeFile(sidecarPath(source.path))
  return { announcement: before.id, path, lost }
}

/** A page becomes a text: what a browser would show of it is all that is kept. */
function textPath(path: string): string {
  return ['.txt', '.md'].includes(extname(path).toLowerCase()) ? path : `${path}.txt`
}

function reread(content: string, path: string, read: ReadOptions): Announcement {
  return parseAnnouncement({ path, bytes: Buffer.from(content, 'utf8'), sidecar: undefined }, read)
}

/** A title that is made unreadable is none; an address that has the name in it goes. */
function withoutNames(announcement: Announcement, names: readonly SoughtName[]): Announcement {
  const { title, source, ...others } = announcement
  const isNamed = source !== undefined && names.some(name => isInSlug(source, name))
  return {
    ...others,
    ...(title !== undefined && { title: hushed(title, names) }),
    ...(source !== undefined && !isNamed && { source }),
  }
}

/** Words with names made unreadable. */
export function hushed(words: string, names: readonly SoughtName[]): string {
  return redact(
    words,
    names.flatMap(name => nameRanges(words, name)),
  )
}

/** What the text tells with all decisions on it, and which of these are about the persons that go. */
function lookAt({ announcement: { text }, extraction, persons }: Naming, decisions: readonly Decision[]) {
  const isGone = (statement: Statement): boolean => personsOf(statement).some(key => persons.has(key))
  const reviewed = applyDecisions(extraction, text, decisions)
  const decided = reviewed.extraction.statements
  const found = new Set(decided.map(({ key }) => key))
  const rejected = extraction.statements.filter(statement => isGone(statement) && !found.has(statement.key))
  const keys = new Set([
    ...identify(extraction, text).flatMap(({ key, statement }) => (isGone(statement) ? [key] : [])),
    ...decided.filter(isGone).flatMap(({ key }) => reviewed.keys.get(key) ?? []),
  ])
  const mentions = extraction.persons
    .filter(({ key }) => persons.has(key))
    .flatMap(each => [...each.mentions, ...each.descriptions])
  const isAbout = ({ key, anchors }: Decision): boolean =>
    keys.has(key) ||
    (['person', 'predecessor', 'successor'] as const).some(slot => {
      const anchor = anchors[slot]
      return anchor !== undefined && mentions.some(mention => overlaps(mention, anchor))
    })
  const all: Extraction = { ...reviewed.extraction, statements: [...decided, ...rejected] }
  return { extraction: all, isAbout }
}

/** A decision on the text before, on the text after; of older ones only rejections still have an effect. */
function carried(
  decision: Decision,
  before: string,
  after: string,
  names: readonly SoughtName[],
): readonly Decision[] {
  const isLeft = decision.text === hashText(after) || decision.verdict === 'reject'
  const moved = moveDecision(decision, before, after) ?? (isLeft ? decision : undefined)
  return moved ? [{ ...moved, reason: hushed(moved.reason, names) }] : []
}
