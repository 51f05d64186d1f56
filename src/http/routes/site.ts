import { icon, robots, security, style } from '../handlers/files.ts'
import { live as alive, ready } from '../handlers/health.ts'
import { problem, problemList } from '../handlers/problem-pages.ts'
import { sitemapList, sitemapPart } from '../handlers/sitemap.ts'
import { start } from '../handlers/start.ts'
import { fixed, live, page, type Row } from './row.ts'

/** What stands around the data. */
export const site: readonly Row[] = [
  page('/', start, {
    de: 'Startseite: was dies ist, wie viel es gibt, wo man beginnt.',
    en: 'Start page: what this is, how much there is, where to begin.',
  }),
  page('/problems', problemList, { de: 'Alle Arten von Fehlern.', en: 'All kinds of problems.' }),
  page('/problems/:slug', problem, {
    de: 'Was ein Fehler bedeutet und was zu tun ist.',
    en: 'What a problem means and what to do about it.',
  }),
  fixed('/health/live', ['application/json'], alive, {
    de: 'Ob der Prozess antwortet.',
    en: 'Whether the process answers.',
  }),
  {
    ...fixed('/health/ready', ['application/json'], ready, {
      de: 'Ob der Speicher antwortet.',
      en: 'Whether the store answers.',
    }),
    problems: ['store-unavailable'],
  },
  fixed('/style.css', ['text/css'], style, {
    de: 'Die Gestaltung der Seiten.',
    en: 'The stylesheet of the pages.',
  }),
  fixed('/favicon.svg', ['image/svg+xml'], icon, {
    de: 'Das Zeichen der Seiten.',
    en: 'The icon of the pages.',
  }),
  fixed('/robots.txt', ['text/plain'], robots, {
    de: 'Was Suchmaschinen dürfen.',
    en: 'What crawlers may do.',
  }),
  {
    ...fixed('/sitemap.xml', ['application/xml'], sitemapList, {
      de: 'Alle Seitenverzeichnisse für Suchmaschinen.',
      en: 'All maps of pages for search engines.',
    }),
    parameters: [],
  },
  {
    ...fixed('/sitemap/:map', ['application/xml'], sitemapPart, {
      de: 'Eines dieser Verzeichnisse.',
      en: 'One of these maps.',
    }),
    parameters: [],
  },
  {
    ...fixed('/.well-known/security.txt', ['text/plain'], security, {
      de: 'Wem man eine Sicherheitslücke meldet.',
      en: 'Whom to tell of a security hole.',
    }),
    ...live,
    problems: ['not-found'],
  },
]
