import type { NamedNode, Quad } from '@rdfjs/types'
import { dcat, dcatap, dct, rdf } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import { accessRight, availability, fileType } from './authorities.ts'
import { agent, catalogueIris, contactOf, given, spoken } from './catalogue-terms.ts'
import type { Dataset, Service } from './dataset.ts'
import { ownFacts } from '../rdf/facts.ts'

interface Served {
  readonly sets: readonly NamedNode[]
  /** The data set that publisher and contact are taken from. */
  readonly main: Dataset
  readonly licence: string
}

/** A way to ask the data sets over HTTP. */
export function serviceQuads(
  service: Service,
  { sets, main, licence }: Served,
  baseIri: string,
): readonly Quad[] {
  const iris = catalogueIris(baseIri)
  return ownFacts(iris.service(service.name), [
    [rdf.type, dcat.DataService],
    [dct.title, spoken(service.title)],
    [dct.description, spoken(service.description)],
    [dct.publisher, agent(main.publisher)],
    [dcat.contactPoint, main.contact && contactOf(iris.dataset(main.name))],
    [dcat.endpointURL, iris.below(service.endpoint)],
    [dcat.endpointDescription, given(service.endpointDescription, iris.below)],
    [dct.conformsTo, (service.conformsTo ?? []).map(namedNode)],
    [dcat.servesDataset, sets],
    [dct.license, namedNode(licence)],
    [dct.accessRights, accessRight('PUBLIC')],
    [dcatap.availability, availability('STABLE')],
    [dct.format, service.fileTypes.map(fileType)],
  ])
}
