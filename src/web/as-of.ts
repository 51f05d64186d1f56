import type { NamedNode } from '@rdfjs/types'
import { answers, type Answer, type Days, type Held } from '../model/as-of.ts'
import { org, pas } from '../rdf/namespaces.ts'
import { boundsWords } from './date-words.ts'
import type { Graph } from './graph.ts'
import { message, type Language } from './messages.ts'

/** The days a document or list is about, and the weakest answer in it. */
export interface AskedDays extends Days {
  readonly answer: Answer
}

/** How sure it is that a membership was held then. */
export interface Told {
  readonly answer: Answer
  /** Day last confirmed. */
  readonly confirmed?: string
  /** Local name of the basis. */
  readonly basis?: string
}

/** What was asked; undefined where no day was. */
export function askedIn(graph: Graph): AskedDays | undefined {
  const node = graph.subjects.find(subject => graph.link(subject, pas.includesAnswer))
  const first = node && graph.text(node, pas.firstDay)
  const last = node && graph.text(node, pas.lastDay)
  if (!node || !first || !last) return undefined
  const included = graph.links(node, pas.includesAnswer).map(localName)
  const answer = answers.findLast(each => included.includes(each)) ?? 'presumed'
  return { first, last, answer }
}

export function answerIn(graph: Graph, membership: NamedNode): Told | undefined {
  const node = graph.link(membership, pas.asOf)
  const answer = node && answers.find(each => graph.link(node, pas.answer)?.equals(pas[each]))
  if (!node || !answer) return undefined
  const confirmed = graph.text(node, pas.lastConfirmed)
  const basis = graph.link(node, pas.basis)
  return {
    answer,
    ...(confirmed !== undefined && { confirmed }),
    ...(basis && { basis: localName(basis) }),
  }
}

/** What a membership can be asked: its bounds and its status. */
export function heldIn(graph: Graph, membership: NamedNode): Held {
  const period = graph.link(membership, org.memberDuring)
  const day = (property: NamedNode) => (period ? graph.text(period, property) : undefined)
  const bounds = {
    beginEarliest: day(pas.beginEarliest),
    beginLatest: day(pas.beginLatest),
    endEarliest: day(pas.endEarliest),
    endLatest: day(pas.endLatest),
  }
  const status = graph.link(membership, pas.status)
  const known = Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined))
  return { ...known, status: status ? localName(status) : 'unknown' }
}

/** "am 1. Juni 2015", "irgendwann im Juni 2015", "irgendwann im Jahr 2015". */
export function daysWords({ first, last }: Days, language: Language): string {
  const day = boundsWords({ earliest: first, latest: last }, language)
  if (first === last) return message(language, 'onDay', { day })
  return message(language, first.slice(0, 7) === last.slice(0, 7) ? 'inMonth' : 'inYear', { day })
}

function localName({ value }: NamedNode): string {
  return value.replace(/^.*[#/]/, '')
}
