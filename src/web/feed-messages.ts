/** What the pages of the change feed say. */
export const feedMessages = {
  feed: { de: 'Änderungen als Datenstrom', en: 'Changes as a stream of data' },
  feedLead: {
    de: 'Jede Änderung des Registers mit dem, was danach über den Eintrag gesagt war: für Programme, die folgen wollen (Linked Data Event Stream). Die Seiten sind nach der Zeit geordnet und ändern sich nur, wenn etwas gelöscht oder zurückgenommen wird.',
    en: 'Every change of the register with what was said of the entry after it: for programs that follow (Linked Data Event Stream). Pages are in order of time and change only when something is erased or taken back.',
  },
  feedPage: { de: 'Änderungen, Seite {number}', en: 'Changes, page {number}' },
  feedFirst: { de: 'Zur ersten Seite', en: 'To the first page' },
  feedNext: { de: 'Spätere Änderungen', en: 'Later changes' },
  feedEmpty: { de: 'Noch ist nichts veröffentlicht.', en: 'Nothing is published yet.' },
  feedWhen: { de: 'Wann (UTC)', en: 'When (UTC)' },
  feedWhat: { de: 'Was geschah', en: 'What happened' },
  feedWhom: { de: 'Eintrag', en: 'Entry' },
  feedCreated: { de: 'neu', en: 'new' },
  feedUpdated: { de: 'geändert', en: 'changed' },
  feedRemoved: { de: 'entfernt', en: 'removed' },
  feedGone: { de: 'nicht mehr vorhanden', en: 'no longer kept' },
} as const
