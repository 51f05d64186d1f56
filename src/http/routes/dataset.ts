import { compressions } from '../../feeds/dump-compression.ts'
import {
  catalogue,
  datasetDocument,
  distribution,
  serviceDocument,
  wellKnownVoid,
} from '../handlers/catalogue.ts'
import { dumpFile, dumpList } from '../handlers/dumps.ts'
import { quality } from '../handlers/quality.ts'
import { dataOffers } from '../media.ts'
import { data, fixed, lead, live, type Row } from './row.ts'

/** What stands in the catalogue only as long as the dump does. */
const harvested = { ...live, problems: ['dump-pending'] } as const

/** Of the files, of what they are compressed to, and of what tells of all of them. */
const fileTypes = [
  ...dataOffers.map(({ mediaTypes: [canonical] }) => canonical),
  ...compressions.map(({ mediaType }) => mediaType),
  'application/json',
  'text/plain',
]

/** All data together: catalogue, files, quality. */
export const dataset: readonly Row[] = [
  {
    ...data('/catalog', catalogue, 'The catalogue that data portals harvest: DCAT-AP.de 3.0.'),
    ...harvested,
  },
  {
    ...data('/dataset/:dataset', datasetDocument, 'One data set of the catalogue with its files; VoID too.'),
    ...harvested,
  },
  lead(
    '/dataset/:dataset/:distribution',
    distribution,
    'One file as the catalogue names it: 303 to its data set.',
  ),
  {
    ...data('/service/:service', serviceDocument, 'One way to ask, as the catalogue names it.'),
    ...harvested,
  },
  { ...data('/dump', dumpList, 'Everything as files, with their checksums.'), ...harvested },
  {
    ...fixed(
      '/dump/:file',
      fileTypes,
      dumpFile,
      'One of these files, whole or in parts; also `SHA256SUMS` and `manifest.json`.',
    ),
    ...live,
    problems: ['dump-pending', 'range-not-satisfiable'],
  },
  lead('/.well-known/void', wellKnownVoid, '303 to the description of the data set (VoID).'),
  data(
    '/quality',
    quality,
    'How good the data are: findings, contradictions, what statements rest on, what waits.',
  ),
]
