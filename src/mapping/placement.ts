import type { Extraction } from '../model/extraction.ts'
import type { Day } from '../model/partial-date.ts'
import type { OrganizationEntity } from '../model/statement.ts'
import { meantOn } from './known-organizations.ts'
import {
  ofKnown,
  type OrganizationKnowledge,
  type Placed,
  type Placement,
  type Placements,
  type Search,
} from './placed.ts'
import { slug } from '../model/slug.ts'
import { isTerritoryType, territory, type TerritoryForms, territoryPath, unknownForm } from './territory.ts'

/** Where each organization of an extraction stands, or why that cannot be said: then its statements go to review. */
export function placeOrganizations(extraction: Extraction, knowledge: OrganizationKnowledge): Placements {
  const search = { ...knowledge, extraction }
  return new Map(extraction.organizations.map(entity => [entity.key, place(entity, undefined, [], search)]))
}

/** What a rule looks at: the organization, the first day it is heard of, and where its parent stands. */
interface Question {
  readonly entity: OrganizationEntity
  readonly day?: Day
  readonly parent?: Placement
  readonly search: Search
}

/** The first rule that answers wins. */
const rules: readonly ((question: Question) => Placement | undefined)[] = [
  listed,
  territoryByName,
  bodyWithSeat,
  partOfParent,
  unitWithSeat,
  properName,
]

const nowhere = 'neither a place nor a parent organization tells which one of its kind it is'

function place(
  entity: OrganizationEntity,
  fallback: Day | undefined,
  below: readonly string[],
  search: Search,
): Placement {
  if (below.includes(entity.key)) return { reason: 'it is said to be part of itself' }
  if (slug(entity.unit) === '') return { reason: 'its name has no letters that a path could be made of' }
  const day = firstDay(entity.key, search.extraction) ?? fallback
  const above = search.extraction.organizations.find(({ key }) => key === entity.parent)
  const parent = above && place(above, day, [...below, entity.key], search)
  const question = { entity, search, ...(day === undefined ? {} : { day }), ...(parent ? { parent } : {}) }
  for (const rule of rules) {
    const answer = rule(question)
    if (answer) return answer
  }
  return { reason: nowhere }
}

/** The first day on which somebody is said to have been there: a name means what bore it on that day. */
function firstDay(key: string, { statements }: Extraction): Day | undefined {
  return statements
    .flatMap(statement =>
      statement.type === 'membership' && statement.organization === key ? [statement] : [],
    )
    .flatMap(({ period }) => period.beginEarliest ?? [])
    .toSorted()[0]
}

function listed({ entity, day, search }: Question): Placement | undefined {
  const { organizations, territoryForms } = search
  const path = territoryPath(territory(entity.name, territoryForms))
  const known = organizations.byForm.get(entity.name) ?? organizations.byPath.get(path)
  if (!known) return undefined
  const meant = meantOn(organizations, known, day)
  const basis = meant === known ? found(entity).basis : 'resolved'
  return { placed: { ...ofKnown(meant), ...found(entity), basis } }
}

function found({ parentBasis, mentions }: OrganizationEntity) {
  return { basis: parentBasis ?? 'stated', mentions } as const
}

/** A municipality that is not listed: `stadt-x` by the form in the text, else `ort-x`. */
function territoryByName({ entity, search }: Question): Placement | undefined {
  const named = territory(entity.name, search.territoryForms)
  if (!isTerritoryType(entity.kind, search.territoryForms)) return undefined
  const seat = named.form ? named : { place: entity.place ?? named.place }
  const label = named.form ? entity.name : seat.place
  const type = named.form ? entity.kind : unknownForm
  return { placed: { ...at(search, territoryPath(seat), label, entity), type } }
}

/**
 * A body of its own with a place in its name ("Stadtwerke X") stands at the top by its full name, wherever the text puts
 * it; one that several run ("Jobcenter") does so with the place of its parent.
 */
function bodyWithSeat(question: Question): Placement | undefined {
  const { entity, search } = question
  const form = search.organizationTypes.get(entity.kind)?.form
  if (form === 'joint') return atSeat(question, seatOf(question))
  return form === 'formal' && namesPlace(entity) ? atSeat(question, entity.place) : undefined
}

function namesPlace({ name, place: seat = '' }: OrganizationEntity): boolean {
  return seat !== '' && `-${slug(name)}-`.includes(`-${slug(seat)}-`)
}

function seatOf({ entity, parent, search }: Question): string | undefined {
  if (entity.place !== undefined) return entity.place
  if (!parent || !('placed' in parent) || parent.placed.parent) return undefined
  const above = territory(parent.placed.label, search.territoryForms)
  return above.form || parent.placed.known ? above.place : undefined
}

function atSeat({ entity, search }: Question, seat: string | undefined): Placement | undefined {
  if (seat === undefined) return undefined
  const named = `-${slug(entity.unit)}-`.includes(`-${slug(seat)}-`)
  const name = named ? entity.unit : `${entity.unit} ${seat}`
  return { placed: at(search, slug(name), name, entity) }
}

/** A unit stands below its parent; below what came out of it, when the unit is first heard of after a merger. */
function partOfParent({ entity, day, parent: above, search }: Question): Placement | undefined {
  if (entity.parent === undefined) return undefined
  if (!above || !('placed' in above)) {
    return { reason: 'the organization that it is part of is not resolved' }
  }
  const parent = later(above.placed, day, search)
  const label = labelBelow(entity.unit, parent.label, search.territoryForms)
  const placed = { ...at(search, `${parent.path}/${slug(entity.unit)}`, label, entity), parent }
  return { placed: parent.basis === 'resolved' ? { ...placed, basis: 'resolved' } : placed }
}

function later(parent: Placed, day: Day | undefined, { organizations }: Search): Placed {
  if (!parent.known) return parent
  const known = meantOn(organizations, parent.known, day)
  if (known === parent.known) return parent
  return { ...ofKnown(known), basis: 'resolved', mentions: parent.mentions }
}

/** A unit with a place of its own in its name and no parent ("Gesundheitsamt X"). */
function unitWithSeat(question: Question): Placement | undefined {
  return atSeat(question, question.entity.place)
}

/** A name of several words that means one organization wherever it is read; "das Finanzamt" does not. */
function properName({ entity, search }: Question): Placement | undefined {
  const form = search.organizationTypes.get(entity.kind)?.form ?? 'other'
  const proper = (form === 'formal' || form === 'other') && slug(entity.name).includes('-')
  return proper ? { placed: at(search, slug(entity.name), entity.name, entity) } : undefined
}

function at(search: Search, path: string, label: string, entity: OrganizationEntity): Placed {
  const known = search.organizations.byPath.get(path)
  if (known) return { ...ofKnown(known), ...found(entity) }
  // The mere name of the unit ("Sozialamt") would be a label of every city's.
  const aliases = [entity.name, ...entity.variants].filter(name => name !== label && name !== entity.unit)
  return { path: search.keptPath(path), namePath: path, label, aliases, type: entity.kind, ...found(entity) }
}

function labelBelow(unit: string, parent: string, forms: TerritoryForms): string {
  const { form, place: seat } = territory(parent, forms)
  return form ? `${unit} ${form.genitive} ${seat}` : `${unit} (${parent})`
}
