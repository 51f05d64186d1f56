import { entityKinds } from '../../../src/http/handlers/entity-kinds.ts'
import { routes } from '../../../src/http/routes.ts'
import { updateDumps } from '../../../src/pipeline/write-dumps.ts'
import { modified, siteWithHistory } from '../../http/support/example-site.ts'
import type { Site } from '../../../src/http/site.ts'

const office = 'stadt-neuenfelde/gruenflaechenamt'

/** One thing of each kind in the example. */
const things: Readonly<Record<string, string>> = {
  person: 'a1a1a1a1a1',
  org: office,
  post: `${office}/leitung`,
  membership: 'm2m2m2m2m2',
  event: 'e1e1e1e1e1',
  announcement: 'neue-leitung',
}

/** What stands in the place of the parameters of a path. */
const inPlaces: Readonly<Record<string, string>> = {
  announcement: 'neue-leitung',
  dataset: 'all',
  service: 'documents',
  role: 'amtsleitung',
  orgtype: 'amt',
  slug: 'gone',
  id: `id/org/${office}`,
  page: '1',
}

/** What a page also looks like: as of a day, filtered, found, and where something went wrong. */
const variants = [
  `/doc/post/${office}/leitung?at=2015`,
  `/doc/org/${office}?at=2013-02-01&answer=possible`,
  '/memberships?at=2018&person=person/c1c1c1c1c1',
  '/posts?at=2015-06-01',
  '/persons?q=niemand',
  '/search?q=leitung',
  '/nothing-here',
]

/** Routes that send files of which some may be read as pages. */
const files = ['/dump/:file']

/** An address for every kind of page that the table of routes has: a new one cannot be forgotten. */
export function pageKinds(): readonly string[] {
  const pages = routes.filter(
    ({ method, path, formats, mediaTypes = [] }) =>
      method === 'GET' &&
      !files.includes(path) &&
      (formats !== undefined || mediaTypes.includes('text/html')),
  )
  return [...pages.flatMap(({ path }) => addressesOf(path)), ...variants]
}

function addressesOf(path: string): readonly string[] {
  if (path === '/doc/:type/*reference')
    return [...entityKinds.keys()].map(kind => `/doc/${kind}/${valueOf(kind, things)}`)
  return [path.replace(/[:*](\w+)/g, (_, name: string) => valueOf(name, inPlaces))]
}

function valueOf(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name]
  if (value === undefined) throw new Error(`the example has nothing for ${name}: add it to the table`)
  return value
}

/** The example with everything that pages are made of, its dumps too. */
export async function siteOfAllPages(): Promise<Site> {
  const { site } = await siteWithHistory()
  const { store, dumps, config } = site
  await updateDumps({ store, folder: dumps, baseIri: config.baseIri, clock: () => new Date(modified) })
  return site
}
