import type { Quad } from '@rdfjs/types'
import type { Announcement } from '../../../src/model/announcement.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import { mapExtraction } from '../../../src/mapping/map-statements.ts'
import { placeOrganizations } from '../../../src/mapping/placement.ts'
import { placePublisher } from '../../../src/mapping/publisher.ts'
import { knowledge, organizationTypes, roles } from './tables.ts'

const baseIri = 'https://data.example/'

/** Everything that an extraction says, mapped; an id is its key padded to ten characters. */
export function mapAll(
  announcement: Announcement,
  extraction: Extraction,
  kept = extraction.statements,
): readonly Quad[] {
  const placements = placeOrganizations(extraction, knowledge)
  const ids = (keys: readonly string[]) => new Map(keys.map(key => [key, key.padEnd(10, '0')]))
  return mapExtraction({
    announcement,
    extraction,
    accepted: kept,
    withheld: extraction.withheld,
    placements,
    publisher: placePublisher(announcement, extraction, placements, knowledge),
    ids: {
      person: ids(extraction.persons.map(({ key }) => key)),
      membership: ids(kept.map(({ key }) => key)),
      event: ids(kept.map(({ key }) => key)),
    },
    roles,
    organizationTypes,
    baseIri,
    licence: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  })
}
