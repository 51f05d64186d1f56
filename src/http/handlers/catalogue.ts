import { catalogueIris } from '../../feeds/catalogue-terms.ts'
import { catalogueQuads } from '../../feeds/catalogue.ts'
import type { Catalogue, Dataset } from '../../feeds/dataset.ts'
import { datasetQuads } from '../../feeds/dataset-quads.ts'
import { distributionName } from '../../feeds/distribution.ts'
import { serviceQuads } from '../../feeds/data-service.ts'
import { ProblemError } from '../../problem.ts'
import { dataset } from '../../rdf/dataset.ts'
import { basePath } from '../../web/hrefs.ts'
import { CataloguePage } from '../../web/pages/catalogue-page.tsx'
import type { DataAnswer } from '../answer.ts'
import type { Handler } from '../handler.ts'
import { itemLinks } from '../relations.ts'
import type { Site } from '../site.ts'

/** Everything that portals harvest, in one document. */
export const catalogue: Handler = async (_address, site) => {
  const described = await site.catalogue()
  const { baseIri } = site.config
  const newest = described.datasets.map(({ modified }) => modified).sort()
  return {
    ...shown('catalogue'),
    data: dataset(catalogueQuads(described, baseIri)),
    focus: catalogueIris(baseIri).catalogue,
    links: itemLinks(
      described.datasets.map(({ name }) => catalogueIris(baseIri).dataset(name)),
      baseIri,
    ),
    ...(newest.length > 0 && { modified: newest.at(-1) ?? '' }),
  }
}

/** One data set, with its files. */
export const datasetDocument: Handler = async ({ segments: [, name = ''] }, site) => {
  const { catalogue: described, set } = await namedSet(name, site)
  const { baseIri } = site.config
  return {
    ...shown('dataset'),
    data: dataset(datasetQuads(set, described.licence, baseIri)),
    focus: catalogueIris(baseIri).dataset(set.name),
    links: [{ href: `${basePath(baseIri)}catalog`, rel: 'collection' }],
    modified: set.modified,
  }
}

/** One way to ask. */
export const serviceDocument: Handler = async ({ segments: [, name = ''] }, site) => {
  const { services, datasets, licence } = await site.catalogue()
  const { baseIri } = site.config
  const service = services.find(each => each.name === name)
  const [main] = datasets
  if (!service || !main) throw new ProblemError('not-found', 'The catalogue has no such service.')
  const iris = catalogueIris(baseIri)
  const sets = datasets.map(each => iris.dataset(each.name))
  return {
    ...shown('service'),
    data: dataset(serviceQuads(service, { sets, main, licence }, baseIri)),
    focus: iris.service(name),
  }
}

/** A distribution is told of with its data set. */
export const distribution: Handler = async ({ segments: [, name = '', file = ''] }, site) => {
  const { set } = await namedSet(name, site)
  if (!set.dumps.some(dump => distributionName(dump) === file))
    throw new ProblemError('not-found', 'The data set has no such file.')
  return {
    kind: 'redirect',
    status: 303,
    location: `${basePath(site.config.baseIri)}dataset/${encodeURIComponent(name)}`,
  }
}

/** VoID, section 7.2: where the description of the data of this host is. */
export const wellKnownVoid: Handler = (_address, { config }) => ({
  kind: 'redirect',
  status: 303,
  location: `${basePath(config.baseIri)}dataset/all`,
})

/** @throws ProblemError('not-found' | 'dump-pending') */
export async function namedSet(
  name: string,
  site: Site,
): Promise<{ readonly catalogue: Catalogue; readonly set: Dataset }> {
  const described = await site.catalogue()
  const set = described.datasets.find(each => each.name === name)
  if (!set) throw new ProblemError('not-found', 'The catalogue has no such data set.')
  return { catalogue: described, set }
}

type Shown = Pick<DataAnswer, 'kind' | 'page' | 'cache'>

function shown(kind: 'catalogue' | 'dataset' | 'service'): Shown {
  return { kind: 'data', page: props => CataloguePage({ ...props, kind }), cache: 'data' }
}
