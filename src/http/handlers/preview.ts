import { ProblemError } from '../../problem.ts'
import { idOf, irisOf } from '../../reconciliation/ids.ts'
import type { Known, Lookup } from '../../reconciliation/known.ts'
import { previewOf } from '../../reconciliation/preview.ts'
import { byId } from '../../reconciliation/reconcile.ts'
import { basePath } from '../../web/hrefs.ts'
import { PreviewPage } from '../../web/pages/preview-page.tsx'
import type { Address } from '../address.ts'
import { gone } from '../fate.ts'
import type { Handler } from '../handler.ts'
import type { Site } from '../site.ts'
import { pageLanguage } from '../wish.ts'
import { siteLookup } from './reconciliation.ts'

/** Something in a few lines, for a frame in other programs (Reconciliation Service API 0.2, section 5). */
export const preview: Handler = async (address, site, { acceptLanguage }) => {
  const { language } = pageLanguage(address.parameters.lang, acceptLanguage)
  const lookup = siteLookup(site, language)
  const shown = await previewOf(await named(address, site, lookup), lookup)
  return {
    kind: 'page',
    page: frame => PreviewPage({ frame, preview: shown }),
    cache: 'data',
    unlisted: true,
    embeddable: true,
  }
}

/** From an id of the API to the document about what it names. */
export const view: Handler = async (address, site) => {
  const { iri } = await named(address, site, siteLookup(site, 'de'))
  const { baseIri } = site.config
  return {
    kind: 'redirect',
    status: 303,
    location: basePath(baseIri) + idOf(iri, baseIri).replace(/^id\//, 'doc/'),
  }
}

/** Clients write the slashes of an id as %2F or as they are. @throws ProblemError('not-found' | 'gone') */
async function named({ segments }: Address, site: Site, lookup: Lookup): Promise<Known> {
  const id = segments.slice(2).join('/')
  const [known] = await byId(id, lookup)
  if (known) return known
  for (const iri of irisOf(id, site.config.baseIri)) {
    const fate = await site.fateOf(iri)
    if (fate && 'erased' in fate) throw gone(iri, fate.erased)
  }
  throw new ProblemError('not-found', 'Nothing here has this id.')
}
