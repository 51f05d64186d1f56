import type { Quad } from '@rdfjs/types'
import type { Announcement } from '../model/announcement.ts'
import type { AssignedIds } from '../model/assigned-ids.ts'
import type { Extraction } from '../model/extraction.ts'
import { personsOf } from '../model/persons-of.ts'
import type { Range } from '../model/range.ts'
import type { Statement } from '../model/statement.ts'
import { codePoints } from '../rdf/code-points.ts'
import { dataset } from '../rdf/dataset.ts'
import { announcementQuads } from './announcement.ts'
import { type Context, personIri } from './context.ts'
import { irisOf } from './iris.ts'
import { placesOf, statementQuads } from './mappings.ts'
import { organizationQuads } from './organization.ts'
import type { OrganizationTypes } from './organization-types.ts'
import { namingPassages, personQuads } from './person.ts'
import type { Placed, Placements } from './placed.ts'
import { placesByPath } from './places.ts'
import { quotable } from './quotation.ts'
import type { RoleTable } from './role-table.ts'
import { membershipsOf } from './offices.ts'

export interface MappingInput {
  readonly announcement: Announcement
  readonly extraction: Extraction
  /** What is to be published: placed, with known roles, and complete (`unmappable`). */
  readonly accepted: readonly Statement[]
  /** What must not be quoted (`unquotable`). */
  readonly withheld: readonly Range[]
  readonly placements: Placements
  readonly publisher: Placed | undefined
  readonly ids: AssignedIds
  readonly roles: RoleTable
  readonly organizationTypes: OrganizationTypes
  /** Ends with "/". */
  readonly baseIri: string
  /** IRI of the licence of the documents. */
  readonly licence: string
}

/** All that one announcement says, in its claim graph (model.md). @throws Error for statements that cannot be mapped */
export function mapExtraction(input: MappingInput): readonly Quad[] {
  const { accepted, extraction } = input
  const context = contextOf(input)
  const told = new Set(accepted.flatMap(personsOf))
  const persons = extraction.persons.filter(({ key }) => told.has(key))
  const places = placesByPath(accepted, input.publisher, input.placements)
  const about = [
    ...persons.map(({ key }) => personIri(key, context)),
    ...accepted
      .flatMap(statement => placesOf(statement, input.placements).slice(-1))
      .map(({ path }) => context.iris.organization(path)),
  ]
  const quads = [
    ...announcementQuads(context, about),
    ...persons.flatMap(person => personQuads(person, context)),
    ...[...places.values()].flatMap(({ placed, statements }) =>
      organizationQuads(placed, namingPassages(placed.mentions, statements), context),
    ),
    ...accepted.flatMap(statement => statementQuads(statement, context)),
  ]
  // Passages, posts and role concepts are described wherever they are used; a dataset keeps each quad once.
  return [...dataset(quads)]
}

function contextOf(input: MappingInput): Context {
  const { announcement, extraction, accepted, publisher } = input
  const iris = irisOf(input.baseIri)
  return {
    announcement,
    extraction,
    iris,
    graph: iris.graph(announcement.id),
    source: quotable(announcement.text, [...input.withheld, ...bystanders(extraction, accepted)]),
    codePoints: codePoints(announcement.text),
    placements: input.placements,
    ...(publisher ? { publisher } : {}),
    ids: input.ids,
    roles: input.roles,
    organizationTypes: input.organizationTypes,
    memberships: membershipsOf({ statements: accepted }),
    licence: input.licence,
  }
}

/** Persons of whom nothing is published (a candidate who lost, a contact) are not named in quotations either. */
function bystanders({ persons }: Extraction, accepted: readonly Statement[]): readonly Range[] {
  const told = new Set(accepted.flatMap(personsOf))
  return persons.filter(({ key }) => !told.has(key)).flatMap(({ mentions }) => mentions)
}
