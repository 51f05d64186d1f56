import { stylesheet } from '../web/stylesheet.ts'
import { basePath } from '../web/hrefs.ts'
import type { Language } from '../web/messages.ts'
import type { FormatLink, Frame } from '../web/view.ts'
import type { Address } from './address.ts'
import { entityTag } from './entity-tag.ts'
import { isLanguage, negotiateLanguage } from './language.ts'
import type { Site } from './site.ts'

/** Changes with the stylesheet, so that it may be kept for long. */
const stylesheetVersion = entityTag('text/css', stylesheet).slice(1, 9)

/** The language of a page: asked for in the address (`?lang=en`), else by Accept-Language. */
export interface PageLanguage {
  readonly language: Language
  readonly chosen: boolean
}

export function pageLanguage(query: URLSearchParams, acceptLanguage: string): PageLanguage {
  const asked = query.get('lang')
  if (isLanguage(asked)) return { language: asked, chosen: true }
  return { language: negotiateLanguage(acceptLanguage), chosen: false }
}

interface FrameOptions {
  readonly path: Address['path']
  readonly pageLanguage: PageLanguage
  readonly formats?: readonly FormatLink[]
  readonly unlisted?: boolean
}

/** What surrounds the content of a page at this address. */
export function frameFor({ config }: Pick<Site, 'config'>, options: FrameOptions): Frame {
  const { path, pageLanguage, formats = [], unlisted = false } = options
  const { language, chosen } = pageLanguage
  return {
    language,
    path,
    formats,
    unlisted,
    baseIri: config.baseIri,
    licence: config.licence,
    stylesheet: `${basePath(config.baseIri)}style.css?v=${stylesheetVersion}`,
    ...(chosen && { chosenLanguage: language }),
    ...(config.contact !== undefined && { contact: config.contact }),
  }
}
