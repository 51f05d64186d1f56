import { z } from 'zod'
import { logLevels } from './log.ts'
import { lookSettings } from './look-settings.ts'
import type { Setting } from './setting.ts'
import { absoluteIri, baseIri, contact, share, text, wholeNumber } from './setting-values.ts'

/** Every setting there is. Validation, `--help`, `personalia settings` and docs/settings.md are derived from it. */
export const settings = {
  port: {
    env: 'PERSONALIA_PORT',
    flag: 'port',
    placeholder: 'NUMBER',
    default: '8080',
    schema: wholeNumber(0, 65535),
    meaning: {
      de: 'Port, an dem der Server lauscht; 0 nimmt einen freien.',
      en: 'Port the server listens at; 0 takes a free one.',
    },
  },
  host: {
    env: 'PERSONALIA_HOST',
    flag: 'host',
    placeholder: 'ADDRESS',
    default: '127.0.0.1',
    schema: text,
    meaning: {
      de: 'Adresse, an der der Server lauscht; 0.0.0.0 für alle, etwa in einem Container.',
      en: 'Address the server listens at; 0.0.0.0 for all, as in a container.',
    },
  },
  baseIri: {
    env: 'PERSONALIA_BASE_IRI',
    flag: 'base-iri',
    placeholder: 'IRI',
    default: 'http://localhost:{port}/',
    schema: baseIri,
    meaning: {
      de: 'Beginn aller veröffentlichten IRIs, mit / am Ende. Ohne Angabe folgt er dem Port; für den Betrieb immer setzen, denn veröffentlichte IRIs bleiben.',
      en: 'Start of all published IRIs, ending with /. Follows the port when not given; always set it in production, for published IRIs stay.',
    },
  },
  data: {
    env: 'PERSONALIA_DATA',
    flag: 'data',
    placeholder: 'FOLDER',
    default: 'data',
    schema: text,
    meaning: {
      de: 'Ordner mit Meldungen, Tabellen und Vokabularen: die Wahrheit.',
      en: 'Folder of announcements, tables and vocabularies: the truth.',
    },
  },
  state: {
    env: 'PERSONALIA_STATE',
    flag: 'state',
    placeholder: 'FOLDER',
    default: 'var',
    schema: text,
    meaning: {
      de: 'Ordner für den Bestand, der aus den Daten jederzeit neu entsteht.',
      en: 'Folder of the store, which can be rebuilt from the data at any time.',
    },
  },
  publisher: {
    env: 'PERSONALIA_PUBLISHER',
    flag: 'publisher',
    placeholder: 'NAME',
    schema: text,
    meaning: {
      de: 'Herausgeber von Meldungen, die keinen nennen, etwa „Stadt Musterhausen“.',
      en: 'Publisher of announcements that name none, such as “Stadt Musterhausen”.',
    },
  },
  licence: {
    env: 'PERSONALIA_LICENCE',
    flag: 'licence',
    placeholder: 'IRI',
    default: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
    schema: absoluteIri,
    meaning: { de: 'Lizenz der veröffentlichten Daten.', en: 'Licence of the published data.' },
  },
  contact: {
    env: 'PERSONALIA_CONTACT',
    flag: 'contact',
    placeholder: 'ADDRESS',
    schema: contact,
    meaning: {
      de: 'E-Mail- oder Webadresse, an die Fehler in den Daten gemeldet werden.',
      en: 'E-mail or web address to which errors in the data are reported.',
    },
  },
  ...lookSettings,
  sitemapPersons: {
    env: 'PERSONALIA_SITEMAP_PERSONS',
    flag: 'sitemap-persons',
    default: 'false',
    schema: z.enum(['true', 'false'], 'expected true or false').transform(value => value === 'true'),
    meaning: {
      de: 'Die Sitemap nennt auch die Seiten der Personen (true oder false); Suchmaschinen sind sie auch dann verschlossen.',
      en: 'The sitemap names the pages of persons too (true or false); search engines are told to leave them out all the same.',
    },
  },
  feedMaxAge: {
    env: 'PERSONALIA_FEED_MAX_AGE',
    flag: 'feed-max-age',
    placeholder: 'SECONDS',
    default: '3600',
    schema: wholeNumber(0, 86_400),
    meaning: {
      de: 'Sekunden, die eine fertige Seite des Änderungsstroms in fremden Zwischenspeichern bleiben darf: so lange kann dort noch stehen, wer gelöscht wurde.',
      en: 'Seconds that a finished page of the change feed may stay in caches of others: so long whoever was erased may still be found there.',
    },
  },
  trustedProxies: {
    env: 'PERSONALIA_TRUSTED_PROXIES',
    flag: 'trusted-proxies',
    placeholder: 'NUMBER',
    default: '0',
    schema: wholeNumber(0, 10),
    meaning: {
      de: 'Vorgeschaltete Server, deren X-Forwarded-For sagt, wer fragt; nur für Grenzen je Absender, nie für Daten. 0: der Verbindung glauben.',
      en: 'Proxies in front whose X-Forwarded-For says who asks; only for limits by client, never for data. 0: believe the connection.',
    },
  },
  sparqlProcesses: {
    env: 'PERSONALIA_SPARQL_PROCESSES',
    flag: 'sparql-processes',
    placeholder: 'NUMBER',
    default: '2',
    schema: wholeNumber(0, 16),
    meaning: {
      de: 'Prozesse, die SPARQL-Abfragen beantworten; jeder hält alle Daten im Speicher. 0 schaltet SPARQL ab.',
      en: 'Processes that answer SPARQL queries; each holds all data in memory. 0 turns SPARQL off.',
    },
  },
  sparqlSeconds: {
    env: 'PERSONALIA_SPARQL_SECONDS',
    flag: 'sparql-seconds',
    placeholder: 'NUMBER',
    default: '10',
    schema: wholeNumber(1, 3600),
    meaning: {
      de: 'Sekunden, nach denen eine SPARQL-Abfrage beendet wird.',
      en: 'Seconds after which a SPARQL query is ended.',
    },
  },
  sparqlMemory: {
    env: 'PERSONALIA_SPARQL_MEMORY',
    flag: 'sparql-memory',
    placeholder: 'MEGABYTES',
    default: '500',
    schema: wholeNumber(10, 100_000),
    meaning: {
      de: 'Speicher, den eine SPARQL-Abfrage über die Daten hinaus belegen darf.',
      en: 'Memory that a SPARQL query may take beside the data.',
    },
  },
  sparqlResult: {
    env: 'PERSONALIA_SPARQL_RESULT',
    flag: 'sparql-result',
    placeholder: 'MEGABYTES',
    default: '20',
    schema: wholeNumber(1, 1000),
    meaning: {
      de: 'Größte Antwort auf eine SPARQL-Abfrage.',
      en: 'Largest answer to a SPARQL query.',
    },
  },
  sparqlQueue: {
    env: 'PERSONALIA_SPARQL_QUEUE',
    flag: 'sparql-queue',
    placeholder: 'NUMBER',
    default: '50',
    schema: wholeNumber(0, 10_000),
    meaning: {
      de: 'SPARQL-Abfragen, die auf einen freien Prozess warten dürfen.',
      en: 'SPARQL queries that may wait for a free process.',
    },
  },
  threshold: {
    env: 'PERSONALIA_THRESHOLD',
    flag: 'threshold',
    placeholder: 'SHARE',
    default: '0.9',
    schema: share,
    meaning: {
      de: 'Aussagen mit geringerer Sicherheit (0 bis 1) gehen in die Durchsicht.',
      en: 'Statements less certain than this (0 to 1) go to review.',
    },
  },
  maxDrop: {
    env: 'PERSONALIA_MAX_DROP',
    flag: 'max-drop',
    placeholder: 'SHARE',
    default: '0.2',
    schema: share,
    meaning: {
      de: 'Größter Anteil (0 bis 1) der veröffentlichten Personen, Stellen oder Mitgliedschaften, den ein Lauf entfernen darf.',
      en: 'Greatest share (0 to 1) of the persons, posts or memberships published that one run may remove.',
    },
  },
  suppressionKey: {
    env: 'PERSONALIA_SUPPRESSION_KEY',
    flag: 'suppression-key',
    placeholder: 'KEY_OR_FILE',
    secret: true,
    schema: text,
    meaning: {
      de: 'Schlüssel der Sperrliste (mindestens 16 Zeichen) oder Datei, die ihn enthält: ohne ihn wird niemand gelöscht und, wer es wurde, nicht wiedererkannt. Nie ändern, nicht im Datenordner aufbewahren.',
      en: 'Key of the suppression list (at least 16 characters), or the file that holds it: without it nobody is erased, and who was is not known again. Never change it; keep it out of the data folder.',
    },
  },
  reviewer: {
    env: 'PERSONALIA_REVIEWER',
    flag: 'reviewer',
    placeholder: 'NAME',
    schema: text,
    meaning: {
      de: 'Wer die Entscheidungen von `personalia review` trifft; steht bei jeder von ihnen.',
      en: 'Who takes the decisions of `personalia review`; kept with each of them.',
    },
  },
  showNames: {
    env: 'PERSONALIA_SHOW_NAMES',
    flag: 'show-names',
    default: 'false',
    schema: z.enum(['true', 'false'], 'expected true or false').transform(value => value === 'true'),
    meaning: {
      de: 'Ausgaben auf der Kommandozeile nennen Namen (true oder false).',
      en: 'Command line output shows names (true or false).',
    },
  },
  logLevel: {
    env: 'PERSONALIA_LOG_LEVEL',
    flag: 'log-level',
    placeholder: 'LEVEL',
    default: 'warn',
    schema: z.enum(logLevels, `expected one of ${logLevels.join(', ')}`),
    meaning: { de: 'Ab welcher Stufe protokolliert wird.', en: 'Level from which on events are logged.' },
  },
} as const satisfies Record<string, Setting>
