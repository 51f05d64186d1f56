import { namedNode } from '../rdf/terms.ts'
import { namespace } from '../rdf/vocabulary.ts'

/** The lists of values that DCAT-AP.de 3.0 prescribes (section "Kontrollierte Vokabulare"). */
const authority = (list: string) => namespace(`http://publications.europa.eu/resource/authority/${list}/`)

export const language = authority('language')
export const theme = authority('data-theme')
export const frequency = authority('frequency')
export const accessRight = authority('access-right')
export const availability = authority('planned-availability')
export const fileType = authority('file-type')
export const publisherType = namespace('http://purl.org/adms/publishertype/')
export const mediaType = namespace('https://www.iana.org/assignments/media-types/')
export const contributor = namespace('http://dcat-ap.de/def/contributors/')

/** Territories by the length of their official key: Land, Kreis, Gemeinde. */
const territories = [
  { digits: 2, keys: 'stateKey', level: 'state' },
  { digits: 5, keys: 'districtKey', level: 'administrativeDistrict' },
  { digits: 8, keys: 'municipalityKey', level: 'municipality' },
] as const

/** The territory that an official key stands for, and its level; undefined for a key of another length. */
export function territoryOf(key: string) {
  const kind = territories.find(({ digits }) => digits === key.length)
  if (!kind) return undefined
  const coding = 'http://dcat-ap.de/def/politicalGeocoding'
  return {
    place: namedNode(`${coding}/${kind.keys}/${key}`),
    level: namedNode(`${coding}/Level/${kind.level}`),
  }
}
