import type { Literal, NamedNode } from '@rdfjs/types'
import { org, pas, rdf } from '../rdf/namespaces.ts'
import { knownOf, type Row, type Table } from '../representation/table.ts'
import { ownCells, type CellsOf, type Told } from './entity-row.ts'
import { idColumn, linkColumn, shared, wordsColumn } from './shared-columns.ts'
import { germanOf, valuesOf } from './told.ts'

const ofDays = 'who held it on the days asked for; empty where none were'

/** Offices of an organization chart; vacant ones too. */
export const postTable = {
  name: 'posts',
  title: { de: 'Ämter', en: 'Posts' },
  columns: [
    idColumn('post'),
    shared.name,
    linkColumn('organization_id', { de: 'Organisation', en: 'Organization' }, 'organization'),
    wordsColumn(
      'organization_name',
      { de: 'Name der Organisation', en: 'Name of the organization' },
      'The name of the organization, in German.',
    ),
    linkColumn('role_id', { de: 'Rolle', en: 'Role' }, 'role, a concept of /role'),
    wordsColumn('role_name', { de: 'Name der Rolle', en: 'Name of the role' }, 'The role, in German.'),
    {
      name: 'sole',
      title: { de: 'Nur einmal besetzt', en: 'One holder at a time' },
      about: 'Whether one person at a time holds it.',
      datatype: 'boolean',
      required: true,
    },
    {
      name: 'membership_ids',
      title: { de: 'Besetzungen', en: 'Holdings' },
      about: `IRIs of the memberships of those ${ofDays}.`,
      datatype: 'anyURI',
      separator: ' ',
    },
    {
      name: 'holder_ids',
      title: { de: 'Personen', en: 'Holders' },
      about: `IRIs of those ${ofDays}.`,
      datatype: 'anyURI',
      separator: ' ',
    },
    {
      ...wordsColumn(
        'holder_names',
        { de: 'Namen', en: 'Names of the holders' },
        `Names of those ${ofDays}.`,
      ),
      separator: '; ',
    },
    shared.source,
    shared.modified,
  ],
} as const satisfies Table

interface Holder {
  readonly membership: NamedNode
  readonly row: { readonly person: string }
  readonly labels: readonly { readonly subject: NamedNode; readonly labels: readonly Literal[] }[]
}

export function postRow(told: Told, holders: readonly Holder[]): Row {
  const { subject, quads, nameOf } = told
  const organization = valuesOf(quads, subject, org.postIn)?.[0]
  const role = valuesOf(quads, subject, org.role)?.[0]
  const persons = [...new Set(holders.map(({ row }) => row.person))]
  const cells: CellsOf<typeof postTable> = {
    ...ownCells(told),
    organization_id: organization,
    organization_name: nameOf(organization),
    role_id: role,
    role_name: nameOf(role),
    sole: valuesOf(quads, subject, rdf.type)?.includes(pas.SoleOffice.value) ?? false,
    membership_ids: holders.map(({ membership }) => membership.value),
    holder_ids: persons,
    holder_names: persons.flatMap(person => nameIn(holders, person) ?? []),
  }
  return knownOf(cells)
}

function nameIn(holders: readonly Holder[], person: string): string | undefined {
  const entries = holders.flatMap(({ labels }) => labels)
  return germanOf(entries.find(({ subject }) => subject.value === person)?.labels ?? [])
}
