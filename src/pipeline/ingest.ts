import type { NamedNode, Quad } from '@rdfjs/types'
import type { Announcement } from '../model/announcement.ts'
import type { Basis, Statement } from '../model/statement.ts'
import type { Prospect, Replacement, Store } from '../store/store.ts'
import type { Claims, Told } from './claims.ts'
import { type Contested, contestedRule } from './contested.ts'
import type { Corrections } from './corrections.ts'
import { differenceOf, type Difference } from './difference.ts'
import { judge, type Court } from './judge.ts'
import type { Outcome } from './outcome.ts'
import { understand, type ReadingSteps, type Understood } from './understand.ts'

/** The steps of the path; app.ts puts them together. */
export interface Steps extends ReadingSteps, Omit<Court, 'store'> {
  readonly corrections: Corrections
  readonly identity: {
    /** Takes in what other processes wrote. */
    readonly refresh: () => Promise<unknown>
    /** Differs when an announcement would be given other ids. */
    readonly version: (announcement: string) => string
  }
  readonly claim: (told: Told) => Claims
  /** Path of the organization that published an announcement. */
  readonly publisherOf: (told: Pick<Told, 'announcement' | 'extraction'>) => string | undefined
  readonly graphOf: (announcement: string) => NamedNode
  readonly store: Store
  /** Ends with "/". */
  readonly baseIri: string
}

/** What an announcement comes to before anything is stored. */
export type Prepared = Ready | { readonly state: 'rejected'; readonly outcome: Outcome }

interface Ready {
  readonly state: 'ready'
  readonly graph: NamedNode
  /** In the place of what the graph holds; none where nothing of it is published. */
  readonly quads: readonly Quad[]
  /** Of what was corrected, when it was prepared. */
  readonly version: number
  /** What the register will say; absent where that was not looked at. */
  readonly prospect?: Prospect
  readonly keepIds: Claims['keepIds']
  readonly outcome: (replacement: Replacement) => Outcome
}

/** What became of an announcement, and what the register says otherwise since. */
export interface Ingested {
  readonly outcome: Outcome
  readonly difference: Difference
}

/**
 * Spans and statements, what of them may be published, quads, verdict on these, verdict on the register with them. Stores
 * nothing. @param contested what contradicts others and was found to do so before
 */
export async function prepare(
  announcement: Announcement,
  steps: Steps,
  contested: Contested = new Map(),
): Promise<Prepared> {
  const graph = steps.graphOf(announcement.id)
  const version = await steps.corrections.refresh()
  const unpublished = (reason: string, read: Read = nothing): Ready => ({
    state: 'ready',
    graph,
    version,
    quads: [],
    keepIds: () => Promise.resolve(true),
    outcome: () => ({ announcement: announcement.id, ...read, state: 'unpublished', reason }),
  })

  if (steps.corrections.withdrawal(announcement.id)) return unpublished('withdrawn')
  const rules = [...steps.rules, contestedRule(contested)]
  const understood = await understand(announcement, { ...steps, rules })
  const { accepted } = understood
  const read = readOf(understood, steps.publisherOf({ announcement, ...understood }), contested)
  if (accepted.length === 0) return unpublished('nothing in it may be published', read)
  const claims = steps.claim({ announcement, ...understood })
  const judgement = await judge({ graph, ...claims }, steps)
  const all = { announcement: announcement.id, ...read }
  switch (judgement.state) {
    case 'empty':
      return unpublished(judgement.reason, read)
    case 'rejected':
      return { state: 'rejected', outcome: { ...all, state: 'rejected', findings: judgement.findings } }
    case 'contested':
      return prepare(announcement, steps, new Map([...contested, ...judgement.contested]))
    case 'accepted': {
      const { warnings, prospect } = judgement
      const outcome = ({ change, revision = '' }: Replacement): Outcome => ({
        ...all,
        state: 'published',
        change,
        revision,
        bases: countBases(accepted),
        ...(claims.reviewed.length > 0 && { reviewed: claims.reviewed }),
        warnings,
      })
      return { state: 'ready', graph, version, prospect, ...claims, outcome }
    }
  }
}

function readOf(
  { heldBack, remarks }: Understood,
  publisher: string | undefined,
  contested: Contested,
): Read {
  return {
    heldBack,
    remarks,
    ...(publisher !== undefined && { publisher }),
    ...(contested.size > 0 && { contested: true }),
  }
}

function countBases(statements: readonly Statement[]): Partial<Record<Basis, number>> {
  const counts: Partial<Record<Basis, number>> = {}
  for (const { basis } of statements) counts[basis] = (counts[basis] ?? 0) + 1
  return counts
}

type Read = Omit<Extract<Outcome, { readonly state: 'unpublished' }>, 'state' | 'reason' | 'announcement'>
const nothing: Read = { heldBack: [], remarks: [] }

/**
 * The path of one announcement, from its text to the store. A rejected announcement changes nothing: what its file said
 * before stays published until it is put right or removed.
 */
export async function ingest(announcement: Announcement, steps: Steps): Promise<Ingested> {
  const prepared = await prepare(announcement, steps)
  if (prepared.state === 'rejected') return { outcome: prepared.outcome, difference: [] }
  const { graph, quads, version, keepIds, outcome } = prepared
  const difference = await foresee(prepared, steps)
  // Another process gave out ids meanwhile, perhaps to the same persons: with what it gave from the start.
  if (!(await keepIds())) return ingest(announcement, steps)
  const replacement = await steps.corrections.ifStill(version, () => steps.store.replaceGraph(graph, quads))
  // Something was taken back meanwhile, perhaps of this announcement.
  if (!replacement) return ingest(announcement, steps)
  return { outcome: outcome(replacement), difference }
}

/** What the register will say otherwise. */
export async function foresee(
  { graph, quads, prospect }: Pick<Ready, 'graph' | 'quads' | 'prospect'>,
  { store, baseIri }: Steps,
): Promise<Difference> {
  return differenceOf(prospect ?? (await store.prospect(graph, quads)), store, baseIri)
}
