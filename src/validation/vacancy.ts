import { pas } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Found } from './finding.ts'
import { bySoleOffice, type Holding } from './holding.ts'

/** Sole offices of which all holders known are gone: who came next is not known. Whoever is announced counts. */
export function missingSuccessors(holdings: Iterable<Holding>): readonly Found[] {
  return [...bySoleOffice(holdings)].flatMap(([post, holders]) => {
    const last = holders
      .map(({ endLatest }) => endLatest ?? '')
      .toSorted()
      .at(-1)
    return holders.every(isGone)
      ? [
          {
            severity: 'info',
            focusNode: namedNode(post),
            path: pas.endLatest,
            ...(last === undefined || last === '' ? {} : { value: last }),
            message: {
              de: 'Alle bekannten Inhaber des Einzelamts sind ausgeschieden; wer nachfolgte, ist nicht bekannt.',
              en: 'All known holders of the sole office have left; who came next is not known.',
            },
          } as const,
        ]
      : []
  })
}

function isGone({ endLatest, status }: Holding): boolean {
  return status === 'ended' || (status === 'active' && endLatest !== undefined)
}
