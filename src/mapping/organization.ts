import type { NamedNode, Quad } from '@rdfjs/types'
import type { Range } from '../model/range.ts'
import { adms, ags, dct, gnd, m8g, org, orgtype, pas, rdf, schema, skos, wd, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import type { Context } from './context.ts'
import { type Fact, facts } from '../rdf/facts.ts'
import { part } from './iris.ts'
import type { KnownOrganization } from './known-organizations.ts'
import type { OrganizationType } from './organization-types.ts'
import { sourceQuads } from './passage.ts'
import type { Placed } from './placed.ts'
import { organizationTypeConceptQuads } from './vocabulary.ts'

/** An organization, its place in the tree, and what is known of it from elsewhere. */
export function organizationQuads(
  placed: Placed,
  passages: readonly Range[],
  context: Context,
): readonly Quad[] {
  const { graph, iris } = context
  const node = iris.organization(placed.path)
  const type = context.organizationTypes.get(placed.type)
  const label = literal(placed.label, 'de')
  return [
    ...facts(graph, node, [
      [rdf.type, classes(placed, type)],
      [skos.prefLabel, label],
      [skos.altLabel, placed.aliases.map(alias => literal(alias, 'de'))],
      [schema.name, label],
      [org.classification, type && orgtype(type.type)],
      ...parentFacts(placed, context),
      [pas.basis, pas[placed.basis]],
      [dct.source, passages.length === 0 ? iris.announcement(context.announcement.id) : undefined],
    ]),
    ...(type ? organizationTypeConceptQuads(type, graph) : []),
    ...(placed.known ? knownQuads(node, placed.known, context) : []),
    ...sourceQuads(node, passages, context),
  ]
}

/** Types are written with their supertypes, since consumers do not reason. */
function classes(placed: Placed, type: OrganizationType | undefined): readonly NamedNode[] {
  const schemaClass = type && type.schemaClass !== '' ? type.schemaClass : 'Organization'
  const isPublic = schemaClass === 'GovernmentOrganization'
  return [
    org.Organization,
    ...(type?.form === 'formal'
      ? [org.FormalOrganization, ...(isPublic ? [m8g.PublicOrganisation] : [])]
      : []),
    ...(isUnit(placed, type) ? [org.OrganizationalUnit] : []),
    namedNode(schema[''].value + schemaClass),
  ]
}

/** A unit is part of something; one that stands alone ("Gesundheitsamt X") is just an organization. */
function isUnit({ parent }: Placed, type: OrganizationType | undefined): boolean {
  return type?.form === 'unit' && parent !== undefined
}

/** `org:unitOf` leads from a unit to a formal organization only; councils and units in units are sub-organizations. */
function parentFacts(placed: Placed, { iris, organizationTypes }: Context): readonly Fact[] {
  if (!placed.parent) return []
  const parent = iris.organization(placed.parent.path)
  const formal = organizationTypes.get(placed.parent.type)?.form === 'formal'
  const unit = isUnit(placed, organizationTypes.get(placed.type))
  return [
    [unit && formal ? org.unitOf : org.subOrganizationOf, parent],
    [schema.parentOrganization, parent],
  ]
}

/** Keys of the statistical offices by their number of digits: state, government region, county, municipality, association. */
const keyTypes: Readonly<Record<number, NamedNode>> = {
  2: pas.LandKey,
  3: pas.DistrictKey,
  5: pas.CountyKey,
  8: pas.AGS,
  12: pas.ARS,
}

function knownQuads(node: NamedNode, known: KnownOrganization, { graph }: Context): readonly Quad[] {
  return [
    ...facts(graph, node, [
      [schema.sameAs, sameElsewhere(known)],
      [
        schema.dissolutionDate,
        known.dissolved === undefined ? undefined : literal(known.dissolved, xsd.date),
      ],
      [dct.source, known.source === undefined ? undefined : namedNode(known.source)],
    ]),
    ...(known.ags === undefined ? [] : keyQuads(node, known.ags, graph)),
  ]
}

/** Beside its key, which is another thing: a territory. */
function sameElsewhere({ wikidata, gnd: record, oparl }: KnownOrganization): readonly NamedNode[] {
  return [
    ...(wikidata === undefined ? [] : [wd(wikidata)]),
    ...(record === undefined ? [] : [gnd(record)]),
    ...(oparl === undefined ? [] : [namedNode(oparl)]),
  ]
}

function keyQuads(node: NamedNode, key: string, graph: NamedNode): readonly Quad[] {
  const identifier = part(node, 'ags')
  // The key means a territory, the organization is the corporation that governs it.
  const territory = key.length === 8 ? ags(key) : undefined
  return [
    ...facts(graph, node, [
      [org.identifier, literal(key, keyTypes[key.length])],
      [adms.identifier, identifier],
      [dct.spatial, territory],
    ]),
    ...facts(graph, identifier, [
      [rdf.type, adms.Identifier],
      [skos.notation, literal(key)],
      [adms.schemeAgency, literal('Statistische Ämter des Bundes und der Länder', 'de')],
    ]),
    ...(territory ? facts(graph, territory, [[rdf.type, dct.Location]]) : []),
  ]
}
