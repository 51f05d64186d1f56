import type { NamedNode } from '@rdfjs/types'
import type { Announcement } from '../model/announcement.ts'
import type { Store } from '../store/store.ts'
import type { Gate } from '../validation/gate.ts'
import type { Claims, Told } from './claims.ts'
import type { Outcome } from './outcome.ts'
import { understand, type ReadingSteps } from './understand.ts'

/** The steps of the path; app.ts puts them together. */
export interface Steps extends ReadingSteps {
  readonly claim: (told: Told) => Claims
  readonly gate: Gate
  readonly graphOf: (announcement: string) => NamedNode
  readonly store: Store
}

/**
 * The path of one announcement: spans and statements, what of them may be published, quads, verdict, store.
 * A rejected announcement changes nothing: what its file said before stays published until it is put right or removed.
 */
export async function ingest(announcement: Announcement, steps: Steps): Promise<Outcome> {
  const graph = steps.graphOf(announcement.id)
  const { extraction, accepted, heldBack, remarks } = await understand(announcement, steps)
  const read = { announcement: announcement.id, heldBack, remarks }
  const unpublished = async (reason: string): Promise<Outcome> => {
    await steps.store.dropGraph(graph)
    return { ...read, state: 'unpublished', reason }
  }

  if (accepted.length === 0) return unpublished('nothing in it may be published')
  const { quads, keepIds } = steps.claim({ announcement, extraction, accepted })
  const verdict = await steps.gate(quads)
  if (verdict.state === 'rejected') return { ...read, state: 'rejected', findings: verdict.findings }
  if (verdict.state === 'empty') return unpublished(verdict.reason)

  // Another process gave out ids meanwhile, perhaps to the same persons: with what it gave from the start.
  if (!(await keepIds())) return ingest(announcement, steps)
  const { change, revision = '' } = await steps.store.replaceGraph(graph, quads)
  return { ...read, state: 'published', change, revision, warnings: verdict.warnings }
}
