import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { pas, schema } from '../rdf/namespaces.ts'
import { knownOf, type Row } from '../representation/table.ts'
import type { askedMembershipTable } from './membership-table.ts'
import { germanOf, sourcesOf, valuesOf } from './told.ts'

/** Who held what, as the store has it. */
interface Held {
  readonly membership: NamedNode
  readonly row: {
    readonly person: string
    readonly organization?: string
    readonly role: string
    readonly post?: string
    readonly status: string
    readonly beginEarliest?: string
    readonly beginLatest?: string
    readonly endEarliest?: string
    readonly endLatest?: string
    readonly confirmed?: string
    readonly basis?: string
  }
  /** How sure it is, where days were asked for. */
  readonly answer?: string
  readonly labels: readonly { readonly subject: NamedNode; readonly labels: readonly Literal[] }[]
}

type ColumnName = (typeof askedMembershipTable.columns)[number]['name']

/**
 * A membership for tables: things by IRI and German name, days as YYYY-MM-DD; `begin` and `end` as precisely as they were
 * stated (a day, a month, a year, EDTF). What is not known is left out.
 *
 * @param quads all that is said of the membership and its parts, in the claim graphs that say it
 * @param modified ISO 8601
 */
export function membershipRow(
  { membership, row, labels, answer }: Held,
  quads: readonly Quad[],
  { modified, baseIri }: { readonly modified: string | undefined; readonly baseIri: string },
): Row {
  const nameOf = (iri: string | undefined): string | undefined =>
    germanOf(labels.find(({ subject }) => subject.value === iri)?.labels ?? [])
  const all: Readonly<Record<ColumnName, Row[string] | undefined>> = {
    id: membership.value,
    person_id: row.person,
    person_name: nameOf(row.person),
    organization_id: row.organization,
    organization_name: nameOf(row.organization),
    role_id: row.role,
    role_name: nameOf(row.role),
    role_wording: valuesOf(quads, membership, schema.roleName)?.[0],
    post_id: row.post,
    status: row.status,
    begin: stated(quads, membership, { property: schema.startDate, part: 'begin' }),
    end: stated(quads, membership, { property: schema.endDate, part: 'end' }),
    begin_earliest: row.beginEarliest,
    begin_latest: row.beginLatest,
    end_earliest: row.endEarliest,
    end_latest: row.endLatest,
    confirmed: row.confirmed,
    basis: row.basis,
    source: sourcesOf(quads, baseIri),
    modified,
    answer,
  }
  return knownOf(all)
}

function stated(
  quads: readonly Quad[],
  { value }: NamedNode,
  { property, part }: { readonly property: NamedNode; readonly part: string },
): string | undefined {
  const found =
    quads.find(({ subject, predicate }) => subject.value === value && predicate.equals(property)) ??
    quads.find(({ subject, predicate }) => subject.value === `${value}#${part}` && predicate.equals(pas.edtf))
  return found?.object.value
}
