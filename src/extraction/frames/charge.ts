import { normAt } from '../syntax/items.ts'
import { holdPhase } from './phase.ts'
import { impliedHead, organizationItems, shownSubject, verbText } from './roles-in-clause.ts'
import { organizationAt, propose, type Situation } from './situation.ts'

/** "Für die Teams sind A („X“), B („Y“) zuständig": each has the unit that stands behind the name. */
function distribute(situation: Situation): boolean {
  const { clause, scene, items } = situation
  const plural = organizationItems(situation).find(
    ({ organization, governor }) => organization.plural && governor === 'für',
  )
  const match = plural && scene.lexicon.heads.find(plural.organization.head)
  if (!plural || !match) return false
  for (const item of clause.items) {
    const name = item.kind === 'person' ? quotedBehind(situation, items.indexOf(item)) : undefined
    if (item.kind !== 'person' || !name) continue
    const unit = `${plural.organization.head} „${name.text}“`
    const record = scene.organizations.add({
      ...name,
      head: plural.organization.head,
      type: plural.organization.type,
      form: plural.organization.form,
      unit,
      name: unit,
      generic: false,
      plural: false,
      rule: 'distributed',
    })
    record.names.add(name.text)
    propose(situation, {
      rule: 'charge-each',
      person: scene.persons.add(item.person),
      personRange: item,
      role: impliedHead(situation, { record }, verbText(situation)),
      organization: { record, range: { start: name.start, end: name.end } },
      phase: holdPhase(situation),
      times: situation.times,
    })
  }
  return true
}

/** The quoted name in the bracket behind an item. */
function quotedBehind(
  { items, scene }: Situation,
  index: number,
): { start: number; end: number; text: string } | undefined {
  if (normAt(items, index + 1) !== '(' || !/^[„“"»]$/u.test(normAt(items, index + 2))) return undefined
  const start = items[index + 2]?.end ?? 0
  const close = items.findIndex(
    (item, at) => at > index + 2 && /^[“”"«]$/u.test(normAt(items, at)) && item.start > start,
  )
  const end = items[close]?.start
  return end === undefined ? undefined : { start, end, text: scene.announcement.text.slice(start, end) }
}

/** "ist für das Sachgebiet zuständig": a headship, if a unit is meant and not a subject. */
export function charge(situation: Situation): void {
  if (distribute(situation)) return
  const subject = shownSubject(situation)
  if (!subject) return
  for (const item of organizationItems(situation)) {
    const organization = item.governor === 'für' ? organizationAt(situation, item) : undefined
    if (organization?.record.form !== 'unit') continue
    propose(situation, {
      rule: 'charge',
      person: subject.chain,
      personRange: subject,
      role: impliedHead(situation, organization, verbText(situation)),
      organization,
      phase: holdPhase(situation),
      times: situation.times,
    })
  }
}
