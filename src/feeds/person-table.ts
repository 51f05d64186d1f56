import { org, schema } from '../rdf/namespaces.ts'
import { knownOf, type Row, type Table } from '../representation/table.ts'
import { ownCells, type CellsOf, type Told } from './entity-row.ts'
import { idColumn, shared, wordsColumn } from './shared-columns.ts'
import { valuesOf } from './told.ts'

/** Everybody who is told of in some office. */
export const personTable = {
  name: 'persons',
  title: { de: 'Personen', en: 'Persons' },
  columns: [
    idColumn('person'),
    { ...shared.name, about: 'The name as the newest announcement has it, without titles.' },
    wordsColumn(
      'given_name',
      { de: 'Vorname', en: 'Given name' },
      'The given name, where it is known which.',
    ),
    wordsColumn('family_name', { de: 'Nachname', en: 'Family name' }, 'The family name, likewise.'),
    {
      name: 'membership_ids',
      title: { de: 'Funktionen', en: 'Roles held' },
      about: 'IRIs of what the person holds or held; /memberships has these in full.',
      datatype: 'anyURI',
      separator: ' ',
    },
    shared.source,
    shared.modified,
  ],
} as const satisfies Table

export function personRow(told: Told): Row {
  const { subject, quads } = told
  const cells: CellsOf<typeof personTable> = {
    ...ownCells(told),
    given_name: valuesOf(quads, subject, schema.givenName)?.[0],
    family_name: valuesOf(quads, subject, schema.familyName)?.[0],
    membership_ids: valuesOf(quads, subject, org.hasMembership),
  }
  return knownOf(cells)
}
