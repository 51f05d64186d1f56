/** What the charts of times and the tables beside them say. */
export const timelineMessages = {
  today: { de: 'heute', en: 'today' },
  fromTo: { de: 'Beginn: {from}; Ende: {to}', en: 'Start: {from}; end: {to}' },
  barCertain: { de: 'sicher', en: 'certain' },
  barPresumed: {
    de: 'anzunehmen: von einem Ende ist nichts bekannt',
    en: 'presumed: nothing is known of an end',
  },
  barPossible: {
    de: 'möglich: Beginn oder Ende nicht genau bekannt',
    en: 'possible: start or end not exactly known',
  },
  barGap: { de: 'unbesetzt oder nicht bekannt', en: 'vacant or not known' },
  careerLead: {
    de: 'Ämter und Funktionen, soweit amtliche Mitteilungen sie nennen; anderes steht hier nicht.',
    en: 'Offices and roles as far as official announcements name them; nothing else is kept here.',
  },
  careerInDetail: { de: 'Die Angaben mit Beleg', en: 'The facts with their evidence' },
  heads: { de: 'Wer die Leitung hatte', en: 'Who headed it' },
  postsToday: { de: 'Ämter und wer sie heute hat', en: 'Posts and who holds them today' },
  postsThen: { de: 'Ämter und wer sie damals hatte', en: 'Posts and who held them then' },
  structure: { de: 'Aufbau', en: 'Structure' },
  holdersOverTime: { de: 'Im Überblick', en: 'At a glance' },
  staff: { de: 'Beschäftigte', en: 'Staff' },
  since: { de: 'Seit', en: 'Since' },
} as const
