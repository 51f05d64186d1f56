import type { NamedNode, Quad } from '@rdfjs/types'
import { irisOf } from '../mapping/iris.ts'
import { bases, type Basis } from '../model/statement.ts'
import { namedNode } from '../rdf/terms.ts'
import type { SourceIndex } from '../store/source-index.ts'
import type { Store } from '../store/store.ts'
import type { Finding } from '../validation/gate.ts'
import { findInHoldings, holdingRuleNames } from '../validation/rules.ts'
import { quoteConflict, type QuotedConflict } from './conflict-quotes.ts'
import type { Outcome } from './outcome.ts'

/** How good the data are, of all announcements or of one publisher. Of what is not published it holds numbers only. */
export interface Quality {
  /** Path of an organization. */
  readonly publisher?: string
  readonly announcements: Readonly<Record<Outcome['state'], number>>
  /** Published statements by what they rest on. */
  readonly bases: Readonly<Record<Basis, number>>
  /** Statements that wait for an editor. */
  readonly toReview: number
  /** Statements that are withheld for good. */
  readonly withheld: number
  /** Of what is published, the worst first. */
  readonly findings: readonly Finding[]
  readonly conflicts: readonly QuotedConflict[]
  /** In order of their paths; '' for announcements of which nobody knows who published them. */
  readonly publishers: readonly PublisherCount[]
}

export interface PublisherCount {
  readonly publisher: string
  readonly announcements: number
  readonly toReview: number
}

export interface QualitySource {
  readonly store: Pick<Store, 'allHoldings' | 'announcementsOf' | 'conflicts' | 'quads'>
  /** What became of each announcement. */
  readonly outcomes: () => Iterable<Outcome>
  readonly graphOf: (announcement: string) => NamedNode
  /** Of roles: says which are held beside one's work. */
  readonly vocabularies: readonly Quad[]
}

/** What the index of source files and the store tell. @param ns the terms of our own */
export function qualitySource({ store, index, ns, baseIri }: MeasuredFrom): QualitySource {
  return {
    store,
    graphOf: irisOf(baseIri).graph,
    vocabularies: ns,
    outcomes: () => Array.from(index.records, ([, { outcome }]) => outcome),
  }
}

interface MeasuredFrom extends Pick<QualitySource, 'store'> {
  readonly baseIri: string
  readonly index: SourceIndex<Outcome>
  readonly ns: readonly Quad[]
}

/** @param publisher path of an organization; without, of all announcements */
export async function quality(source: QualitySource, publisher?: string): Promise<Quality> {
  const all = [...source.outcomes()]
  const outcomes = publisher === undefined ? all : all.filter(each => publisherOf(each) === publisher)
  const graphs = new Set(
    outcomes.flatMap(each => (each.state === 'published' ? [source.graphOf(each.announcement).value] : [])),
  )
  const isIncluded = (of: readonly string[]) => publisher === undefined || of.some(graph => graphs.has(graph))
  const conflicts = (await source.store.conflicts()).filter(({ values }) =>
    isIncluded(values.map(({ graph }) => graph)),
  )
  return {
    ...(publisher !== undefined && { publisher }),
    announcements: countStates(outcomes),
    bases: countBases(outcomes),
    toReview: sum(outcomes, each => heldBack(each, 'review')),
    withheld: sum(outcomes, each => heldBack(each, 'withhold')),
    findings: [...ownFindings(outcomes), ...(await registerFindings(source, isIncluded))].toSorted(
      bySeverity,
    ),
    conflicts: await Promise.all(conflicts.map(each => quoteConflict(each, source.store))),
    publishers: countPublishers(outcomes),
  }
}

const severities: readonly Finding['severity'][] = ['violation', 'warning', 'info']

/** A sort that keeps the order among equals. */
function bySeverity(a: Finding, b: Finding): number {
  return severities.indexOf(a.severity) - severities.indexOf(b.severity)
}

/** What was found in the claims of each announcement: it holds as long as they do. */
function ownFindings(outcomes: readonly Outcome[]): readonly Finding[] {
  return outcomes
    .flatMap(each => (each.state === 'published' ? each.warnings : []))
    .filter(({ shape }) => !holdingRuleNames.has(shape))
}

/** What the register is like now; what was found when an announcement came may have been put right by a later one. */
async function registerFindings(
  { store, vocabularies }: QualitySource,
  isIncluded: (graphs: readonly string[]) => boolean,
): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const finding of findInHoldings([...(await store.allHoldings())], vocabularies)) {
    const graphs = await store.announcementsOf(namedNode(finding.focusNode))
    if (isIncluded(graphs.map(({ value }) => value))) found.push(finding)
  }
  return found
}

function countStates(outcomes: readonly Outcome[]): Quality['announcements'] {
  const counts = { published: 0, unpublished: 0, rejected: 0, failed: 0 }
  for (const { state } of outcomes) counts[state]++
  return counts
}

function countBases(outcomes: readonly Outcome[]): Quality['bases'] {
  const counts = { stated: 0, resolved: 0, inferred: 0, curated: 0 }
  for (const each of outcomes) {
    if (each.state !== 'published') continue
    for (const basis of bases) counts[basis] += each.bases[basis] ?? 0
  }
  return counts
}

function countPublishers(outcomes: readonly Outcome[]): readonly PublisherCount[] {
  const counts = new Map<string, PublisherCount>()
  for (const each of outcomes) {
    const publisher = publisherOf(each) ?? ''
    const { announcements = 0, toReview = 0 } = counts.get(publisher) ?? {}
    counts.set(publisher, {
      publisher,
      announcements: announcements + 1,
      toReview: toReview + heldBack(each, 'review'),
    })
  }
  return [...counts.values()].toSorted((a, b) => (a.publisher < b.publisher ? -1 : 1))
}

function publisherOf(outcome: Outcome): string | undefined {
  return outcome.state === 'failed' ? undefined : outcome.publisher
}

function heldBack(outcome: Outcome, kind: 'review' | 'withhold'): number {
  return outcome.state === 'failed' ? 0 : outcome.heldBack.filter(item => item.outcome === kind).length
}

function sum(outcomes: readonly Outcome[], count: (outcome: Outcome) => number): number {
  return outcomes.reduce((total, each) => total + count(each), 0)
}
