import { ProblemError } from '../../problem.ts'
import { dataset } from '../../rdf/dataset.ts'
import { namedNode } from '../../rdf/terms.ts'
import { GraphPage } from '../../web/pages/thing-page.tsx'
import { publicPath } from '../address.ts'
import type { Handler } from '../handler.ts'

/** The claims of one announcement, exactly as they are stored. */
export const claimGraph: Handler = async ({ segments }, { store, config }) => {
  const graph = namedNode(new URL(publicPath(config.baseIri, segments), config.baseIri).href)
  const data = dataset(await store.quads(graph))
  if (data.size === 0) throw new ProblemError('not-found', 'No announcement with this id is published here.')
  return { kind: 'data', data, focus: graph, page: GraphPage, cache: 'data', unlisted: true }
}
