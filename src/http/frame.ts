import { searchScript } from '../web/search-script.ts'
import { stylesheetFor } from '../web/stylesheet.ts'
import { basePath } from '../web/hrefs.ts'
import type { FormatLink, Frame, Owner } from '../web/view.ts'
import type { Address } from './address.ts'
import { entityTag } from './entity-tag.ts'
import type { Site } from './site.ts'
import type { PageLanguage } from './wish.ts'

interface FrameOptions {
  readonly path: Address['path']
  readonly search?: Address['search']
  readonly pageLanguage: PageLanguage
  readonly formats?: readonly FormatLink[]
  readonly unlisted?: boolean
}

/** What surrounds the content of a page at this address. */
export function frameFor(site: Pick<Site, 'config' | 'clock' | 'logo'>, options: FrameOptions): Frame {
  const { config, clock } = site
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
    stylesheet: versioned(config.baseIri, 'style.css', stylesheetFor(config.colour)),
    script: versioned(config.baseIri, 'search.js', searchScript),
    owner: ownerOf(site),
    ...(chosen && { chosenLanguage: language }),
  }
}

/** An address that changes with the file, so that it may be kept for long. */
function versioned(baseIri: string, path: string, content: string | Uint8Array): string {
  return `${basePath(baseIri)}${path}?v=${entityTag(path, content).slice(1, 9)}`
}

function ownerOf({ config, logo }: Pick<Site, 'config' | 'logo'>): Owner {
  const { siteName, contact, report = contact, imprint, privacy, accessibility } = config
  return {
    name: siteName,
    ...(logo && { logo: versioned(config.baseIri, 'logo', logo.body) }),
    ...(contact !== undefined && { contact }),
    ...(report !== undefined && { report }),
    ...(imprint !== undefined && { imprint }),
    ...(privacy !== undefined && { privacy }),
    ...(accessibility !== undefined && { accessibility }),
  }
}
