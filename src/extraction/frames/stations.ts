import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { Item } from '../syntax/items.ts'
import { shownSubject } from './roles-in-clause.ts'
import { organizationAt, propose, type Situation } from './situation.ts'

/** "Nach Stationen am Institut und bei der Stiftung war sie …": who worked where, and more is not said. */
export function readStations(situation: Situation): void {
  const { scene, clause } = situation
  const noun = clause.items.find(item => scene.lexicon.cues.stations.has(wordOf(item)))
  const subject = noun && shownSubject(situation)
  if (!noun || !subject) return
  const role = {
    text: scene.announcement.text.slice(noun.start, noun.end),
    concept: 'mitarbeit',
    kind: 'employee',
    implied: true,
    range: { start: noun.start, end: noun.end },
  } as const
  for (const organization of organizationsBehind(situation, noun))
    propose(situation, {
      rule: 'stations',
      person: subject.chain,
      personRange: subject,
      role,
      organization,
      phase: 'held',
      aside: true,
    })
}

/** The word of an item; "Stationen" may also be those of a hospital. */
function wordOf(item: Item): string {
  if (item.kind === 'organization') return item.organization.unit.toLowerCase()
  return 'norm' in item ? item.norm : ''
}

/** Those that a preposition of place governs, up to the next verb or name. */
function organizationsBehind(situation: Situation, noun: Item): readonly OfficeOrganization[] {
  const { clause, scene } = situation
  const from = clause.items.indexOf(noun) + 1
  const length = clause.items.slice(from).findIndex(({ kind }) => kind === 'verb' || kind === 'person')
  return clause.items.slice(from, length < 0 ? undefined : from + length).flatMap(item => {
    if (item.kind !== 'organization' || !scene.lexicon.cues.location.has(item.governor)) return []
    const organization = organizationAt(situation, item)
    return organization ? [organization] : []
  })
}
