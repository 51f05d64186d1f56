import type { Quad } from '@rdfjs/types'
import { ownFacts } from '../rdf/facts.ts'
import { dct, foaf, rdf } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { publisherType } from './authorities.ts'
import { agent } from './catalogue-terms.ts'
import type { Publisher } from './dataset.ts'

export function agentQuads(publisher: Publisher): readonly Quad[] {
  return ownFacts(agent(publisher), [
    [rdf.type, foaf.Agent],
    [foaf.name, literal(publisher.name, 'de')],
    [dct.type, publisherType(publisher.type)],
  ])
}
