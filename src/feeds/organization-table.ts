import { org, schema, skos } from '../rdf/namespaces.ts'
import { knownOf, type Row, type Table } from '../representation/table.ts'
import { ownCells, type CellsOf, type Told } from './entity-row.ts'
import { dayColumn, idColumn, linkColumn, shared, wordsColumn } from './shared-columns.ts'
import { valuesOf } from './told.ts'

/** Cities, their offices, councils, companies. */
export const organizationTable = {
  name: 'organizations',
  title: { de: 'Organisationen', en: 'Organizations' },
  columns: [
    idColumn('organization'),
    shared.name,
    {
      ...wordsColumn(
        'other_names',
        { de: 'Auch genannt', en: 'Also called' },
        'Other names that it is told of by.',
      ),
      separator: '; ',
    },
    linkColumn('type_id', { de: 'Art', en: 'Type' }, 'kind of organization, a concept of /orgtype'),
    wordsColumn('type_name', { de: 'Name der Art', en: 'Name of the type' }, 'The kind, in German.'),
    linkColumn('parent_id', { de: 'Gehört zu', en: 'Part of' }, 'organization it belongs to'),
    wordsColumn(
      'parent_name',
      { de: 'Name der übergeordneten Organisation', en: 'Name of the organization above' },
      'The name of the organization it belongs to.',
    ),
    wordsColumn(
      'official_key',
      { de: 'Amtlicher Schlüssel', en: 'Official key' },
      'Official key of a municipality, district or state (AGS and its parts); keep it as text.',
    ),
    dayColumn('dissolved', { de: 'Aufgelöst', en: 'Dissolved' }, 'The day on which it ceased to be.'),
    shared.source,
    shared.modified,
  ],
} as const satisfies Table

export function organizationRow(told: Told): Row {
  const { subject, quads, nameOf } = told
  const first = (property: (typeof org)['unitOf']): string | undefined =>
    valuesOf(quads, subject, property)?.[0]
  const type = first(org.classification)
  const parent = first(org.unitOf) ?? first(org.subOrganizationOf)
  const cells: CellsOf<typeof organizationTable> = {
    ...ownCells(told),
    other_names: valuesOf(quads, subject, skos.altLabel),
    type_id: type,
    type_name: nameOf(type),
    parent_id: parent,
    parent_name: nameOf(parent),
    official_key: first(org.identifier),
    dissolved: first(schema.dissolutionDate),
  }
  return knownOf(cells)
}
