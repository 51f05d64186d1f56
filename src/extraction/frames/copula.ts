import { overlaps } from '../../model/range.ts'
import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import { mentionPerson } from '../discourse/scene.ts'
import type { Referent } from '../discourse/subjects.ts'
import type { Item } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import { bearersOf } from './bearers.ts'
import type { Dated, Phase } from './draft.ts'
import { beginPhase, holdPhase, isPast } from './phase.ts'
import { saidOffice } from './related-office.ts'
import { nominativeOffices } from './roles-in-clause.ts'
import { organizationFor, propose, type Situation, type ToldTimes } from './situation.ts'
import { bracketTimes, datedItem, yearsBehind } from './phrase-times.ts'
import { announcedBegin, beginOf, datedOf, resolveAt } from './times.ts'

/** "X ist / bleibt / wird / war Leiterin des …", "Neue Leiterin ist X", "Nachfolger wird X". */
export function copula(situation: Situation): void {
  const offices = nominativeOffices(situation)
  const bearers = bearersOf(situation)
  for (const bearer of bearers) {
    for (const office of offices) {
      if (bearer.by === 'description' && overlaps(office, bearer)) continue
      if (isForeignOffice(situation, office, bearers)) continue
      sayOffice(situation, office, bearer)
    }
  }
}

/** The office of somebody else in the clause: "X ist Nachfolgerin von Bürgermeister Y". */
function isForeignOffice({ items }: Situation, office: Office, bearers: readonly Referent[]): boolean {
  const next = items[office.to]
  if (next?.kind !== 'person' || (office.role.relation !== undefined && next.governor !== '')) return false
  return !bearers.some(bearer => bearer.start === next.start)
}

/** Somebody has or gets the office that a role noun says. */
export function sayOffice(
  situation: Situation,
  office: Office,
  bearer: Referent,
  within?: OfficeOrganization,
): void {
  const { predicate, scene } = situation
  const becomes = predicate.class === 'become'
  if (!office.role.plural) bearer.chain.gender ??= office.role.gender
  const { role, organization, suffix } = saidOffice(situation, office, bearer.chain)
  propose(situation, {
    rule: `copula-${predicate.class}${suffix}`,
    person: bearer.chain,
    personRange: bearer,
    role,
    organization: organization ?? organizationWithin(situation, office, within),
    phase: copulaPhase(situation, becomes, office),
    career: becomes && predicate.tense === 'past' ? 'main' : 'none',
    times: copulaTimes(situation, office, bearer),
    // "A war Stellvertreter von B, der das Amt …": the office that is talked about stays B's.
    ...(suffix === '-deputy' && situation.items[office.to]?.kind === 'person' ? { aside: true } : {}),
  })
  mentionPerson(scene, bearer.chain)
}

/** What the office names itself, else what its clause says it lies in, else by context. */
function organizationWithin(
  situation: Situation,
  office: Office,
  within: OfficeOrganization | undefined,
): OfficeOrganization | undefined {
  const own = organizationFor(situation, office)
  return own?.range === undefined ? (within ?? own) : own
}

/** The years behind the name, else those of the role phrase ("seit 2007 Professor und seit 2011 Vizerektor"), else of the clause. */
function copulaTimes(situation: Situation, office: Office, bearer: Referent): ToldTimes {
  const { scene, items, times, predicate } = situation
  const bracket = {
    ...yearsBehind(scene, items, office),
    ...bracketTimes(scene, items, personIndex(items, bearer)),
  }
  const becomes = predicate.class === 'become'
  const told = becomes ? (beginOf(times) ?? announcedBegin(scene, predicate.tense)) : times.begin
  const begin = bracket.begin ?? datedItem(scene, items, office) ?? furtherDate(situation, office) ?? told
  return { begin, end: bracket.end ?? times.end, order: times.order }
}

/** "2014 wurde er Direktor, im März 2018 Präsident": the date right before a further office is its own. */
function furtherDate({ items, offices, scene, predicate }: Situation, { from }: Office): Dated | undefined {
  const date = items[from - 1]
  const isFurther = offices.some(({ start, to }) => start > predicate.at && to < from)
  if (!isFurther || date?.kind !== 'date') return undefined
  const resolved = resolveAt(scene, date.date, predicate.tense)
  return resolved && datedOf(date, resolved)
}

const personIndex = (items: readonly Item[], { start }: Referent): number =>
  items.findIndex(item => item.start === start)

function copulaPhase(situation: Situation, becomes: boolean, office: Office): Phase {
  if (office.role.effects.has('designated')) return 'planned'
  if (!becomes) return holdPhase(situation)
  if (situation.predicate.tense === 'present') {
    return isPast(situation, beginOf(situation.times)) ? 'begins' : 'planned'
  }
  return beginPhase(situation, beginOf(situation.times))
}
