import { compressions } from '../../feeds/dump-compression.ts'
import { atomFeed, atomPage } from '../handlers/atom.ts'
import {
  catalogue,
  datasetDocument,
  distribution,
  serviceDocument,
  wellKnownVoid,
} from '../handlers/catalogue.ts'
import { dumpFile, dumpList } from '../handlers/dumps.ts'
import { feed, feedPage } from '../handlers/feed.ts'
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
    ...data('/catalog', catalogue, {
      de: 'Der Katalog für Datenportale: DCAT-AP.de 3.0.',
      en: 'The catalogue that data portals harvest: DCAT-AP.de 3.0.',
    }),
    ...harvested,
  },
  {
    ...data('/dataset/:dataset', datasetDocument, {
      de: 'Ein Datensatz des Katalogs mit seinen Dateien; auch als VoID.',
      en: 'One data set of the catalogue with its files; VoID too.',
    }),
    ...harvested,
  },
  {
    ...lead('/dataset/:dataset/:distribution', distribution, {
      de: 'Eine Datei, wie der Katalog sie nennt: 303 zu ihrem Datensatz.',
      en: 'One file as the catalogue names it: 303 to its data set.',
    }),
    problems: ['dump-pending'],
  },
  {
    ...data('/service/:service', serviceDocument, {
      de: 'Eine Schnittstelle, wie der Katalog sie nennt.',
      en: 'One way to ask, as the catalogue names it.',
    }),
    ...harvested,
  },
  {
    ...data('/dump', dumpList, {
      de: 'Alles als Dateien, mit Prüfsummen.',
      en: 'Everything as files, with their checksums.',
    }),
    ...harvested,
  },
  {
    ...fixed('/dump/:file', fileTypes, dumpFile, {
      de: 'Eine dieser Dateien, ganz oder in Teilen; auch `SHA256SUMS` und `manifest.json`.',
      en: 'One of these files, whole or in parts; also `SHA256SUMS` and `manifest.json`.',
    }),
    ...live,
    problems: ['dump-pending', 'range-not-satisfiable'],
  },
  lead('/.well-known/void', wellKnownVoid, {
    de: '303 zur Beschreibung des Datensatzes (VoID).',
    en: '303 to the description of the data set (VoID).',
  }),
  {
    ...data('/feed', feed, {
      de: 'Alle Änderungen der Reihe nach, mit Inhalt: Linked Data Event Stream.',
      en: 'All changes in their order, with their content: Linked Data Event Stream.',
    }),
    ...live,
  },
  {
    ...fixed('/feed.atom', ['application/atom+xml'], atomFeed, {
      de: 'Was sich zuletzt geändert hat, für Feed-Leser: Atom.',
      en: 'What changed last, for feed readers: Atom.',
    }),
    parameters: ['lang'],
    ...live,
  },
  {
    ...fixed('/feed/:page.atom', ['application/atom+xml'], atomPage, {
      de: 'Frühere Änderungen als Atom: dieselben wie auf der Seite dieser Nummer.',
      en: 'Earlier changes as Atom: the same as on the page of this number.',
    }),
    parameters: ['lang'],
    ...live,
    problems: ['gone'],
  },
  {
    ...data('/feed/:page', feedPage, {
      de: 'Eine Seite davon; fertige Seiten ändern sich nur, wenn etwas zurückgenommen wird.',
      en: 'A page of it; finished pages change only when something is taken back.',
    }),
    ...live,
    problems: ['gone'],
  },
  data('/quality', quality, {
    de: 'Wie gut die Daten sind: Befunde, Widersprüche, worauf Aussagen beruhen, was noch wartet.',
    en: 'How good the data are: findings, contradictions, what statements rest on, what waits.',
  }),
]
