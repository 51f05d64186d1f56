/** What start page, search, changes and the frame of every page say. */
export const siteMessages = {
  searchAll: {
    de: 'Personen, Organisationen, Ämter, Mitteilungen suchen',
    en: 'Search persons, organizations, posts, announcements',
  },
  searchHint: { de: 'Name, Amt, Organisation …', en: 'Name, post, organization …' },
  searchList: { de: 'In dieser Liste suchen', en: 'Search this list' },
  searchLead: {
    de: 'Gesucht wird in Namen; Groß- und Kleinschreibung und Umlaute sind gleich, Wortanfänge genügen.',
    en: 'Names are searched; case and umlauts do not count, beginnings of words are enough.',
  },
  searchTitle: { de: 'Suche', en: 'Search' },
  searchMore: { de: 'Alle {count} zeigen', en: 'Show all {count}' },
  searchResults: { de: 'Treffer zu „{words}“: {count}', en: 'Results for “{words}”: {count}' },
  suggestions: { de: '{count} Vorschläge', en: '{count} suggestions' },
  headsToday: { de: 'Neu in der Leitung', en: 'Newly in charge' },
  headsTodayLead: {
    de: 'Wer zuletzt eine Leitung übernommen hat und sie am {day} nach allem, was bekannt ist, noch hat.',
    en: 'Who took over the lead of something last and, by all that is known, still holds it on {day}.',
  },
  sinceWhen: { de: 'Beginn: {when}', en: 'start: {when}' },
  allPostsToday: { de: 'Alle Ämter und wer sie heute hat', en: 'All posts and who holds them today' },
  latestChanges: { de: 'Zuletzt aufgenommen oder geändert', en: 'Latest additions and changes' },
  allChanges: { de: 'Alle Änderungen', en: 'All changes' },
  aboutSite: { de: 'Über diese Seiten', en: 'About these pages' },
  imprint: { de: 'Impressum', en: 'Legal notice' },
  privacy: { de: 'Datenschutz', en: 'Privacy' },
  accessibility: { de: 'Barrierefreiheit', en: 'Accessibility' },
  yourRights: {
    de: 'Woher die Daten kommen und Ihre Rechte',
    en: 'Where the data come from, and your rights',
  },
  stability: { de: 'Was gleich bleibt', en: 'What stays the same' },
  correctionTitle: {
    de: 'Fehler melden, berichtigen, widersprechen',
    en: 'Report an error, correct, object',
  },
  correctionLead: {
    de: 'Stimmt hier etwas nicht, oder möchten Sie nicht, dass es hier steht? Sie können Berichtigung, Löschung und Einschränkung verlangen und der Veröffentlichung widersprechen (Art. 16, 17, 18 und 21 DSGVO).',
    en: 'Is something wrong here, or do you not want it to be here? You can ask for rectification, erasure and restriction, and object to publication (Art. 16, 17, 18 and 21 GDPR).',
  },
  correctionSend: { de: 'Schreiben Sie an', en: 'Write to' },
  correctionSubject: { de: 'Berichtigung oder Widerspruch: {iri}', en: 'Correction or objection: {iri}' },
  correctionUnset: {
    de: 'Zuständig ist die Stelle, die diese Daten veröffentlicht.',
    en: 'The body that publishes these data is responsible.',
  },
  metaDescription: {
    de: 'Ämter und Funktionen in der öffentlichen Verwaltung, mit Beleg: {title}.',
    en: 'Public offices and who holds them, with evidence: {title}.',
  },
  atMail: { de: 'unter {link}', en: 'to {link}' },
  atPage: { de: 'über {link}', en: 'by {link}' },
  addressUnset: { de: 'über ihr Impressum', en: 'by its legal notice' },
  inImprint: { de: 'im [Impressum]({address})', en: 'in the [legal notice]({address})' },
  imprintUnset: { de: 'im Impressum ihrer Website', en: 'in the legal notice of its website' },
  tryInstead: { de: 'Oder suchen Sie hier:', en: 'Or search here:' },
} as const
