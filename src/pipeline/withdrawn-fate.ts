import type { FateOf } from '../identity/fates.ts'
import type { CorrectionFiles } from './correction-files.ts'

/** Fates of IRIs, those of announcements that are withdrawn among them: they are gone until that is undone. */
export function withWithdrawals(
  fateOf: FateOf,
  corrected: Pick<CorrectionFiles, 'refresh'>,
  baseIri: string,
): FateOf {
  const prefix = `${baseIri}id/announcement/`
  return async iri => {
    if (!iri.startsWith(prefix)) return fateOf(iri)
    const [id = ''] = iri.slice(prefix.length).split(/[/#]/u, 1)
    const withdrawal = (await corrected.refresh()).withdrawals.get(id)
    return withdrawal && { erased: withdrawal.time }
  }
}
