/** What pages about a day say beside the rest. */
export const asOfMessages = {
  asOf: { de: 'Stand', en: 'As of' },
  day: { de: 'Tag', en: 'Day' },
  dayHint: {
    de: 'Ein Monat oder ein Jahr geht in der Adresse: ?at=2015-06, ?at=2015.',
    en: 'A month or a year goes into the address: ?at=2015-06, ?at=2015.',
  },
  howSure: { de: 'Wie sicher', en: 'How sure' },
  askCertain: { de: 'nur Sicheres', en: 'only what is certain' },
  askPresumed: { de: 'auch Anzunehmendes', en: 'also what is presumed' },
  askPossible: { de: 'auch Mögliches', en: 'also what is possible' },
  show: { de: 'Zeigen', en: 'Show' },
  allTimes: { de: 'Alle Zeiten zeigen', en: 'Show all times' },
  asOfLead: { de: 'Gezeigt ist, was {when} bestand.', en: 'Shown is what was held {when}.' },
  onDay: { de: 'am {day}', en: 'on {day}' },
  inMonth: { de: 'irgendwann im {day}', en: 'at some time in {day}' },
  inYear: { de: 'irgendwann im Jahr {day}', en: 'at some time in {day}' },
  answer: { de: 'Auskunft', en: 'Answer' },
  certain: { de: 'sicher', en: 'certain' },
  presumed: { de: 'anzunehmen', en: 'presumed' },
  possible: { de: 'möglich', en: 'possible' },
  certainMeaning: {
    de: 'Hatte begonnen und bestand nach den Quellen noch.',
    en: 'Had begun and was still held by the sources.',
  },
  presumedMeaning: {
    de: 'Hatte begonnen, und von einem Ende ist nichts bekannt.',
    en: 'Had begun, and nothing is known of an end.',
  },
  possibleMeaning: {
    de: 'Ist nach dem, was bekannt ist, nicht ausgeschlossen.',
    en: 'Is not excluded by what is known.',
  },
  lastConfirmed: { de: 'zuletzt bestätigt am {day}', en: 'last confirmed on {day}' },
  notHeld: {
    de: 'Keine Auskunft dieser Art: Die Funktion bestand zu dieser Zeit nicht, oder nicht so sicher wie gefragt.',
    en: 'No such answer: the role was not held at that time, or not as surely as was asked for.',
  },
  noneHeld: { de: 'Für diese Zeit ist nichts bekannt.', en: 'Nothing is known for that time.' },
  serving: { de: 'Wer heute außerdem hier tätig ist', en: 'Who else serves here today' },
  servingLead: {
    de: 'Stand {day}: was sicher oder anzunehmen ist.',
    en: 'As of {day}: what is certain or presumed.',
  },
} as const
