import { opengov } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import { certainOverlaps } from './certain-core.ts'
import type { Found } from './finding.ts'
import { bySoleOffice, type Holding, isActing } from './holding.ts'

/** Two persons who certainly held one sole office on the same day; an acting one is no second holder. */
export function overlappingHolders(holdings: Iterable<Holding>): readonly Found[] {
  return [...bySoleOffice(holdings).values()]
    .flatMap(holders => certainOverlaps(holders.filter(holder => !isActing(holder))))
    .filter(([earlier, later]) => earlier.person !== later.person)
    .map(([earlier, later]) => ({
      severity: 'violation',
      focusNode: namedNode(later.membership),
      path: opengov.post,
      value: earlier.membership,
      message: {
        de: `Zwei Personen hatten am ${later.beginLatest ?? ''} sicher dasselbe Einzelamt.`,
        en: `Two persons certainly held the same sole office on ${later.beginLatest ?? ''}.`,
      },
    }))
}
