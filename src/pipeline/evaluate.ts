import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readAnnotations, type AnnotatedDocument } from '../evaluation/annotation.ts'
import { checkEvidence } from '../evaluation/evidence.ts'
import { mistakesOf, sentencesAround } from '../evaluation/mistakes.ts'
import { predictionOf } from '../evaluation/prediction.ts'
import type { Measured } from '../evaluation/report.ts'
import { countRules } from '../evaluation/rules.ts'
import type { Mistake } from '../evaluation/score.ts'
import { compare, scoreDocument } from '../evaluation/score-document.ts'
import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Range } from '../model/range.ts'
import { ProblemError } from '../problem.ts'

export interface EvaluationContext {
  /** Reads one text alone: no decisions, no ids, no other announcements. */
  readonly extract: (
    path: string,
  ) => Promise<{ readonly announcement: Announcement; readonly extraction: Extraction }>
  readonly sentences: (text: string) => readonly Range[]
  /** Milliseconds of a clock that only rises. */
  readonly now: () => number
}

export interface Evaluated extends Measured {
  readonly id: string
  readonly mistakes: readonly (Mistake & { readonly sentence: string })[]
}

const suffix = '.gold.json'

/**
 * Measures the extractor on the folders' documents: `NNN.txt` with `NNN.gold.json` and, where there is one,
 * `NNN.meta.json` beside it.
 * @throws ProblemError when a folder, a text or an annotation cannot be read
 */
export async function evaluateFolders(
  folders: readonly string[],
  context: EvaluationContext,
): Promise<readonly Evaluated[]> {
  const paths = (await Promise.all(folders.map(annotationsIn))).flat()
  const compared: Omit<Evaluated, 'milliseconds'>[] = []
  for (const path of paths) compared.push(await evaluateDocument(path, context))
  const times: number[] = []
  for (const path of paths) times.push(await timed(() => context.extract(textOf(path)), context.now))
  return compared.map((document, index) => ({ ...document, milliseconds: times[index] ?? 0 }))
}

function textOf(annotation: string): string {
  return `${annotation.slice(0, -suffix.length)}.txt`
}

async function annotationsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder)
    return names
      .filter(name => name.endsWith(suffix))
      .sort()
      .map(name => join(folder, name))
  } catch (error) {
    throw unreadable(folder, error)
  }
}

async function evaluateDocument(
  path: string,
  context: EvaluationContext,
): Promise<Omit<Evaluated, 'milliseconds'>> {
  const id = basename(path, suffix)
  const gold = await readGold(path)
  const { announcement, extraction } = await context.extract(textOf(path))
  const { text } = announcement
  const sentences = context.sentences(text)
  const comparison = compare(gold, predictionOf(id, announcement, extraction))
  const score = scoreDocument(comparison, text)
  return {
    id,
    score,
    evidence: checkEvidence(extraction.statements, text, sentences),
    rules: countRules(score.judged, extraction),
    organizationForms: extraction.organizations.reduce((all, { variants }) => all + 1 + variants.length, 0),
    mistakes: mistakesOf(comparison).map(mistake => ({
      ...mistake,
      sentence: sentencesAround(mistake.quote, text, sentences),
    })),
  }
}

/** Of a second run over all documents: the first one warmed up the machine. */
async function timed(work: () => Promise<unknown>, now: () => number): Promise<number> {
  const start = now()
  await work()
  return now() - start
}

async function readGold(path: string): Promise<AnnotatedDocument> {
  let content: unknown
  try {
    content = JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new ProblemError('data-table', `${path}: ${error.message}`, { file: path }, { cause: error })
    }
    throw unreadable(path, error)
  }
  return readAnnotations(path, content)
}

function unreadable(path: string, cause: unknown): ProblemError {
  return new ProblemError('announcement-missing', `${path}: cannot be read`, { file: path }, { cause })
}
