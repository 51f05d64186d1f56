import { entityKinds } from '../handlers/entity-kinds.ts'
import type { RouteDescription } from '../route.ts'
import type { Schema } from '../schema.ts'

interface PathParameter {
  readonly summary: RouteDescription['summary']
  readonly schema: Schema
}

/** One step of a path as it is given out here. */
const step = '[\\w.-]+'

/** What stands in the paths of the routes, by the name in their patterns. */
const pathParameters: Readonly<Record<string, PathParameter>> = {
  type: {
    summary: { de: 'Art der Sache', en: 'Kind of thing' },
    schema: { type: 'string', enum: [...entityKinds.keys()] },
  },
  reference: {
    summary: {
      de: 'Kennung der Sache; bei Organisationen und Ämtern in Schritten wie `stadt-x/bauamt`',
      en: 'What the thing is known by; of organizations and posts in steps such as `stadt-x/bauamt`',
    },
    schema: { type: 'string', pattern: `^${step}(/${step})*$` },
  },
  id: {
    summary: {
      de: 'Kennung im Abgleich, wie `id/org/stadt-x` oder `role/amtsleitung`; der Schrägstrich auch als %2F',
      en: 'Id in the matching, such as `id/org/stadt-x` or `role/amtsleitung`; slashes as %2F too',
    },
    schema: { type: 'string', pattern: `^${step}(/${step})*$` },
  },
  announcement: named('Kennung einer Mitteilung', 'Id of an announcement'),
  dataset: named('Name eines Datensatzes; `all` ist alles', 'Name of a data set; `all` is everything'),
  distribution: named('Name einer Datei im Katalog', 'Name of a file in the catalogue'),
  service: named('Name einer Schnittstelle', 'Name of a service'),
  file: named('Name einer Datei, wie /dump sie nennt', 'Name of a file as /dump tells it'),
  page: named(
    'Nummer einer Seite des Änderungsstroms, von 1 an',
    'Number of a page of the change feed, from 1 on',
  ),
  schema: named('Name eines JSON Schema', 'Name of a JSON Schema'),
  role: named('Kürzel einer Rolle', 'Short name of a role'),
  orgtype: named('Kürzel eines Organisationstyps', 'Short name of an organization type'),
  slug: named('Kürzel eines Fehlers', 'Short name of a problem'),
  map: named(
    'Name eines Verzeichnisses, wie /sitemap.xml es nennt',
    'Name of a map as /sitemap.xml tells it',
  ),
}

function named(de: string, en: string): PathParameter {
  return { summary: { de, en }, schema: { type: 'string', pattern: `^${step}$` } }
}

/** @throws Error for one that nobody described: the routes and this table are out of step */
export function describedPath(name: string): PathParameter {
  const row = pathParameters[name]
  if (!row) throw new Error(`the path parameter ${name} is not described`)
  return row
}

/** The path of a route as OpenAPI writes it: `/doc/:type/*reference` → `/doc/{type}/{reference}`. */
export function templateOf({ path }: Pick<RouteDescription, 'path'>): string {
  return path.replace(/[:*](\w+)/g, '{$1}')
}

/** The names of the parameters in a path. */
export function pathNames({ path }: Pick<RouteDescription, 'path'>): readonly string[] {
  return Array.from(path.matchAll(/[:*](\w+)/g), ([, name = '']) => name)
}
