import { editDistance } from '../model/edit-distance.ts'
import type { Word } from './words.ts'

/** An initial stands for a name that begins with it; it is not that name. */
const initial = 0.7
/** Of four letters one may be wrong. */
const lettersOfFault = 4

/** How alike two names are, 0 to 1: the share of their words that one finds in the other, whatever their order. */
export function nameLikeness(asked: readonly Word[], known: readonly Word[]): number {
  if (asked.length + known.length === 0) return 0
  const free = new Set(known)
  let shared = 0
  // What is the same goes first, so that it is not taken by what is only alike.
  for (const word of pairedLast(asked, known)) {
    const [best, likeness] = bestOf(word, free)
    if (!best) continue
    free.delete(best)
    shared += likeness
  }
  return (2 * shared) / (asked.length + known.length)
}

/** Whether two names have the same words, whatever their order. */
export function isSameName(asked: readonly Word[], known: readonly Word[]): boolean {
  return asked.length === known.length && nameLikeness(asked, known) === 1
}

function pairedLast(asked: readonly Word[], known: readonly Word[]): readonly Word[] {
  const isFound = (word: Word) => known.some(other => isSame(word, other))
  return [...asked.filter(isFound), ...asked.filter(word => !isFound(word))]
}

function bestOf(word: Word, free: ReadonlySet<Word>): readonly [Word | undefined, number] {
  let best: Word | undefined
  let highest = 0
  for (const other of free) {
    const likeness = wordLikeness(word, other)
    if (likeness > highest) [best, highest] = [other, likeness]
  }
  return [best, highest]
}

function wordLikeness(a: Word, b: Word): number {
  if (isSame(a, b)) return 1
  if (a.full.length === 1 || b.full.length === 1) {
    return a.plain.startsWith(b.plain) || b.plain.startsWith(a.plain) ? initial : 0
  }
  const longest = Math.max(a.full.length, b.full.length)
  const most = Math.floor(longest / lettersOfFault)
  const isNear = Math.abs(a.full.length - b.full.length) <= most && sharesEnd(a.full, b.full)
  const distance = isNear ? distanceBetween(a, b) : longest
  return distance <= most ? 1 - distance / longest : 0
}

function distanceBetween(a: Word, b: Word): number {
  const transcribed = editDistance(a.full, b.full)
  const isPlain = a.full === a.plain && b.full === b.plain
  return isPlain ? transcribed : Math.min(transcribed, editDistance(a.plain, b.plain))
}

/** Whoever slips gets one end of a word right; most words need no closer look then. */
function sharesEnd(a: string, b: string): boolean {
  return a.startsWith(b.charAt(0)) || a.endsWith(b.charAt(b.length - 1))
}

function isSame(a: Word, b: Word): boolean {
  return a.full === b.full || a.plain === b.plain
}
