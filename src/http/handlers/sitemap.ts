import type { NamedNode } from '@rdfjs/types'
import { sitemap, sitemapIndex, type Listed } from '../../feeds/sitemap.ts'
import { ProblemError } from '../../problem.ts'
import { docIri } from '../../rdf/iris.ts'
import type { Fixed } from '../answer.ts'
import type { Handler } from '../handler.ts'
import type { Site } from '../site.ts'
import { listKinds } from './listing.ts'

/** Addresses in one map: well below the 50,000 that are allowed, so that none takes long to make. */
const most = 2_000

/** Pages that are always there. */
const pages = [
  '',
  'organizations',
  'posts',
  'announcements',
  'catalog',
  'getting-started',
  'api',
  'ns',
  'role',
  'orgtype',
  'shapes',
  'sparql',
]

/** What search engines may list: persons only where a setting says so. */
function kindsOf({ config }: Site): readonly { readonly name: string; readonly type: NamedNode }[] {
  const { organizations, posts, persons } = listKinds
  return [organizations, posts, ...(config.sitemapPersons === true ? [persons] : [])]
}

/** The index of all maps (sitemaps.org protocol 0.9). */
export const sitemapList: Handler = async (_address, site) => {
  const { classes, modified } = await site.store.stats()
  const { baseIri } = site.config
  const parts = kindsOf(site).flatMap(({ name, type }) =>
    Array.from({ length: Math.ceil((classes[type.value] ?? 0) / most) }, (_, part) => `${name}-${part + 1}`),
  )
  return xml(
    sitemapIndex(
      ['pages-1', ...parts].map(name => ({
        address: `${baseIri}sitemap/${name}.xml`,
        ...(modified !== undefined && { modified }),
      })),
    ),
  )
}

/** One map of the index. */
export const sitemapPart: Handler = async ({ segments: [, file = ''] }, site) => {
  const [, name = '', number = ''] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(file) ?? []
  const kind = kindsOf(site).find(each => each.name === name)
  const listed =
    name === 'pages' && number === '1'
      ? pages.map(path => ({ address: site.config.baseIri + path }))
      : kind
        ? await documents(kind.type, Number(number) - 1, site)
        : []
  if (listed.length === 0)
    throw new ProblemError('not-found', 'There is no such map; /sitemap.xml lists all.')
  return xml(sitemap(listed))
}

async function documents(type: NamedNode, part: number, { store, config }: Site): Promise<readonly Listed[]> {
  const { entries } = await store.list({ type, page: { offset: part * most, limit: most } })
  return Promise.all(
    entries.map(async ({ subject }) => {
      const modified = (await store.entityOf(subject))?.modified
      return {
        address: docIri(subject, config.baseIri)?.value ?? subject.value,
        ...(modified !== undefined && { modified }),
      }
    }),
  )
}

function xml(body: string): Fixed {
  return { kind: 'fixed', contentType: 'application/xml', body, cache: 'data' }
}
