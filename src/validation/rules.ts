import type { DatasetCore } from '@rdfjs/types'
import { shapes } from '../rdf/namespaces.ts'
import { impossibleDates } from './calendar.ts'
import { type Finding, type Found, nodeText } from './finding.ts'
import { overlappingHolders } from './overlap.ts'
import { passageOf } from './passage.ts'

interface Rule {
  /** Local name in the namespace of the shapes; shapes/README.md says what it demands. */
  readonly name: string
  readonly check: (data: DatasetCore) => readonly Found[]
}

/** What must hold and cannot be said in SHACL core. One row for each; they report like shapes. */
const rules: readonly Rule[] = [
  { name: 'PossibleDate', check: impossibleDates },
  { name: 'OneHolder', check: overlappingHolders },
]

export function findByRules(data: DatasetCore): readonly Finding[] {
  return rules.flatMap(({ name, check }) =>
    check(data).map(({ focusNode, path, ...found }) => {
      const passage = passageOf(focusNode, data)
      return {
        ...found,
        focusNode: nodeText(focusNode),
        path: `<${path.value}>`,
        shape: shapes(name).value,
        ...(passage === undefined ? {} : { passage }),
      }
    }),
  )
}
