/** What the page about changes says. */
export const changeMessages = {
  changes: { de: 'Änderungen', en: 'Changes' },
  changesLead: {
    de: 'Was an dem, was hier veröffentlicht ist, neu ist, anders oder nicht mehr da: wann es hier geschah, nicht wann in der Welt.',
    en: 'What is new, different or gone of what is published here: when it happened here, not in the world.',
  },
  changedAt: { de: 'Wann', en: 'When' },
  changeKind: { de: 'Was geschah', en: 'What happened' },
  changedThing: { de: 'Worum es geht', en: 'What it is about' },
  changeCreated: { de: 'neu', en: 'new' },
  changeUpdated: { de: 'geändert', en: 'changed' },
  changeRemoved: { de: 'nicht mehr veröffentlicht', en: 'published no more' },
} as const
