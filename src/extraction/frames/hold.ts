import { mentionPerson } from '../discourse/scene.ts'
import { isOblique, type Referent } from '../discourse/subjects.ts'
import { overlaps } from '../../model/range.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { DraftRole, Phase } from './draft.ts'
import { coordinated } from './nominal.ts'
import { beginPhase, holdPhase } from './phase.ts'
import {
  abstractOffices,
  impliedHead,
  nominativeOffices,
  objectOrganizations,
  officesBy,
  organizationBy,
  organizationItems,
  organizationNear,
  roleIn,
  shownSubject,
  verbText,
} from './roles-in-clause.ts'
import { organizationAt, organizationFor, type Proposal, propose, type Situation } from './situation.ts'
import { relatedOffice } from './succeed.ts'
import { announcedBegin, beginOf, bracketTimes, type Times } from './times.ts'

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
  return next?.kind === 'person' && !bearers.some(bearer => bearer.start === next.start)
}

function bearersOf(situation: Situation): readonly Referent[] {
  const { clause, scene, items } = situation
  const first = clause.items.find(item => item.kind === 'person' && !isOblique(item)) as
    ItemOf<'person'> | undefined
  if (!first) {
    const subject = shownSubject(situation)
    return subject ? [subject] : []
  }
  const named = coordinated(items, items.indexOf(first)).filter(item => item.end <= clause.end)
  return named.map(item => ({
    chain: scene.persons.add(item.person),
    start: item.start,
    end: item.end,
    by: 'name' as const,
  }))
}

function sayOffice(situation: Situation, office: Office, bearer: Referent): void {
  const { predicate, times, scene } = situation
  const becomes = predicate.class === 'become'
  const bracket = bracketTimes(scene, situation.items, personIndex(situation, bearer))
  const begin =
    bracket.begin ?? (becomes ? (beginOf(times) ?? announcedBegin(scene, predicate.tense)) : times.begin)
  const end = bracket.end ?? times.end
  if (!office.role.plural) bearer.chain.gender ??= office.role.gender
  const related = relatedOffice(situation, office, bearer.chain)
  const phase = copulaPhase(situation, becomes, office)
  propose(situation, {
    rule: `copula-${predicate.class}${related?.suffix ?? ''}`,
    person: bearer.chain,
    personRange: bearer,
    role: related?.role ?? roleIn(situation, office),
    organization: related?.organization ?? organizationFor(situation, office),
    phase,
    career: becomes && predicate.tense === 'past' ? 'main' : 'none',
    times: {
      ...(begin ? { begin } : {}),
      ...(end ? { end } : {}),
      ...(times.order ? { order: times.order } : {}),
    },
  })
  mentionPerson(scene, bearer.chain)
}

const personIndex = ({ items }: Situation, { start }: Referent): number =>
  items.findIndex(item => item.start === start)

function copulaPhase(situation: Situation, becomes: boolean, office: Office): Phase {
  if (office.role.effects.has('designated')) return 'planned'
  if (!becomes) return holdPhase(situation)
  if (situation.predicate.tense === 'present') {
    const begin = beginOf(situation.times)
    const earliest = situation.scene.published.earliest
    return begin && earliest !== undefined && begin.date.latest < earliest ? 'begins' : 'planned'
  }
  return beginPhase(situation, beginOf(situation.times))
}

/** "X leitet das Amt", "der die Behörde kommissarisch führt", "verantwortet das Jugendamt", "steht dem Amt vor". */
export function lead(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject || situation.predicate.passive) return
  const offices = officesBy(situation, 'als')
  for (const office of offices) leadAs(situation, office, subject)
  const objects = offices.length > 0 ? [] : objectOrganizations(situation)
  for (const item of objects) {
    const organization = organizationAt(situation, item)
    if (!organization) continue
    for (const person of [...leaders(situation, subject), ...together(situation)])
      propose(situation, {
        rule: 'lead',
        person: person.chain,
        personRange: person,
        role: impliedHead(situation, organization, verbText(situation)),
        organization,
        phase: holdPhase(situation),
        times: situation.times,
      })
  }
  if (objects.length === 0 && offices.length === 0) inFocus(situation, subject, 'lead-focus')
}

/** "verantwortet als Geschäftsführerin die Bereiche …". */
function leadAs(situation: Situation, office: Office, subject: Referent): void {
  propose(situation, {
    rule: 'lead-as',
    person: subject.chain,
    personRange: subject,
    role: roleIn(situation, office),
    organization: organizationFor(situation, office),
    phase: holdPhase(situation),
    times: situation.times,
  })
}

/** "führen A und B das Unternehmen": all of them. */
function leaders(situation: Situation, subject: Referent): readonly Referent[] {
  return subject.by === 'name' ? bearersOf(situation) : [subject]
}

/** "zusammen mit B", "gemeinsam mit B": they do the same. */
function together({ clause, items, scene }: Situation): readonly Referent[] {
  return clause.items.flatMap(item => {
    if (item.kind !== 'person' || item.governor !== 'mit') return []
    const at = items.indexOf(item)
    if (!/^(?:zusammen|gemeinsam)$/u.test(normAt(items, at - 2))) return []
    return [{ chain: scene.persons.add(item.person), start: item.start, end: item.end, by: 'name' as const }]
  })
}

const pronounObjects = /^(?:es|ihn|diese|diesen|dieses)$/u

/** "führt die Geschäfte", "hat das Amt inne", "nahm die Aufgabe kommissarisch wahr": the office in focus. */
export function inFocus(
  situation: Situation,
  subject: Referent,
  rule: string,
  told: Pick<Proposal, 'phase' | 'times'> = { phase: holdPhase(situation), times: situation.times },
): boolean {
  const { scene, clause } = situation
  const office = scene.office
  const item = clause.items.find(candidate => {
    const noun = nounOf(candidate)
    return scene.lexicon.officeNouns.get(noun) === 'office' || pronounObjects.test(noun)
  })
  if (!office?.organization || !item) return false
  const noun = nounOf(item)
  const acting = noun === 'geschäfte' || noun === 'dienstgeschäfte'
  const implied = impliedHead(situation, undefined, verbText(situation))
  propose(situation, {
    rule,
    person: subject.chain,
    personRange: subject,
    role: {
      text: implied.kind === 'head' && !acting ? office.text : implied.text,
      concept: office.concept,
      kind: acting ? 'acting head' : implied.kind === 'head' ? office.kind : implied.kind,
      implied: true,
      range: { start: item.start, end: item.end },
    },
    organization: {
      record: office.organization,
      inference: {
        slot: 'organization',
        from: office.organization.mentions[0] ?? 'role',
        why: 'office that is talked about',
      },
    },
    ...told,
  })
  return true
}

/** The word of an item; "das Amt" is an organization item although it may mean the office. */
function nounOf(item: Item): string {
  if (item.kind === 'organization')
    return item.organization.generic ? item.organization.head.toLowerCase() : ''
  return 'norm' in item ? item.norm : ''
}

/** "übt die Leitung aus", "hat den Vorsitz inne", "bekleidet das Amt der Bürgermeisterin". */
export function hold(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const offices = [...abstractOffices(situation), ...officesBy(situation, 'der', 'des', 'als')]
  for (const office of offices.slice(0, 1)) {
    propose(situation, {
      rule: 'hold',
      person: subject.chain,
      personRange: subject,
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
      phase: holdPhase(situation),
      times: situation.times,
    })
  }
  if (offices.length === 0) inFocus(situation, subject, 'hold-focus')
}

/** "an der Spitze des Amtes steht X". */
export function stand(situation: Situation): void {
  const subject = shownSubject(situation)
  const office = situation.offices.find(({ role, governor }) => role.abstract && governor === 'an')
  if (!subject || !office) return
  propose(situation, {
    rule: 'stand',
    person: subject.chain,
    personRange: subject,
    role: roleIn(situation, office),
    organization: organizationFor(situation, office),
    phase: holdPhase(situation),
    times: situation.times,
  })
}

/** "Die Leitung des Amtes liegt bei A", "geht an A über". */
export function rest(situation: Situation): void {
  const { scene, clause, times } = situation
  const office = abstractOffices(situation)[0]
  const passes = situation.predicate.class === 'pass'
  const bearer = clause.items.find(
    item => item.kind === 'person' && item.governor === (passes ? 'an' : 'bei'),
  )
  if (!office || bearer?.kind !== 'person') return
  propose(situation, {
    rule: 'rest-with',
    person: scene.persons.add(bearer.person),
    personRange: bearer,
    role: roleIn(situation, office),
    organization: organizationFor(situation, office),
    phase: passes ? beginPhase(situation, beginOf(times)) : holdPhase(situation),
    times: passes ? withBegin(times) : times,
  })
}

const withBegin = (times: Times): Pick<Times, 'begin'> => {
  const begin = beginOf(times)
  return begin ? { begin } : {}
}

const workplaces = ['in', 'im', 'bei', 'beim', 'am', 'an', 'für'] as const

/** "arbeitete als Referent im Ministerium", "ist am Institut tätig". */
export function work(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const offices = officesBy(situation, 'als')
  for (const office of offices) {
    propose(situation, {
      rule: 'work-as',
      person: subject.chain,
      personRange: subject,
      role: roleIn(situation, office),
      organization: organizationNear(situation, office, ...workplaces),
      phase: holdPhase(situation),
      times: workTimes(situation),
    })
  }
  const organization = organizationBy(situation, ...workplaces)
  if (offices.length > 0 || !organization) return
  propose(situation, {
    rule: 'work-at',
    person: subject.chain,
    personRange: subject,
    role: employee(situation),
    organization,
    phase: holdPhase(situation),
    times: situation.times,
  })
}

/** "Als ihre Stellvertreterin wird X tätig": on the day announced for the change. */
function workTimes({ scene, predicate, times }: Situation): Pick<Times, 'begin' | 'end' | 'order'> {
  const begin = times.begin ?? (predicate.tense === 'future' ? announcedBegin(scene, 'future') : undefined)
  return { ...times, ...(begin ? { begin } : {}) }
}

/** Somebody works there, and more is not said. */
export function employee(situation: Situation): {
  text: string
  concept: string
  kind: 'employee'
  implied: true
} {
  return { text: verbText(situation), concept: 'mitarbeit', kind: 'employee', implied: true }
}

/** Somebody belongs to a body, and more is not said. */
export function memberRole(situation: Situation): DraftRole {
  return { text: verbText(situation), concept: 'mitgliedschaft', kind: 'member', implied: true }
}

/** "gehört dem Rat an". */
export function belong(situation: Situation): void {
  const subject = shownSubject(situation)
  if (!subject) return
  const offices = officesBy(situation, 'als')
  for (const office of offices)
    for (const bearer of leaders(situation, subject)) sayOffice(situation, office, bearer)
  if (offices.length > 0) return
  for (const item of objectOrganizations(situation)) {
    const organization = organizationAt(situation, item)
    if (!organization) continue
    propose(situation, {
      rule: 'belong',
      person: subject.chain,
      personRange: subject,
      role: memberRole(situation),
      organization,
      phase: holdPhase(situation),
      times: situation.times,
    })
  }
}

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
    if (!organization || organization.record.form !== 'unit') continue
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
