import { ProblemError } from '../../problem.ts'
import { dataset } from '../../rdf/dataset.ts'
import { namedNode } from '../../rdf/terms.ts'
import { GraphPage } from '../../web/pages/thing-page.tsx'
import { publicPath } from '../address.ts'
import { gone } from '../fate.ts'
import type { Handler } from '../handler.ts'

/** The claims of one announcement, exactly as they are stored; gone where it was withdrawn. */
export const claimGraph: Handler = async ({ segments }, { store, config, fateOf }) => {
  const announcement = publicPath(config.baseIri, ['id', 'announcement', ...segments.slice(1)])
  const fate = await fateOf(new URL(announcement, config.baseIri).href)
  const graph = namedNode(new URL(publicPath(config.baseIri, segments), config.baseIri).href)
  if (fate && 'erased' in fate) throw gone(graph.value, fate.erased)
  const data = dataset(await store.quads(graph))
  if (data.size === 0) throw new ProblemError('not-found', 'No announcement with this id is published here.')
  return { kind: 'data', data, focus: graph, page: GraphPage, cache: 'data', unlisted: true }
}
