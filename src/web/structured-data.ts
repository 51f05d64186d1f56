import type { NamedNode } from '@rdfjs/types'
import { org, schema, skos } from '../rdf/namespaces.ts'
import type { Graph } from './graph.ts'
import { labelOf } from './labels.ts'
import type { MembershipRow } from './memberships.ts'

/** A schema.org Person with the roles, for search engines and other readers of embedded JSON-LD. */
export function personData(graph: Graph, person: NamedNode, rows: readonly MembershipRow[]): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': person.value,
    name: graph.text(person, schema.name),
    memberOf: rows.map(row => ({
      '@type': 'OrganizationRole',
      '@id': row.iri.value,
      roleName: row.roleName,
      startDate: graph.text(row.iri, schema.startDate),
      endDate: graph.text(row.iri, schema.endDate),
      memberOf: row.organization && organization(graph, row.organization),
    })),
  })
}

/** A schema.org organization with its parent. */
export function organizationData(graph: Graph, node: NamedNode, parent: NamedNode | undefined): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    ...organization(graph, node),
    alternateName: graph.objects(node, skos.altLabel).map(({ value }) => value),
    identifier: graph.text(node, org.identifier),
    sameAs: graph.links(node, schema.sameAs).map(({ value }) => value),
    parentOrganization: parent && organization(graph, parent),
  })
}

function organization(graph: Graph, node: NamedNode) {
  return {
    '@type': graph.isA(node, schema.GovernmentOrganization) ? 'GovernmentOrganization' : 'Organization',
    '@id': node.value,
    name: labelOf(graph, node, 'de').text,
  }
}
