import { aboutAccessibility, aboutDataProtection, aboutStability } from '../handlers/about.ts'
import { icon, logo, oldIcon, robots, script, security, style } from '../handlers/files.ts'
import { live as alive, ready } from '../handlers/health.ts'
import { problem, problemList } from '../handlers/problem-pages.ts'
import { search } from '../handlers/search.ts'
import { sitemapList, sitemapPart } from '../handlers/sitemap.ts'
import { start } from '../handlers/start.ts'
import { logoTypes } from '../logo.ts'
import { fixed, lead, live, page, type Row } from './row.ts'

/** What stands around the data. */
export const site: readonly Row[] = [
  page('/', start, {
    de: 'Startseite: was dies ist, wie viel es gibt, wo man beginnt.',
    en: 'Start page: what this is, how much there is, where to begin.',
  }),
  {
    ...page('/search', search, {
      de: 'Suche in allen Namen: Personen, Organisationen, Ämter, Mitteilungen.',
      en: 'Search in all names: persons, organizations, posts, announcements.',
    }),
    parameters: ['q', 'lang'],
  },
  page('/about/data-protection', aboutDataProtection, {
    de: 'Woher die Daten kommen, Rechtsgrundlage und Rechte (Art. 14 bis 21 DSGVO).',
    en: 'Where the data come from, legal basis and rights (Art. 14 to 21 GDPR).',
  }),
  page('/about/accessibility', aboutAccessibility, {
    de: 'Erklärung zur Barrierefreiheit, und wem man ein Hindernis meldet.',
    en: 'Accessibility statement, and whom to tell of an obstacle.',
  }),
  page('/about/stability', aboutStability, {
    de: 'Worauf man bauen kann: Kennungen, Kontext, Spalten, Parameter.',
    en: 'What one can build on: identifiers, context, columns, parameters.',
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
  fixed('/search.js', ['text/javascript'], script, {
    de: 'Das Skript, das der Suche Vorschläge gibt; ohne es geht alles auch.',
    en: 'The script that gives suggestions to the search; everything works without it too.',
  }),
  fixed('/favicon.svg', ['image/svg+xml'], icon, {
    de: 'Das Zeichen der Seiten.',
    en: 'The icon of the pages.',
  }),
  lead('/favicon.ico', oldIcon, {
    de: '303 zum Zeichen der Seiten.',
    en: '303 to the icon of the pages.',
  }),
  {
    ...fixed('/logo', logoTypes, logo, {
      de: 'Wappen oder Logo, wo eines eingestellt ist.',
      en: 'The coat of arms or logo, where one is set.',
    }),
    problems: ['not-found'],
  },
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
