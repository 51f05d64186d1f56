import type { Clause } from '../syntax/clauses.ts'
import { type Item, normAt } from '../syntax/items.ts'
import { describedObject } from './description.ts'
import type { Scene } from './scene.ts'
import { fitsRelative, type Referent, salient } from './subjects.ts'

/**
 * Whom something is done to, where no name says it: "wählte sie", "berief den 44-Jährigen", "…, den der Rat gewählt
 * hatte". Who opens the clause is its subject, and no patient.
 */
export function patientOf(scene: Scene, clause: Clause, before: readonly Item[]): Referent | undefined {
  if (clause.relative) return relativePatient(scene, clause, before)
  const [first] = clause.items
  for (const [index, item] of clause.items.entries()) {
    if (item === first) continue
    const gender = objectGender(clause.items, index, scene)
    const chain = gender && salient(scene, gender)
    if (chain) return { chain, start: item.start, end: item.end, by: 'pronoun' }
  }
  return undefined
}

function objectGender(items: readonly Item[], index: number, scene: Scene): 'f' | 'm' | undefined {
  const norm = normAt(items, index)
  if (norm === 'sie') return 'f'
  return norm === 'ihn' ? 'm' : describedObject(items, index, scene)
}

/** "Dr. A, den der Rat gewählt hatte": the name right before the comma. */
function relativePatient(
  scene: Scene,
  { opener, start }: Clause,
  before: readonly Item[],
): Referent | undefined {
  const antecedent = before.findLast(item => item.kind === 'person')
  const chain = antecedent && scene.persons.find(antecedent.person)
  if (!antecedent || !chain || !/^(?:den|die)$/u.test(opener) || start - antecedent.end > 1) return undefined
  if (!fitsRelative(chain, opener === 'den' ? 'der' : 'die')) return undefined
  return { chain, start: antecedent.start, end: antecedent.end, by: 'relative' }
}
