import { ProblemError } from '../problem.ts'
import type { Known } from './identity-files.ts'
import { typeOfId } from './tellings.ts'

/** A decision that contradicts what is known. */
export function refused(detail: string, remedy?: string): ProblemError {
  return new ProblemError('identity-conflict', detail, remedy === undefined ? {} : { remedy })
}

export type Decidable = 'person' | 'membership'

/**
 * What an id that an editor names was given to.
 * @throws ProblemError not-found for one that was never given out, gone for one that was erased, identity-conflict for
 * what editors cannot decide on, or for one that is retired already
 */
export function decidable(id: string, known: Known): Decidable {
  const type = typeOfId(id, known)
  if (type === undefined) {
    const remedy = '`personalia identity candidates` and `personalia ingest` show ids.'
    throw new ProblemError('not-found', `no person or membership has the id "${id}"`, { remedy })
  }
  if (type !== 'person' && type !== 'membership') {
    throw refused(`${id} is an ${type}: only persons and memberships are merged and split`)
  }
  if (known.table.byId.get(id)?.some(({ status }) => status === 'retired')) {
    throw new ProblemError('gone', `${id} was erased`)
  }
  return type
}

/** @throws ProblemError identity-conflict */
export function assertLiving(id: string, { identities: { survivorOf, standing } }: Known): void {
  const survivor = survivorOf(id)
  if (survivor === id) return
  const merge = standing.find(decision => decision.action === 'merge' && decision.id === id)
  throw refused(
    `${id} is merged already: ${survivor} stands for it`,
    merge ? `Name ${survivor}, or undo decision ${merge.number} first.` : `Name ${survivor}.`,
  )
}
