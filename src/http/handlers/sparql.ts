import { ProblemError } from '../../problem.ts'
import { dataset } from '../../rdf/dataset.ts'
import { formats as rdfFormatNames, prefixes, rdf, sd } from '../../rdf/namespaces.ts'
import { readLines } from '../../rdf/n-quads.ts'
import { namedNode, quad } from '../../rdf/terms.ts'
import { formats } from '../../representation/formats.ts'
import { choose } from '../../representation/negotiate.ts'
import { readProtocolQuery, type ProtocolQuery } from '../../sparql/protocol.ts'
import { resultFormats } from '../../sparql/result-formats.ts'
import { examples } from '../../web/query-examples.ts'
import { SparqlPage, type ResultTable } from '../../web/pages/sparql-page.tsx'
import type { DataAnswer, Fixed, Page } from '../answer.ts'
import type { Handler } from '../handler.ts'
import type { Incoming } from '../incoming.ts'
import { contentType } from '../media.ts'
import { editorFiles } from './query-editor.ts'
import type { Site } from '../site.ts'

/** SPARQL 1.1 Protocol: queries by GET and POST; without a query the service description, or a page to write one. */
export const sparql: Handler = async ({ query: parameters }, site, incoming) => {
  const asks = incoming.method === 'POST' || ['query', 'update'].some(name => parameters.has(name))
  if (!asks) return description(site)
  const query = readProtocolQuery({ ...incoming, parameters })
  return query.form === 'graph' ? graphAnswer(query, site, incoming) : resultAnswer(query, site, incoming)
}

const html = { mediaTypes: ['text/html'], label: 'HTML', boolean: true } as const

async function resultAnswer(query: ProtocolQuery, site: Site, incoming: Incoming): Promise<Fixed | Page> {
  const fitting = resultFormats.filter(({ boolean }) => boolean || query.form === 'select')
  const { offer, mediaType } = chosen(incoming, [...fitting, html])
  const ask = (format: string) =>
    site.sparql.query({ ...query, format, baseIri: site.config.baseIri }, incoming.client)
  if (offer !== html) return fixed(mediaType, await ask(offer.mediaTypes[0]))
  const result = JSON.parse(await ask(resultFormats[0]?.mediaTypes[0] ?? '')) as ResultTable
  return {
    kind: 'page',
    page: frame =>
      SparqlPage({
        frame,
        query: query.text,
        examples: examples(site.config.baseIri),
        result,
        editor: editorFiles(site.config.baseIri),
      }),
    cache: 'data',
    unlisted: true,
  }
}

async function graphAnswer(query: ProtocolQuery, site: Site, incoming: Incoming): Promise<Fixed> {
  const { offer, mediaType } = chosen(incoming, formats)
  const { baseIri } = site.config
  const lines = await site.sparql.query(
    { ...query, format: 'application/n-triples', baseIri },
    incoming.client,
  )
  return fixed(mediaType, await offer.serialize(readLines(lines), { prefixes, baseIri }))
}

function chosen<Offer extends { readonly mediaTypes: readonly string[] }>(
  { accept }: Incoming,
  offers: readonly Offer[],
) {
  const choice = choose(accept || undefined, offers)
  if (choice) return choice
  throw new ProblemError('not-acceptable', 'None of the media types in the Accept header fits this query.', {
    offered: offers.flatMap(({ mediaTypes }) => mediaTypes),
  })
}

function fixed(mediaType: string, body: string | Uint8Array): Fixed {
  return { kind: 'fixed', contentType: contentType(mediaType), body, vary: 'Accept', cache: 'data' }
}

/** What the endpoint can do (SPARQL 1.1 Service Description, W3C Recommendation of 21 March 2013). */
function description({ config: { baseIri } }: Site): DataAnswer {
  const endpoint = namedNode(`${baseIri}sparql`)
  const data = namedNode(`${endpoint.value}#data`)
  const register = namedNode(`${endpoint.value}#register`)
  const written = ['SPARQL_Results_JSON', 'SPARQL_Results_XML', 'SPARQL_Results_CSV', 'SPARQL_Results_TSV']
  const graphs = ['Turtle', 'JSON-LD', 'N-Triples', 'N-Quads', 'TriG', 'RDF_XML']
  return {
    kind: 'data',
    data: dataset([
      quad(endpoint, rdf.type, sd.Service),
      quad(endpoint, sd.endpoint, endpoint),
      quad(endpoint, sd.supportedLanguage, sd.SPARQL11Query),
      ...[...written, ...graphs].map(name => quad(endpoint, sd.resultFormat, rdfFormatNames(name))),
      quad(endpoint, sd.defaultDataset, data),
      quad(data, rdf.type, sd.Dataset),
      quad(data, sd.defaultGraph, register),
      quad(register, rdf.type, sd.Graph),
    ]),
    focus: endpoint,
    page: ({ frame }) =>
      SparqlPage({ frame, query: '', examples: examples(baseIri), editor: editorFiles(baseIri) }),
    cache: 'data',
  }
}
