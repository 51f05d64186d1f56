import type { Quad } from '@rdfjs/types'
import { ownFacts } from '../rdf/facts.ts'
import { dcat, dct, foaf, hydra, rdf, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import { agentQuads } from './agent.ts'
import { language } from './authorities.ts'
import { agent, catalogueIris, day, spoken } from './catalogue-terms.ts'
import type { Catalogue } from './dataset.ts'
import { datasetQuads } from './dataset-quads.ts'
import { serviceQuads } from './data-service.ts'

/**
 * The catalogue as DCAT-AP.de 3.0. Agents, contacts and territories are described in it, since harvesters read no second
 * document; nothing is a blank node, so that two harvests of the same state are equal.
 */
export function catalogueQuads(catalogue: Catalogue, baseIri: string): readonly Quad[] {
  const iris = catalogueIris(baseIri)
  const { publisher, licence } = catalogue
  const sets = catalogue.datasets.map(({ name }) => iris.dataset(name))
  const main = catalogue.datasets[0]
  return [
    ...ownFacts(iris.catalogue, [
      [rdf.type, [dcat.Catalog, hydra.Collection]],
      [dct.title, spoken(catalogue.title)],
      [dct.description, spoken(catalogue.description)],
      [dct.publisher, agent(publisher)],
      [dct.license, namedNode(licence)],
      [dct.language, [language('DEU'), language('ENG')]],
      [dct.issued, day(catalogue.datasets.map(({ issued }) => issued).sort()[0])],
      [
        dct.modified,
        day(
          catalogue.datasets
            .map(({ modified }) => modified)
            .sort()
            .at(-1),
        ),
      ],
      [foaf.homepage, iris.below('')],
      [dcat.themeTaxonomy, namedNode('http://publications.europa.eu/resource/authority/data-theme')],
      [dcat.dataset, sets],
      [dcat.service, catalogue.services.map(({ name }) => iris.service(name))],
      [hydra.member, sets],
      [hydra.totalItems, literal(String(sets.length), xsd.integer)],
    ]),
    ...ownFacts(iris.below(''), [[rdf.type, foaf.Document]]),
    ...agentQuads(publisher),
    ...catalogue.datasets.flatMap(each => datasetQuads(each, licence, baseIri)),
    ...(main ? catalogue.services.flatMap(each => serviceQuads(each, { sets, main, licence }, baseIri)) : []),
  ]
}
