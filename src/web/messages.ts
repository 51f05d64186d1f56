import { apiMessages } from './api-messages.ts'
import { asOfMessages } from './as-of-messages.ts'
import { catalogueMessages } from './catalogue-messages.ts'
import { changeMessages } from './change-messages.ts'
import { feedMessages } from './feed-messages.ts'
import { qualityMessages } from './quality-messages.ts'
import { siteMessages } from './site-messages.ts'
import { timelineMessages } from './timeline-messages.ts'

export const languages = ['de', 'en'] as const

/** Languages the pages speak; the first is the default. */
export type Language = (typeof languages)[number]

/** Every sentence of the pages. `{name}` is filled in by `message`. */
export const messages = {
  siteName: { de: 'Personalia', en: 'Personalia' },
  tagline: {
    de: 'Ämter und Funktionen in der öffentlichen Verwaltung, mit Beleg',
    en: 'Public offices and who holds them, with evidence',
  },
  startLead: {
    de: 'Personalia veröffentlicht als Linked Data, was amtliche Mitteilungen über Ämter und Funktionen sagen: wer welche Aufgabe hat oder hatte, in welcher Organisation, seit wann und bis wann. Jede Angabe führt zu der Textstelle, aus der sie stammt.',
    en: 'Personalia publishes as linked data what official announcements say about public offices: who holds or held which role, in which organization, from when and until when. Each statement leads to the passage it comes from.',
  },
  skip: { de: 'Zum Inhalt', en: 'Skip to content' },
  mainNavigation: { de: 'Hauptnavigation', en: 'Main navigation' },
  breadcrumbs: { de: 'Pfad', en: 'Breadcrumbs' },
  home: { de: 'Start', en: 'Home' },
  otherLanguage: { de: 'English', en: 'Deutsch' },
  persons: { de: 'Personen', en: 'Persons' },
  organizations: { de: 'Organisationen', en: 'Organizations' },
  posts: { de: 'Ämter', en: 'Posts' },
  memberships: { de: 'Funktionen', en: 'Roles held' },
  announcements: { de: 'Mitteilungen', en: 'Announcements' },
  events: { de: 'Ereignisse', en: 'Events' },
  person: { de: 'Person', en: 'Person' },
  organization: { de: 'Organisation', en: 'Organization' },
  post: { de: 'Amt', en: 'Post' },
  membership: { de: 'Funktion', en: 'Role held' },
  announcement: { de: 'Mitteilung', en: 'Announcement' },
  event: { de: 'Ereignis', en: 'Event' },
  graph: { de: 'Angaben einer Mitteilung', en: 'Statements of one announcement' },
  thing: { de: 'Eintrag', en: 'Entry' },
  role: { de: 'Funktion', en: 'Role' },
  roleWording: { de: 'Im Wortlaut', en: 'As worded' },
  begin: { de: 'Beginn', en: 'Start' },
  end: { de: 'Ende', en: 'End' },
  evidence: { de: 'Beleg', en: 'Evidence' },
  basis: { de: 'Grundlage', en: 'Basis' },
  status: { de: 'Stand laut Quelle', en: 'Status in the source' },
  description: { de: 'Genauer', en: 'In detail' },
  career: { de: 'Laufbahn', en: 'Career' },
  holders: { de: 'Wer das Amt hat oder hatte', en: 'Who holds or held this post' },
  people: { de: 'Wer hier tätig ist oder war', en: 'Who serves or served here' },
  parent: { de: 'Gehört zu', en: 'Part of' },
  units: { de: 'Untergeordnete Stellen', en: 'Subordinate units' },
  kind: { de: 'Art', en: 'Type' },
  otherNames: { de: 'Auch genannt', en: 'Also called' },
  identifier: { de: 'Amtlicher Schlüssel', en: 'Official key' },
  elsewhere: { de: 'Anderswo', en: 'Elsewhere' },
  sources: { de: 'Quellen', en: 'Sources' },
  publisher: { de: 'Herausgeber', en: 'Publisher' },
  published: { de: 'Veröffentlicht', en: 'Published' },
  originalSource: { de: 'Original', en: 'Original' },
  states: { de: 'Was die Mitteilung sagt', en: 'What the announcement says' },
  statesLead: {
    de: 'Textstelle für Textstelle, mit dem, was daraus veröffentlicht ist. Der volle Text steht beim Herausgeber.',
    en: 'Passage by passage, with what is published from it. The full text is with its publisher.',
  },
  agent: { de: 'Beschlossen von', en: 'Decided by' },
  participant: { de: 'Betrifft', en: 'Concerns' },
  object: { de: 'Gegenstand', en: 'Object' },
  result: { de: 'Ergebnis', en: 'Result' },
  date: { de: 'Wann', en: 'When' },
  allStatements: { de: 'Alle Angaben', en: 'All statements' },
  allStatementsLead: {
    de: 'Die {count} Aussagen (RDF-Tripel) dieses Dokuments, so wie die Datenformate sie enthalten.',
    en: 'The {count} statements (RDF triples) of this document, as the data formats hold them.',
  },
  property: { de: 'Eigenschaft', en: 'Property' },
  value: { de: 'Wert', en: 'Value' },
  formats: { de: 'Als Daten', en: 'As data' },
  licence: { de: 'Lizenz', en: 'Licence' },
  permanent: { de: 'Dauerhafte Adresse', en: 'Permanent address' },
  report: { de: 'Fehler melden', en: 'Report an error' },
  reportLead: {
    de: 'Stimmt etwas nicht? Berichtigung und Widerspruch (Art. 16 und 21 DSGVO) richten Sie bitte an:',
    en: 'Is something wrong? Please send corrections and objections (Art. 16 and 21 GDPR) to:',
  },
  reportUnset: {
    de: 'Stimmt etwas nicht? Berichtigung und Widerspruch (Art. 16 und 21 DSGVO) nimmt die Stelle entgegen, die diese Daten veröffentlicht.',
    en: 'Is something wrong? The body that publishes these data takes corrections and objections (Art. 16 and 21 GDPR).',
  },
  examples: { de: 'Zum Ansehen', en: 'To look at' },
  numbers: { de: 'Was hier steht', en: 'What is here' },
  forMachines: { de: 'Für Programme', en: 'For programs' },
  forMachinesLead: {
    de: 'Jede Adresse liefert Turtle, JSON-LD, N-Triples, N-Quads, TriG und RDF/XML: über den Accept-Header oder eine Endung wie .ttl. Zum Beispiel:',
    en: 'Each address answers in Turtle, JSON-LD, N-Triples, N-Quads, TriG and RDF/XML: by the Accept header or a suffix such as .ttl. For example:',
  },
  vocabularies: { de: 'Vokabulare und Regeln', en: 'Vocabularies and rules' },
  vocabulary: { de: 'Vokabular', en: 'Vocabulary' },
  roles: { de: 'Rollen', en: 'Roles' },
  organizationTypes: { de: 'Organisationstypen', en: 'Organization types' },
  shapes: { de: 'Prüfregeln (SHACL)', en: 'Validation rules (SHACL)' },
  broader: { de: 'Allgemeiner', en: 'Broader' },
  narrower: { de: 'Spezieller', en: 'Narrower' },
  terms: { de: 'Begriffe', en: 'Terms' },
  total: { de: '{count} insgesamt, gezeigt {from} bis {to}', en: '{count} in all, showing {from} to {to}' },
  empty: { de: 'Noch nichts veröffentlicht.', en: 'Nothing published yet.' },
  next: { de: 'Weiter', en: 'Next' },
  previous: { de: 'Zurück', en: 'Previous' },
  problems: { de: 'Fehlermeldungen', en: 'Problems' },
  problemsLead: {
    de: 'Jeder Fehler trägt als type eine dieser Adressen (RFC 9457).',
    en: 'Each error carries one of these addresses as its type (RFC 9457).',
  },
  meaning: { de: 'Bedeutung', en: 'Meaning' },
  remedy: { de: 'Abhilfe', en: 'Remedy' },
  detail: { de: 'Im Einzelnen', en: 'Detail' },
  offered: { de: 'Im Angebot', en: 'On offer' },
  requestId: { de: 'Kennung der Anfrage', en: 'Request id' },
  statusCode: { de: 'HTTP-Status', en: 'HTTP status' },
  unknown: { de: 'unbekannt', en: 'unknown' },
  open: { de: 'offen', en: 'open' },
  confirmed: { de: 'bestätigt am {day}', en: 'confirmed on {day}' },
  between: { de: 'zwischen {from} und {to}', en: 'between {from} and {to}' },
  notAfter: { de: 'spätestens {day}', en: 'at the latest {day}' },
  notBefore: { de: 'frühestens {day}', en: 'at the earliest {day}' },
  verbatim: { de: 'im Text: „{words}“', en: 'in the text: “{words}”' },
  stated: { de: 'genannt', en: 'stated' },
  resolved: { de: 'aufgelöst', en: 'resolved' },
  inferred: { de: 'erschlossen', en: 'inferred' },
  curated: { de: 'redaktionell', en: 'curated' },
  statedMeaning: { de: 'Die Textstelle sagt es so.', en: 'The passage says so.' },
  resolvedMeaning: {
    de: 'Die Textstelle sagt es; der Zusammenhang ergänzt, etwa ein Jahr oder „dort“.',
    en: 'The passage says so; context completes it, such as a year or “there”.',
  },
  inferredMeaning: {
    de: 'Folgt aus einer anderen Textstelle.',
    en: 'Follows from another passage.',
  },
  curatedMeaning: { de: 'Von der Redaktion ergänzt.', en: 'Added by an editor.' },
  active: { de: 'besteht', en: 'active' },
  ended: { de: 'beendet', en: 'ended' },
  planned: { de: 'angekündigt', en: 'planned' },
  proposed: { de: 'vorgeschlagen', en: 'proposed' },
  passage: { de: 'Textstelle', en: 'Passage' },
  ...asOfMessages,
  holderToday: { de: 'Heute im Amt', en: 'Holds it today' },
  holderThen: { de: 'Damals im Amt', en: 'Held it then' },
  predecessor: { de: 'Davor', en: 'Before' },
  successor: { de: 'Danach', en: 'After' },
  nobodyKnown: { de: 'niemand bekannt', en: 'nobody known' },
  gapBetween: {
    de: 'Wer das Amt vom {from} bis zum {to} hatte, ist nicht bekannt.',
    en: 'Who held the post from {from} to {to} is not known.',
  },
  gapSince: {
    de: 'Seit dem {from} unbesetzt oder nicht bekannt.',
    en: 'Vacant or not known since {from}.',
  },
  gapAfter: { de: 'Danach unbesetzt oder nicht bekannt.', en: 'Vacant or not known afterwards.' },
  acting: { de: 'kommissarisch', en: 'acting' },
  deputies: { de: 'Stellvertretung', en: 'Deputies' },
  search: { de: 'Suchen', en: 'Search' },
  searchWords: { de: 'Name', en: 'Name' },
  found: {
    de: '{count} zu „{words}“, gezeigt {from} bis {to}',
    en: '{count} for “{words}”, showing {from} to {to}',
  },
  nothingFound: { de: 'Nichts gefunden zu „{words}“.', en: 'Nothing found for “{words}”.' },
  only: { de: 'Nur', en: 'Only' },
  nothingFits: { de: 'Nichts passt zu dieser Frage.', en: 'Nothing fits this question.' },
  yes: { de: 'ja', en: 'yes' },
  no: { de: 'nein', en: 'no' },
  sparqlTitle: { de: 'Abfragen mit SPARQL', en: 'Queries in SPARQL' },
  sparqlIntroduction: {
    de: 'SPARQL 1.1 über alles, was hier veröffentlicht ist; die Angaben jeder Mitteilung stehen außerdem in einem benannten Graphen. Programme fragen dieselbe Adresse und wählen das Format mit dem Accept-Header.',
    en: 'SPARQL 1.1 over everything that is published here; the statements of each announcement also stand in a named graph. Programs ask at the same address and choose the format by the Accept header.',
  },
  sparqlQuery: { de: 'Abfrage', en: 'Query' },
  sparqlRun: { de: 'Abfragen', en: 'Run query' },
  sparqlExamples: { de: 'Beispiele', en: 'Examples' },
  sparqlAnswer: { de: 'Antwort', en: 'Answer' },
  sparqlRows: { de: 'Ergebnis: {count} Zeilen', en: 'Result: {count} rows' },
  ...catalogueMessages,
  ...feedMessages,
  ...qualityMessages,
  ...apiMessages,
  ...siteMessages,
  ...changeMessages,
  ...timelineMessages,
  previewSource: {
    de: 'Nach amtlichen Mitteilungen; das Dokument nennt die Belege.',
    en: 'From official announcements; the document names the evidence.',
  },
  unnamed: { de: 'ohne Bezeichnung', en: 'unnamed' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type MessageKey = keyof typeof messages

/** The message in a language, its `{gaps}` filled from `values`. */
export function message(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return messages[key][language].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(messages, key)
}
