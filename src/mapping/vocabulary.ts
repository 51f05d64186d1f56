import type { NamedNode, Quad } from '@rdfjs/types'
import {
  dct,
  org,
  orgtype,
  orgtypeScheme,
  pas,
  rdf,
  role as roleTerm,
  roleScheme,
  skos,
} from '../rdf/namespaces.ts'
import { defaultGraph, literal } from '../rdf/terms.ts'
import { type Fact, facts, type Graph } from '../rdf/facts.ts'
import type { OrganizationType, OrganizationTypes } from './organization-types.ts'
import type { Role, RoleTable } from './role-table.ts'

/** The role scheme as it is served: every concept with labels, kind, words for the holder, and its place in the tree. */
export function roleQuads(roles: RoleTable): readonly Quad[] {
  const graph = defaultGraph()
  return [
    ...schemeQuads(roleScheme, ['Rollen in der öffentlichen Verwaltung', 'roles in public administration']),
    ...[...roles.values()].flatMap(role => [
      ...roleConceptQuads(role, graph),
      ...facts(graph, roleTerm(role.concept), [
        ...place(role.broader === undefined ? undefined : roleTerm(role.broader), roleScheme),
        [pas.feminineForm, role.feminine.slice(0, 1).map(german)],
        [pas.masculineForm, role.masculine.slice(0, 1).map(german)],
        [skos.altLabel, [...new Set([...role.feminine, ...role.masculine])].map(german)],
      ]),
    ]),
  ]
}

/** The scheme of organization types as it is served. */
export function organizationTypeQuads(types: OrganizationTypes): readonly Quad[] {
  const graph = defaultGraph()
  return [
    ...schemeQuads(orgtypeScheme, ['Arten von Organisationen', 'types of organizations']),
    ...[...types.values()].flatMap(type => [
      ...organizationTypeConceptQuads(type, graph),
      ...facts(graph, orgtype(type.type), place(undefined, orgtypeScheme)),
    ]),
  ]
}

/** What a claim graph says of a role that it uses: enough to read the graph alone. */
export function roleConceptQuads(role: Role, graph: Graph): readonly Quad[] {
  return facts(graph, roleTerm(role.concept), [
    [rdf.type, [skos.Concept, org.Role]],
    [skos.inScheme, roleScheme],
    [skos.prefLabel, labels(role)],
    [pas.kind, literal(role.kind)],
  ])
}

export function organizationTypeConceptQuads(type: OrganizationType, graph: Graph): readonly Quad[] {
  return facts(graph, orgtype(type.type), [
    [rdf.type, skos.Concept],
    [skos.inScheme, orgtypeScheme],
    [skos.prefLabel, labels(type)],
  ])
}

function schemeQuads(node: NamedNode, [de, en]: readonly [string, string]): readonly Quad[] {
  const titles = [literal(de, 'de'), literal(en, 'en')]
  return facts(defaultGraph(), node, [
    [rdf.type, skos.ConceptScheme],
    [skos.prefLabel, titles],
    [dct.title, titles],
  ])
}

function place(broader: NamedNode | undefined, top: NamedNode): readonly Fact[] {
  return broader ? [[skos.broader, broader]] : [[skos.topConceptOf, top]]
}

function labels({ labelDe, labelEn }: { readonly labelDe: string; readonly labelEn: string }) {
  return [german(labelDe), labelEn === '' ? undefined : literal(labelEn, 'en')]
}

function german(text: string) {
  return literal(text, 'de')
}
