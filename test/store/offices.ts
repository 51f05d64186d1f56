import type { NamedNode, Quad } from '@rdfjs/types'
import { foaf, opengov, org, pas, prov, rdf, schema, skos, xsd } from '../../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { iri } from './contract.ts'

/** An office that an announcement tells of: names of persons and paths of organizations. */
export interface Office {
  readonly person: string
  /** Its parent is what comes before the last slash. */
  readonly organization: string
  /** Local name of the role; `leitung` when left out. */
  readonly role?: string
  readonly beginEarliest?: string
  readonly beginLatest?: string
  readonly endEarliest?: string
  readonly endLatest?: string
  readonly status?: string
}

const bounds = ['beginEarliest', 'beginLatest', 'endEarliest', 'endLatest'] as const

export function roleIri(role = 'leitung'): NamedNode {
  return namedNode(`https://w3id.org/personalia/role/${role}`)
}

export function membershipIri({ person, organization, role = 'leitung' }: Office): NamedNode {
  return iri(`id/membership/${person}-${organization.replaceAll('/', '-')}-${role}`.toLowerCase())
}

export function postIri({ organization, role = 'leitung' }: Office): NamedNode {
  return iri(`id/post/${organization}/${role}`)
}

/** The claim graph of an announcement that tells of these offices. */
export function tells(
  announcement: string,
  published: string,
  ...offices: readonly Office[]
): readonly Quad[] {
  const graph = iri(`graph/${announcement}`)
  const node = iri(`id/announcement/${announcement}`)
  const own: Facts = [
    [node, rdf.type, schema.NewsArticle],
    [node, schema.headline, literal(`Meldung ${announcement}`, 'de')],
    [node, schema.datePublished, literal(published, xsd.date)],
  ]
  return [
    ...own,
    ...offices.flatMap(office => officeFacts(office, iri(`id/announcement/${announcement}#p-1-2`))),
  ].map(([subject, predicate, object]) => quad(subject, predicate, object, graph))
}

type Facts = readonly (readonly [NamedNode, NamedNode, Quad['object']])[]

function officeFacts(office: Office, passage: NamedNode): Facts {
  const { person, organization, status = 'active' } = office
  const [holder, membership, post] = [
    iri(`id/person/${person.toLowerCase()}`),
    membershipIri(office),
    postIri(office),
  ]
  const period = namedNode(`${membership.value}#period`)
  const unit = iri(`id/org/${organization}`)
  const parent = /^(.+)\/[^/]+$/.exec(organization)?.[1]
  return [
    [holder, rdf.type, foaf.Person],
    [holder, schema.name, literal(person)],
    [holder, org.hasMembership, membership],
    [membership, rdf.type, org.Membership],
    [membership, org.member, holder],
    [membership, org.organization, unit],
    [membership, org.role, roleIri(office.role)],
    [membership, opengov.post, post],
    [membership, pas.status, pas[status as 'active']],
    [membership, org.memberDuring, period],
    [membership, prov.wasDerivedFrom, passage],
    ...bounds.flatMap((bound): Facts => {
      const day = office[bound]
      return day === undefined ? [] : [[period, pas[bound], literal(day, xsd.date)]]
    }),
    [post, rdf.type, org.Post],
    [post, skos.prefLabel, literal(`Leitung, ${organization}`, 'de')],
    [post, org.postIn, unit],
    [post, org.role, roleIri(office.role)],
    [unit, rdf.type, org.Organization],
    [unit, skos.prefLabel, literal(organization, 'de')],
    ...(parent === undefined ? [] : [[unit, org.subOrganizationOf, iri(`id/org/${parent}`)] as const]),
    [passage, prov.value, literal('Wortlaut')],
  ]
}
