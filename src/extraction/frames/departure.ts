import type { Range } from '../../model/range.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Resolved } from '../discourse/organizations.ts'
import type { Scene } from '../discourse/scene.ts'
import { type Item, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Dated } from './draft.ts'
import { organizationOf } from '../discourse/office-organization.ts'
import { propose, roleOf } from './situation.ts'
import { focused } from '../discourse/inferred-organization.ts'
import { resolveAt } from './times.ts'

interface Reading {
  readonly scene: Scene
  readonly sentence: Range
  readonly items: readonly Item[]
  readonly offices: readonly Office[]
  readonly resolved: Resolved
}

/**
 * "seit dem Abgang von A im Herbst 2010", "nach dem Weggang von A ist die Spitze des Amtes vakant": the end of what A
 * held; where nothing else tells A's office, the vacant one was A's.
 */
export function readDepartures(reading: Reading): void {
  const { scene, items } = reading
  items.forEach((_, index) => {
    if (scene.lexicon.officeNouns.get(normAt(items, index)) !== 'departure') return
    const person = items.slice(index + 1, index + 6).find(candidate => candidate.kind === 'person')
    if (person?.kind !== 'person') return
    const chain = scene.persons.add(person.person)
    const end = endAfter(scene, items, items.indexOf(person))
    const draft = scene.drafts.findLast(candidate => candidate.person === chain.key)
    if (draft) {
      if (end) draft.end ??= end
      return
    }
    vacated(reading, chain, person, end)
  })
}

function endAfter(scene: Scene, items: readonly Item[], person: number): Dated | undefined {
  const next = items[person + 1]
  if (next?.kind !== 'date') return undefined
  const resolved = resolveAt(scene, next.date, 'past')
  return resolved && { ...resolved, verbatim: next.date.text, range: { start: next.start, end: next.end } }
}

function vacated(reading: Reading, chain: PersonChain, person: Range, end: Dated | undefined): void {
  const { scene, items, sentence, offices, resolved } = reading
  const office = offices.find(({ role }) => role.abstract)
  const focus = scene.office
  if (
    (!office && !focus?.organization) ||
    !items.some((_, index) => /^(?:vakant|unbesetzt|verwaist|frei|offen)$/u.test(normAt(items, index)))
  )
    return
  propose(
    { scene, sentence, clause: sentence },
    {
      rule: 'vacated',
      person: chain,
      personRange: { start: person.start, end: person.end },
      role: office
        ? roleOf(office)
        : {
            text: focus?.text ?? '',
            concept: focus?.concept ?? 'leitung',
            kind: focus?.kind ?? 'head',
            implied: true,
          },
      organization: office ? organizationOf(scene, office, items, resolved) : focused(scene),
      phase: 'held',
      times: end ? { end } : {},
    },
  )
}
