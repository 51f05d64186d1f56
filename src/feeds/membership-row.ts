import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { pas, schema } from '../rdf/namespaces.ts'

/** The columns of a membership as a plain row, in their order. */
export const membershipColumns = [
  'id',
  'person_id',
  'person_name',
  'organization_id',
  'organization_name',
  'role_id',
  'role_name',
  'post_id',
  'status',
  'begin',
  'end',
  'begin_earliest',
  'begin_latest',
  'end_earliest',
  'end_latest',
  'confirmed',
  'basis',
  'source',
  'modified',
] as const

/**
 * A membership for tables: things by IRI and German name, days as YYYY-MM-DD; `begin` and `end` as precisely as they were
 * stated (a day, a month, a year, EDTF); `source` its announcements, separated by blanks. What is not known is left out.
 */
export type MembershipRow = Readonly<Partial<Record<(typeof membershipColumns)[number], string>>>

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
  readonly labels: readonly { readonly subject: NamedNode; readonly labels: readonly Literal[] }[]
}

/**
 * @param quads all that is said of the membership and its parts, in the claim graphs that say it
 * @param modified ISO 8601
 */
export function membershipRow(
  { membership, row, labels }: Held,
  quads: readonly Quad[],
  { modified, baseIri }: { readonly modified: string | undefined; readonly baseIri: string },
): MembershipRow {
  const nameOf = (iri: string | undefined): string | undefined =>
    germanOf(labels.find(({ subject }) => subject.value === iri)?.labels ?? [])
  const all: Readonly<Record<(typeof membershipColumns)[number], string | undefined>> = {
    id: membership.value,
    person_id: row.person,
    person_name: nameOf(row.person),
    organization_id: row.organization,
    organization_name: nameOf(row.organization),
    role_id: row.role,
    role_name: nameOf(row.role),
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
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== ''))
}

function germanOf(labels: readonly Literal[]): string | undefined {
  return (labels.find(({ language }) => language === 'de') ?? labels[0])?.value
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

/** A claim graph has the last part of its name from its announcement. */
function sourcesOf(quads: readonly Quad[], baseIri: string): string {
  const graphs = `${baseIri}graph/`
  const names = new Set(quads.map(({ graph }) => graph.value).filter(name => name.startsWith(graphs)))
  return [...names]
    .sort()
    .map(name => `${baseIri}id/announcement/${name.slice(graphs.length)}`)
    .join(' ')
}
