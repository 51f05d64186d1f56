import type { Range } from '../../model/range.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import { holdsWord, type Item, normAt } from '../syntax/items.ts'
import type { Dated } from './draft.ts'
import { organizationOf } from '../discourse/office-organization.ts'
import type { Phrases } from './phrases.ts'
import { type Proposal, propose, roleOf } from './situation.ts'
import { focused } from '../discourse/inferred-organization.ts'
import { resolveAt } from './times.ts'

/**
 * "seit dem Abgang von A im Herbst 2010", "nach dem Weggang von A ist die Spitze des Amtes vakant": the end of what A
 * held; where nothing else tells A's office, the vacant one was A's.
 */
export function readDepartures(reading: Phrases): void {
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

function vacated(reading: Phrases, chain: PersonChain, person: Range, end: Dated | undefined): void {
  const { scene, items, sentence } = reading
  const vacant = holdsWord(items, scene.lexicon.cues.vacancy) ? vacantOffice(reading) : undefined
  if (!vacant) return
  propose(
    { scene, sentence, clause: sentence },
    {
      ...vacant,
      rule: 'vacated',
      person: chain,
      personRange: { start: person.start, end: person.end },
      phase: 'held',
      times: { end },
    },
  )
}

/** The office that the sentence names, else the one that is talked about. */
function vacantOffice({
  scene,
  items,
  offices,
  resolved,
}: Phrases): Pick<Proposal, 'role' | 'organization'> | undefined {
  const office = offices.find(({ role }) => role.abstract)
  if (office) return { role: roleOf(office), organization: organizationOf(scene, office, items, resolved) }
  const focus = scene.office
  if (!focus?.organization) return undefined
  const { text, concept, kind } = focus
  return { role: { text, concept, kind, implied: true }, organization: focused(scene) }
}
