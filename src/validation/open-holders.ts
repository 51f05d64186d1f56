import { opengov } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Found } from './finding.ts'
import { bySoleOffice, type Holding, isActing, isOpen } from './holding.ts'

/** The same as s:SoleOffice-oneOpenHolder, over the rows of a whole register, which no validator should be given at once. */
export function openHolders(holdings: Iterable<Holding>): readonly Found[] {
  return [...bySoleOffice(holdings)].flatMap(([post, holders]) => {
    const open = holders.filter(holder => isOpen(holder) && !isActing(holder))
    return open.length < 2
      ? []
      : [
          {
            severity: 'warning',
            focusNode: namedNode(post),
            path: opengov.post,
            message: {
              de: 'Mehrere bestehende Besetzungen ohne Ende in einem Einzelamt: alle bis auf eine beenden.',
              en: 'Several present holders without an end in one sole office: end all but one.',
            },
          } as const,
        ]
  })
}
