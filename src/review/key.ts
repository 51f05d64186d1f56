import { createHash } from 'node:crypto'
import type { Extraction } from '../model/extraction.ts'
import type { Range } from '../model/range.ts'
import type { Statement } from '../model/statement.ts'

/** Where the words stand that a statement is about, by slot. Dates are none: a better reading of a date is the same claim. */
export type Anchors = Readonly<Record<string, Range>>

/** A statement under the key that decisions know it by. */
export interface Identified {
  readonly statement: Statement
  /** "3f9a12c4-77b0e1d2": the text, then the claim in it. The same after a re-run that finds the same slots. */
  readonly key: string
  /** "membership", "event election", "succession", "headcount" */
  readonly type: string
  readonly anchors: Anchors
  /** Hash of the words at the anchors: finds the claim again in a text that was corrected elsewhere. */
  readonly words: string
}

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Gives every statement its key, in the order of the extraction. */
export function identify(extraction: Extraction, text: string): readonly Identified[] {
  const hash = hashText(text)
  const seen = new Map<string, number>()
  return extraction.statements.map(statement => {
    const type = typeOf(statement)
    const anchors = anchorsOf(statement, extraction)
    const first = keyOf({ text: hash, type, anchors, before: 0 })
    const before = seen.get(first) ?? 0
    seen.set(first, before + 1)
    const key = keyOf({ text: hash, type, anchors, before })
    return { statement, key, type, anchors, words: wordsOf(type, anchors, text) }
  })
}

/** What a claim is told apart by. */
export interface ClaimPlace {
  /** SHA-256 of the text. */
  readonly text: string
  readonly type: string
  readonly anchors: Anchors
  /** Two terms of the same office in one sentence rest on the same words: how many stand before this one. */
  readonly before: number
}

export function keyOf({ text, type, anchors, before }: ClaimPlace): string {
  const places = entries(anchors).map(([slot, at]) => `${slot}=${at.start}-${at.end}`)
  const claim = [text, type, ...places, ...(before === 0 ? [] : [String(before)])].join('\n')
  return `${text.slice(0, 8)}-${hashText(claim).slice(0, 8)}`
}

export function wordsOf(type: string, anchors: Anchors, text: string): string {
  const words = entries(anchors).map(([, { start, end }]) => text.slice(start, end).replace(/\s+/gu, ' '))
  return hashText([type, ...words].join('\n')).slice(0, 16)
}

function entries(anchors: Anchors): readonly (readonly [string, Range])[] {
  return Object.entries(anchors).sort(([a], [b]) => (a < b ? -1 : 1))
}

function typeOf(statement: Statement): string {
  return statement.type === 'event' ? `event ${statement.event}` : statement.type
}

/** The span of each slot; where context gave the value, the first mention of the person or organization. */
function anchorsOf(statement: Statement, { persons, organizations }: Extraction): Anchors {
  const mention = (key: string | undefined): Range | undefined =>
    [...persons, ...organizations].find(entity => entity.key === key)?.mentions[0]
  const { slots } = statement
  switch (statement.type) {
    case 'membership':
      return present({
        person: slots.person ?? mention(statement.person),
        role: slots.role,
        organization: slots.organization ?? mention(statement.organization),
      })
    case 'event':
      return present({ person: slots.person ?? mention(statement.person) })
    case 'succession':
      return present({
        predecessor: mention(statement.predecessor),
        successor: mention(statement.successor),
      })
    case 'headcount':
      return present({
        organization: slots.organization ?? mention(statement.organization),
        other: slots.other,
      })
  }
}

function present(anchors: Readonly<Record<string, Range | undefined>>): Anchors {
  return Object.fromEntries(
    Object.entries(anchors).flatMap(([slot, at]) => (at ? [[slot, { start: at.start, end: at.end }]] : [])),
  )
}
