/** Sentences of the pages for developers. */
export const apiMessages = {
  gettingStarted: { de: 'Erste Schritte', en: 'Getting started' },
  gettingStartedLead: {
    de: 'Jedes dieser Beispiele läuft so, wie es hier steht, gegen diesen Server.',
    en: 'Each of these examples runs as it stands here, against this server.',
  },
  apiTitle: { de: 'Schnittstelle (API)', en: 'Interface (API)' },
  apiLead: {
    de: 'Alle Adressen dieses Servers, mit Parametern, Formaten und einem Beispiel. Dasselbe für Programme:',
    en: 'All addresses of this server, with parameters, formats and an example. The same for programs:',
  },
  apiParameter: { de: 'Parameter', en: 'Parameter' },
  apiTakes: { de: 'nimmt', en: 'takes' },
  apiDoes: { de: 'bewirkt', en: 'does' },
  apiFormats: { de: 'Formate', en: 'Formats' },
  apiStatuses: { de: 'Antworten', en: 'Answers' },
  apiContents: { de: 'Inhalt', en: 'Contents' },
} as const
