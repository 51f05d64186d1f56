import type { ProblemSlug } from '../problem.ts'
import { problems } from '../problems.ts'
import type { Language } from './messages.ts'

interface Words {
  readonly title: string
  readonly meaning: string
  readonly remedy: string
}

/** German for the problems that a browser can meet; the English ones are those of problem.ts. */
const german: Partial<Record<ProblemSlug, Words>> = {
  'bad-request': {
    title: 'Anfrage nicht lesbar',
    meaning: 'Die Anfrage kann nicht gelesen werden.',
    remedy: 'Bitte die Anfrage berichtigen; dieselbe Anfrage wird wieder scheitern.',
  },
  'invalid-parameter': {
    title: 'Ungültiger Parameter',
    meaning: 'Ein Parameter ist hier unbekannt oder sein Wert liegt außerhalb des Erlaubten.',
    remedy: 'Bitte einen der genannten Werte verwenden oder den Parameter weglassen.',
  },
  'not-found': {
    title: 'Nicht gefunden',
    meaning: 'Unter dieser Adresse ist nichts veröffentlicht.',
    remedy: 'Bitte auf der Startseite beginnen; Kennungen beginnen mit /id/, Dokumente mit /doc/.',
  },
  gone: {
    title: 'Zurückgezogen',
    meaning: 'Was hier stand, wurde zurückgezogen oder gelöscht und kommt nicht wieder.',
    remedy: 'Bitte Kopien und Verweise entfernen.',
  },
  'method-not-allowed': {
    title: 'Methode nicht erlaubt',
    meaning: 'Diese Adresse beantwortet die verwendete Methode nicht.',
    remedy: 'Bitte eine Methode aus dem Allow-Header verwenden.',
  },
  'not-acceptable': {
    title: 'Kein passendes Format',
    meaning: 'Keines der Formate im Accept-Header wird angeboten.',
    remedy: 'Bitte einen der aufgeführten Medientypen verlangen oder eine Endung wie .ttl anhängen.',
  },
  'uri-too-long': {
    title: 'Adresse zu lang',
    meaning: 'Die Adresse ist länger als jede, die hier veröffentlicht ist.',
    remedy: 'Bitte die Adresse kürzen.',
  },
  'reconciliation-batch': {
    title: 'Abgleich nicht lesbar',
    meaning: 'Ein Stapel von Anfragen entspricht nicht der Reconciliation Service API 0.2.',
    remedy: 'Bitte an der genannten Stelle berichtigen.',
  },
  'store-unavailable': {
    title: 'Datenbestand nicht erreichbar',
    meaning: 'Der Datenbestand kann gerade nicht gelesen werden.',
    remedy: 'Bitte später noch einmal versuchen.',
  },
  internal: {
    title: 'Interner Fehler',
    meaning: 'Ein Fehler dieser Software. Er wurde protokolliert.',
    remedy: 'Bitte noch einmal versuchen; bleibt der Fehler, die Kennung der Anfrage melden.',
  },
}

/** Title, meaning and remedy of a problem, and the language they are in where that is not the page's. */
export function problemWords(slug: ProblemSlug, language: Language): Words & { readonly lang?: Language } {
  if (language === 'en') return problems[slug]
  return german[slug] ?? { ...problems[slug], lang: 'en' }
}
