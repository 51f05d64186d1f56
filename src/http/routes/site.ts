import { icon, robots, security, style } from '../handlers/files.ts'
import { live as alive, ready } from '../handlers/health.ts'
import { problem, problemList } from '../handlers/problem-pages.ts'
import { sitemapList, sitemapPart } from '../handlers/sitemap.ts'
import { start } from '../handlers/start.ts'
import { fixed, live, page, type Row } from './row.ts'

/** What stands around the data. */
export const site: readonly Row[] = [
  page('/', start, 'Start page: what this is, how much there is, where to begin.'),
  page('/problems', problemList, 'All kinds of problems.'),
  page('/problems/:slug', problem, 'What a problem means and what to do about it.'),
  fixed('/health/live', ['application/json'], alive, 'Whether the process answers.'),
  {
    ...fixed('/health/ready', ['application/json'], ready, 'Whether the store answers.'),
    problems: ['store-unavailable'],
  },
  fixed('/style.css', ['text/css'], style, 'The stylesheet of the pages.'),
  fixed('/favicon.svg', ['image/svg+xml'], icon, 'The icon of the pages.'),
  fixed('/robots.txt', ['text/plain'], robots, 'What crawlers may do.'),
  {
    ...fixed('/sitemap.xml', ['application/xml'], sitemapList, 'All maps of pages for search engines.'),
    parameters: [],
  },
  {
    ...fixed('/sitemap/:map', ['application/xml'], sitemapPart, 'One of these maps.'),
    parameters: [],
  },
  {
    ...fixed('/.well-known/security.txt', ['text/plain'], security, 'Whom to tell of a security hole.'),
    ...live,
    problems: ['not-found'],
  },
]
