import { datasetQuads } from '../../feeds/dataset-quads.ts'
import { catalogueIris } from '../../feeds/catalogue-terms.ts'
import { ProblemError } from '../../problem.ts'
import { dataset } from '../../rdf/dataset.ts'
import { CataloguePage } from '../../web/pages/catalogue-page.tsx'
import type { FileAnswer, Fixed } from '../answer.ts'
import { cacheRules } from '../cache-rules.ts'
import type { Handler } from '../handler.ts'
import { contentType } from '../media.ts'
import type { Site } from '../site.ts'
import { namedSet } from './catalogue.ts'

/** The files of everything, with their checksums. */
export const dumpList: Handler = async (_address, site) => {
  const { catalogue, set } = await namedSet('all', site)
  const { baseIri } = site.config
  return {
    kind: 'data',
    data: dataset(datasetQuads(set, catalogue.licence, baseIri)),
    focus: catalogueIris(baseIri).dataset(set.name),
    page: props => CataloguePage({ ...props, kind: 'downloads' }),
    cache: 'data',
  }
}

/** One file, whole or in parts; or what tells of all of them. */
export const dumpFile: Handler = async ({ segments: [, name = ''] }, site) => {
  const about = tellings.get(name)
  if (about) return about(site)
  const opened = await site.dumps.open(name)
  if (!opened) throw await missing(name, site)
  const { handle, file, written } = opened
  const headers = {
    'Content-Type': file.compression ?? contentType(file.mediaType),
    'Cache-Control': cacheRules.data,
    ETag: `"${file.sha256.slice(0, 32)}"`,
    'Last-Modified': new Date(written).toUTCString(),
    'Repr-Digest': `sha-256=:${Buffer.from(file.sha256, 'hex').toString('base64')}:`,
    'X-Robots-Tag': 'noindex',
  }
  return { kind: 'file', handle, bytes: file.bytes, headers } satisfies FileAnswer
}

/** Files about the files. */
const tellings: ReadonlyMap<string, (site: Site) => Promise<Fixed>> = new Map([
  [
    'manifest.json',
    async site => telling('application/json', `${JSON.stringify(await manifestOf(site), null, 2)}\n`),
  ],
  [
    'SHA256SUMS',
    async site =>
      telling(
        'text/plain; charset=utf-8',
        (await manifestOf(site)).files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''),
      ),
  ],
])

function telling(type: string, body: string): Fixed {
  return { kind: 'fixed', contentType: type, body, cache: 'data' }
}

async function manifestOf({ dumps }: Site) {
  const manifest = await dumps.manifest()
  if (!manifest) throw pending()
  return manifest
}

async function missing(name: string, { dumps }: Site): Promise<ProblemError> {
  if (!(await dumps.manifest())) return pending()
  return new ProblemError('not-found', `There is no file ${name} in the dump; /dump lists all.`)
}

function pending(): ProblemError {
  return new ProblemError('dump-pending', 'The files of this data set are being written.')
}
