import { describeApi } from '../api/document.ts'
import { examplesOf } from '../api/examples.ts'
import type { Handler } from '../handler.ts'
import { contentType, offersOf } from '../media.ts'
import type { Route } from '../route.ts'
import { requireOffer } from '../wish.ts'

/** As the registered type asks (with the version it is of), and as plain JSON to everybody else. */
export const openApiTypes = ['application/json', 'application/vnd.oai.openapi+json'] as const

/**
 * The description of all routes, of which the route of this very handler is one.
 * @throws ProblemError('not-acceptable')
 */
export function openApi(routes: () => readonly Route[]): Handler {
  return async (address, site, { accept }) => {
    const { mediaType } = requireOffer(
      { address, accept, acceptLanguage: '' },
      offersOf({ mediaTypes: openApiTypes }),
    )
    return {
      kind: 'fixed',
      contentType: mediaType === openApiTypes[1] ? `${mediaType};version=3.0` : contentType(mediaType),
      body: `${JSON.stringify(describeApi(routes(), await examplesOf(site), site.config), null, 2)}\n`,
      vary: 'Accept',
      cache: 'data',
    }
  }
}
