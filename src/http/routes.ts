import type { Handler } from './handler.ts'
import {
  catalogue,
  datasetDocument,
  distribution,
  serviceDocument,
  wellKnownVoid,
} from './handlers/catalogue.ts'
import { claimGraph } from './handlers/claim-graph.ts'
import { dumpFile, dumpList } from './handlers/dumps.ts'
import { document, identifier } from './handlers/entity.ts'
import { context, icon, robots, security, style } from './handlers/files.ts'
import { live as alive, ready } from './handlers/health.ts'
import { membershipList, postList } from './handlers/holding-lists.ts'
import { listing, listKinds } from './handlers/listing.ts'
import { problem, problemList } from './handlers/problem-pages.ts'
import { sitemapList, sitemapPart } from './handlers/sitemap.ts'
import { quality } from './handlers/quality.ts'
import { sparql } from './handlers/sparql.ts'
import { start } from './handlers/start.ts'
import { concept, vocabulary } from './handlers/vocabulary.ts'
import type { ParameterName } from './parameters.ts'

export interface Route {
  readonly method: 'GET' | 'POST'
  /** Pattern of path-to-regexp, below the base IRI. */
  readonly path: string
  readonly handler: Handler
  /** One line for the documentation. */
  readonly summary: string
  /** Whether it is on offer in every format, by Accept and by suffix. */
  readonly formats?: true
  /** Whether the answer depends on more than the address and the formats: it is made anew for each request. */
  readonly live?: true
  /** Whether the handler reads the query itself, beside the parameters that the route takes. */
  readonly ownQuery?: true
  /** The parameters it takes; others are refused. Absent where the query is not looked at. */
  readonly parameters?: readonly ParameterName[]
}

const paging: readonly ParameterName[] = ['limit', 'cursor']
const asOf: readonly ParameterName[] = ['at', 'answer']
const holdings: readonly ParameterName[] = [
  'person',
  'organization',
  'within',
  'role',
  'post',
  ...asOf,
  ...paging,
]

/** Made anew for each request: the data set's files change while the data stay what they are. */
const live: Pick<Route, 'live'> = { live: true }

/** Parameters of the protocol may repeat; each query is another. */
const asked: Pick<Route, 'live' | 'ownQuery'> = { ...live, ownQuery: true }

/** Everything there is at this server: the router, Allow, OPTIONS and docs/http.md are made from it. */
export const routes: readonly Route[] = [
  page('/', start, 'Start page: what this is, how much there is, where to begin.'),
  get('/id/:type/*reference', identifier, 'Identifier of a thing: 303 to the document about it.'),
  data(
    '/doc/:type/*reference',
    document,
    'Document about a person, membership, organization, post, event or announcement; of the first four also as of a day.',
    asOf,
  ),
  data('/graph/:announcement', claimGraph, 'All claims of one announcement, as they are stored.'),
  data('/persons', listing(listKinds.persons), 'All persons, or those with some name.', ['q', ...paging]),
  data('/organizations', listing(listKinds.organizations), 'All organizations, or those with some name.', [
    'q',
    ...paging,
  ]),
  data('/posts', postList, 'Posts, and who held them on a day; vacant ones too.', holdings),
  data('/memberships', membershipList, 'Who held what, where and when.', holdings),
  data('/announcements', listing(listKinds.announcements), 'All announcements.', paging),
  data('/ns', vocabulary('ns'), 'The terms of our own.'),
  data('/role', vocabulary('role'), 'The scheme of roles.'),
  data('/role/:concept', concept('role'), 'One role.'),
  data('/orgtype', vocabulary('orgtype'), 'The scheme of organization types.'),
  data('/orgtype/:concept', concept('orgtype'), 'One organization type.'),
  data('/shapes', vocabulary('shapes'), 'The SHACL shapes that everything published conforms to.'),
  get('/context/v1.jsonld', context, 'The JSON-LD context of our documents.'),
  {
    ...data(
      '/sparql',
      sparql,
      'SPARQL 1.1 queries; without one, the service description or a page to write one.',
    ),
    ...asked,
  },
  {
    ...get('/sparql', sparql, 'SPARQL 1.1 queries, by form or as application/sparql-query.'),
    method: 'POST',
    ...asked,
  },
  { ...data('/catalog', catalogue, 'The catalogue that data portals harvest: DCAT-AP.de 3.0.'), ...live },
  {
    ...data('/dataset/:name', datasetDocument, 'One data set of the catalogue with its files; VoID too.'),
    ...live,
  },
  get(
    '/dataset/:name/:distribution',
    distribution,
    'One file as the catalogue names it: 303 to its data set.',
  ),
  { ...data('/service/:name', serviceDocument, 'One way to ask, as the catalogue names it.'), ...live },
  { ...data('/dump', dumpList, 'Everything as files, with their checksums.'), ...live },
  {
    ...get(
      '/dump/:file',
      dumpFile,
      'One of these files, whole or in parts; also `SHA256SUMS` and `manifest.json`.',
    ),
    ...live,
  },
  get('/.well-known/void', wellKnownVoid, '303 to the description of the data set (VoID).'),
  data(
    '/quality',
    quality,
    'How good the data are: findings, contradictions, what statements rest on, what waits.',
  ),
  page('/problems', problemList, 'All kinds of problems.'),
  page('/problems/:slug', problem, 'What a problem means and what to do about it.'),
  get('/health/live', alive, 'Whether the process answers.'),
  get('/health/ready', ready, 'Whether the store answers.'),
  get('/style.css', style, 'The stylesheet of the pages.'),
  get('/favicon.svg', icon, 'The icon of the pages.'),
  get('/robots.txt', robots, 'What crawlers may do.'),
  { ...get('/sitemap.xml', sitemapList, 'All maps of pages for search engines.'), parameters: [] },
  { ...get('/sitemap/:file', sitemapPart, 'One of these maps.'), parameters: [] },
  { ...get('/.well-known/security.txt', security, 'Whom to tell of a security hole.'), ...live },
]

function get(path: string, handler: Handler, summary: string): Route {
  return { method: 'GET', path, handler, summary }
}

function page(path: string, handler: Handler, summary: string): Route {
  return { ...get(path, handler, summary), parameters: ['lang'] }
}

function data(
  path: string,
  handler: Handler,
  summary: string,
  parameters: readonly ParameterName[] = [],
): Route {
  return { ...get(path, handler, summary), formats: true, parameters: [...parameters, 'lang'] }
}
