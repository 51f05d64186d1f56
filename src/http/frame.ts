import { stylesheet } from '../web/stylesheet.ts'
import { basePath } from '../web/hrefs.ts'
import type { FormatLink, Frame } from '../web/view.ts'
import type { Address } from './address.ts'
import { entityTag } from './entity-tag.ts'
import type { Site } from './site.ts'
import type { PageLanguage } from './wish.ts'

/** Changes with the stylesheet, so that it may be kept for long. */
const stylesheetVersion = entityTag('text/css', stylesheet).slice(1, 9)

interface FrameOptions {
  readonly path: Address['path']
  readonly search?: Address['search']
  readonly pageLanguage: PageLanguage
  readonly formats?: readonly FormatLink[]
  readonly unlisted?: boolean
}

/** What surrounds the content of a page at this address. */
export function frameFor({ config, clock }: Pick<Site, 'config' | 'clock'>, options: FrameOptions): Frame {
  const { path, search = '', pageLanguage, formats = [], unlisted = false } = options
  const { language, chosen } = pageLanguage
  return {
    language,
    path,
    search,
    formats,
    unlisted,
    today: clock().toISOString().slice(0, 10),
    baseIri: config.baseIri,
    licence: config.licence,
    stylesheet: `${basePath(config.baseIri)}style.css?v=${stylesheetVersion}`,
    ...(chosen && { chosenLanguage: language }),
    ...(config.contact !== undefined && { contact: config.contact }),
  }
}
