import type { NamedNode, Quad } from '@rdfjs/types'
import { ownFacts } from '../rdf/facts.ts'
import { dcat, dcatap, dcatde, dct, foaf, rdf, rdfs, vcard, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import { agentQuads } from './agent.ts'
import {
  accessRight,
  availability,
  contributor,
  frequency,
  language,
  territoryOf,
  theme,
} from './authorities.ts'
import { agent, catalogueIris, contactOf, day, given, hash, spoken } from './catalogue-terms.ts'
import type { Contact, Dataset, Spoken } from './dataset.ts'
import { distributionQuads } from './distribution.ts'
import { voidQuads } from './void.ts'

export function datasetQuads(dataset: Dataset, licence: string, baseIri: string): readonly Quad[] {
  const { dataset: iriOf, below } = catalogueIris(baseIri)
  const node = iriOf(dataset.name)
  return [
    ...ownFacts(node, [
      [rdf.type, dcat.Dataset],
      [dct.title, spoken(dataset.title)],
      [dct.description, spoken(dataset.description)],
      [dct.identifier, literal(node.value)],
      [dct.publisher, agent(dataset.publisher)],
      [dcatde.contributorID, given(dataset.contributor, contributor)],
      [dcat.theme, theme('GOVE')],
      [dcat.keyword, keywords],
      [dct.issued, day(dataset.issued)],
      [dct.modified, day(dataset.modified)],
      [dct.language, language('DEU')],
      [dct.accrualPeriodicity, frequency('IRREG')],
      [dct.accessRights, accessRight('PUBLIC')],
      [dcatap.availability, availability('STABLE')],
      [dct.conformsTo, standard],
      [dcat.landingPage, below('')],
      [foaf.page, below('dump')],
    ]),
    ...ownFacts(below('dump'), [[rdf.type, foaf.Document]]),
    ...ownFacts(standard, [[rdf.type, dct.Standard]]),
    ...agentQuads(dataset.publisher),
    ...parts.flatMap(part => part(dataset, node)),
    ...distributionQuads(dataset, { node, licence, baseIri }),
    ...voidQuads(dataset, { node, baseIri }),
  ]
}

const standard = namedNode('https://w3id.org/personalia/shapes')

/** What hangs on a data set as a node of its own, where it is known. */
const parts: readonly ((dataset: Dataset, node: NamedNode) => readonly Quad[])[] = [
  ({ contact }, node) => (contact ? contactQuads(node, contact) : []),
  ({ territory }, node) => territoryQuads(node, given(territory, territoryOf)),
  ({ from }, node) => (from === undefined ? [] : temporalQuads(node, from)),
  (_, node) => {
    const origin = hash(node, 'origin')
    return [
      ...ownFacts(node, [[dct.provenance, origin]]),
      ...ownFacts(origin, [
        [rdf.type, dct.ProvenanceStatement],
        [rdfs.label, spoken(provenance)],
      ]),
    ]
  },
]

function territoryQuads(node: NamedNode, territory: ReturnType<typeof territoryOf>): readonly Quad[] {
  if (!territory) return []
  return [
    ...ownFacts(node, [
      [dct.spatial, territory.place],
      [dcatde.politicalGeocodingLevelURI, territory.level],
    ]),
    ...ownFacts(territory.place, [[rdf.type, dct.Location]]),
  ]
}

function temporalQuads(node: NamedNode, from: string): readonly Quad[] {
  const period = hash(node, 'period')
  return [
    ...ownFacts(node, [[dct.temporal, period]]),
    ...ownFacts(period, [
      [rdf.type, dct.PeriodOfTime],
      [dcat.startDate, literal(from, xsd.date)],
    ]),
  ]
}

const keywords = [
  ...['Personal', 'Verwaltung', 'Amtsleitung', 'Organisation', 'Personalmeldungen'].map(word =>
    literal(word, 'de'),
  ),
  ...['public office', 'office holders', 'organization'].map(word => literal(word, 'en')),
]

const provenance: Spoken = {
  de: 'Aus veröffentlichten Personalmeldungen ausgewertet; jede Angabe verweist auf die Textstelle, die sie belegt.',
  en: 'Read from published personnel announcements; every statement points to the passage that supports it.',
}

function contactQuads(dataset: NamedNode, { name, email, page }: Contact): readonly Quad[] {
  const node = contactOf(dataset)
  return [
    ...ownFacts(dataset, [[dcat.contactPoint, node]]),
    ...ownFacts(node, [
      // Harvesters look for the general class and do not reason.
      [rdf.type, [vcard.Kind, vcard.Organization]],
      [vcard.fn, literal(name, 'de')],
      [vcard.hasEmail, given(email, namedNode)],
      [vcard.hasURL, given(page, namedNode)],
    ]),
  ]
}
