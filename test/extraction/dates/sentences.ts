import type { DateMention } from '../../../src/extraction/dates/mention.ts'

/** What is expected of a phrase: its text, kind, and its features in short. */
export type Expected = readonly [text: string, kind: DateMention['kind'], ...features: readonly string[]]

/** Sentences and the time phrases in them. */
export const sentences: readonly (readonly [sentence: string, ...expected: Expected[]])[] = [
  ['Seit dem 1. März hat das Amt eine Leiterin.', ['Seit dem 1. März', 'calendar', 'seit', '-/3/1']],
  [
    'Zum 15. Oktober 2022 legt die Stadt beide Ämter zusammen.',
    ['Zum 15. Oktober 2022', 'calendar', 'zum', '2022/10/15'],
  ],
  ['Im Dezember 2019 hatte der Rat das beschlossen.', ['Im Dezember 2019', 'calendar', 'im', '2019/12']],
  ['Er tritt mit Wirkung vom 01.07.2023 an.', ['mit Wirkung vom 01.07.2023', 'calendar', 'ab', '2023/7/1']],
  [
    'Er scheidet mit Ablauf des 31. Dezember 2024 aus.',
    ['mit Ablauf des 31. Dezember 2024', 'calendar', 'bis', '2024/12/31'],
  ],
  ['Beschluss v. 1.7.2023', ['v. 1.7.2023', 'calendar', 'von', '2023/7/1']],
  ['Ab dem 1.7.23 leitet sie das Amt.', ['Ab dem 1.7.23', 'calendar', 'ab', '23/7/1']],
  ['2003 kam sie zur Stadt, 2009 ging sie.', ['2003', 'calendar', '2003'], ['2009', 'calendar', '2009']],
  ['Er begann 1992 im Bauamt.', ['1992', 'calendar', '1992']],
  [
    'Im Jahr 2012 und noch im Laufe des Jahres 2013',
    ['Im Jahr 2012', 'calendar', 'im', '2012'],
    ['im Laufe des Jahres 2013', 'calendar', 'im', '2013'],
  ],
  ['Stand 2020-01-31', ['2020-01-31', 'calendar', '2020/1/31']],
  [
    'Anfang 2013 kam sie, Mitte Juni 2014 ging sie.',
    ['Anfang 2013', 'calendar', '2013 early'],
    ['Mitte Juni 2014', 'calendar', '2014/6 mid'],
  ],
  ['zu Beginn des Jahres 2019', ['zu Beginn des Jahres 2019', 'calendar', 'zum', '2019 early']],
  [
    'im Herbst 2014, im Winter 2014/15',
    ['im Herbst 2014', 'calendar', 'im', '2014 autumn'],
    ['im Winter 2014/15', 'calendar', 'im', '2014 winter'],
  ],
  [
    'Am ersten Januar 2020, am 3. Jan. 2020, im Feber 2020',
    ['Am ersten Januar 2020', 'calendar', 'am', '2020/1/1'],
    ['am 3. Jan. 2020', 'calendar', 'am', '2020/1/3'],
    ['im Feber 2020', 'calendar', 'im', '2020/2'],
  ],
  ['Am Donnerstagabend tagte der Rat.', ['Am Donnerstagabend', 'calendar', 'am', '- w4']],
  ['Freitag, 12. Februar', ['Freitag, 12. Februar', 'calendar', '-/2/12 w5']],
  ['zum Schuljahr 2023/24', ['zum Schuljahr 2023/24', 'calendar', 'zum', '2023 08-01..09-30']],
  ['im 2. Quartal 2023', ['im 2. Quartal 2023', 'calendar', 'im', '2023 04-01..06-31']],
  ['seit etwa 2010', ['seit etwa 2010', 'calendar', 'seit', '2010']],
  ['Vom 1. Mai 2020 an führt sie das Amt.', ['Vom 1. Mai 2020 an', 'calendar', 'ab', '2020/5/1']],
  ['vom 1. Mai 2020 an der Schule', ['vom 1. Mai 2020', 'calendar', 'von', '2020/5/1']],
  ['von 2004 bis heute', ['von 2004 bis heute', 'calendar', 'seit', '2004']],

  ['Von 2003 bis 2011 leitete er das Amt.', ['Von 2003 bis 2011', 'range', 'von', '2003', '2011']],
  ['ein früherer Leiter (2004-2010)', ['2004-2010', 'range', '2004', '2010']],
  ['zwischen 2003 und 2011', ['zwischen 2003 und 2011', 'range', 'zwischen', '2003', '2011']],
  ['vom 1.1. bis 31.3.2020', ['vom 1.1. bis 31.3.2020', 'range', 'von', '2020/1/1', '2020/3/31']],
  ['vom 1. bis 5. Mai 2020', ['vom 1. bis 5. Mai 2020', 'range', 'von', '2020/5/1', '2020/5/5']],
  ['von November bis Februar 2021', ['von November bis Februar 2021', 'range', 'von', '2020/11', '2021/2']],
  [
    'für die Zeit vom 1. Oktober 2024 bis zum 30. September 2029',
    ['für die Zeit vom 1. Oktober 2024 bis zum 30. September 2029', 'range', 'von', '2024/10/1', '2029/9/30'],
  ],
  ['in den Jahren 2019/2020', ['in den Jahren 2019/2020', 'range', 'im', '2019', '2020']],
  ['2011 bis 2004', ['2011', 'calendar', '2011'], ['bis 2004', 'calendar', 'bis', '2004']],

  ['Heute wählte der Rat.', ['Heute', 'relative', '0 day']],
  ['Tags darauf tagte er.', ['Tags darauf', 'relative', '1 day']],
  ['am heutigen Donnerstag', ['am heutigen Donnerstag', 'relative', 'am', '- w4', '0 day']],
  [
    'am kommenden Dienstag (1. Dezember)',
    ['am kommenden Dienstag (1. Dezember)', 'relative', 'am', '-/12/1 w2', '1'],
  ],
  ['im kommenden Frühjahr', ['im kommenden Frühjahr', 'relative', 'im', '- spring', '1']],
  ['seit vergangener Woche', ['seit vergangener Woche', 'relative', 'seit', '-1 week']],
  ['im vergangenen Jahr', ['im vergangenen Jahr', 'relative', 'im', '-1 year']],
  ['im kommenden Jahr 2025', ['im kommenden Jahr 2025', 'calendar', 'im', '2025']],
  [
    'Ende des Monats, Ende nächsten Jahres',
    ['Ende des Monats', 'relative', '- late', '0 month'],
    ['Ende nächsten Jahres', 'relative', '- late', '1 year'],
  ],
  ['zum Jahresende', ['zum Jahresende', 'relative', 'zum', '- late']],
  ['mit dem Jahreswechsel', ['mit dem Jahreswechsel', 'relative', 'ab', '- 01-01..01-01']],
  ['zum neuen Schuljahr', ['zum neuen Schuljahr', 'relative', 'zum', '- 08-01..09-30', '1']],

  ['nach 27 Jahren', ['nach 27 Jahren', 'duration', 'nach', '27 year', 'after']],
  ['seit zwölf Jahren', ['seit zwölf Jahren', 'duration', 'seit', '12 year', 'since']],
  ['Neun Jahre lang leitete sie das Archiv.', ['Neun Jahre lang', 'duration', '9 year', 'long']],
  ['nach eineinhalb Jahren', ['nach eineinhalb Jahren', 'duration', 'nach', '1.5 year', 'after']],
  ['Gut ein halbes Jahr nach dem Weggang', ['Gut ein halbes Jahr nach', 'duration', '0.5 year', 'after']],
  ['zwei Monate später', ['zwei Monate später', 'duration', '2 month', 'later']],
  [
    'vor drei Jahren, in zwei Jahren',
    ['vor drei Jahren', 'duration', 'vor', '3 year', 'ago'],
    ['in zwei Jahren', 'duration', 'im', '2 year', 'ahead'],
  ],
  ['Er war 20 Jahre Leiter.', ['20 Jahre', 'duration', '20 year', 'long']],
  ['eine Amtszeit von acht Jahren', ['von acht Jahren', 'duration', 'von', '8 year', 'long']],

  ['Sie beginnt mit sofortiger Wirkung.', ['mit sofortiger Wirkung', 'immediate']],
  ['Die Stelle wird zum nächstmöglichen Zeitpunkt besetzt.', ['zum nächstmöglichen Zeitpunkt', 'none']],
  [
    'Wenig später ging er, zuvor war er Referent, bislang leitet er.',
    ['Wenig später', 'order', 'after'],
    ['zuvor', 'order', 'before'],
    ['bislang', 'order', 'until-now'],
  ],
  [
    'seit Jahren, in den vergangenen Jahren',
    ['seit Jahren', 'none'],
    ['in den vergangenen Jahren', 'none', 'im'],
  ],
  ['am 31. Juni 2020', ['am 31. Juni 2020', 'none']],
]
