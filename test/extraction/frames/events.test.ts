import { expect } from 'chai'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { gist } from '../support/gist.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

interface Row {
  readonly text: string
  readonly told?: readonly string[]
  readonly untold?: readonly string[]
}

/** Read as of 15 March 2020, a Sunday. */
const phenomena: Readonly<Record<string, readonly Row[]>> = {
  'choices that name no office': [
    {
      text: 'Dr. Anton Muster wird Leiter des Bauamtes. Der Stadtrat wählte den 44-Jährigen am Montag.',
      told: ['election | Anton Muster | 2020-03-09'],
    },
    {
      text: 'Berta Muster wird Leiterin des Bauamtes. Der Stadtrat berief die Juristin am Montag.',
      told: ['appointment | Berta Muster | 2020-03-09'],
    },
    {
      text: 'Berta Muster ist neue Vorsitzende des Vereins Waldfreunde. Die Mitglieder wählten sie am Freitag.',
      told: ['election | Berta Muster | 2020-03-13'],
    },
    {
      text: 'Dekan ist Dr. Anton Muster, den der Fakultätsrat am 2. März gewählt hatte.',
      told: ['election | Anton Muster | 2020-03-02'],
    },
    {
      text: 'Anton Muster, der am 2. März mit großer Mehrheit gewählt worden war, ist Bürgermeister von Altfurt.',
      told: ['election | Anton Muster | 2020-03-02'],
    },
    {
      text: 'Berta Muster leitet den Verein Waldfreunde. Sie wählten am Freitag ein neues Vereinslied.',
      untold: ['election | Berta Muster | 2020-03-13'],
    },
    {
      text: 'Anton Muster leitet das Bauamt. Den Weg, den der Rat gewählt hatte, geht er mit.',
      untold: ['election | Anton Muster | '],
    },
  ],
  'what is only planned': [
    {
      text: 'Zur Leiterin des Bauamtes soll Berta Muster bestellt werden.',
      untold: ['appointment | Berta Muster | '],
    },
    {
      text: 'Zur Leiterin des Bauamtes wurde Berta Muster bestellt.',
      told: ['appointment | Berta Muster | '],
    },
  ],
  'days of appointments': [
    {
      text: 'Berta Muster wurde mit Wirkung vom 1. März 2020 zur Leiterin des Bauamtes ernannt.',
      told: ['appointment | Berta Muster | 2020-03-01'],
    },
    {
      text: 'Berta Muster wurde mit Wirkung vom 1. März 2020 zur Vorsitzenden des Beirats gewählt.',
      untold: ['election | Berta Muster | 2020-03-01'],
    },
  ],
  'ends of a working life': [
    {
      text: 'Leiter des Bauamtes war Anton Muster, der Ende Januar 2020 pensioniert wurde.',
      told: ['retirement | Anton Muster | 2020-01'],
    },
    {
      text: 'Leiter des Bauamtes war Anton Muster, der im Januar 2020 in den Ruhestand versetzt worden war.',
      told: ['retirement | Anton Muster | 2020-01'],
    },
    {
      text: 'Leiter des Bauamtes war Anton Muster, der im Januar 2020 nach Altfurt versetzt worden war.',
      untold: ['retirement | Anton Muster | 2020-01'],
    },
    {
      text: 'Leiter des Bauamtes war Anton Muster. Er hat sich Ende Januar in den Ruhestand verabschiedet.',
      told: ['retirement | Anton Muster | 2020-01'],
      untold: ['farewell | Anton Muster | 2020-01'],
    },
    {
      text: 'Landrat Anton Muster verabschiedete Berta Beispiel Ende Januar in den Ruhestand.',
      told: ['farewell | Berta Beispiel | 2020-01'],
    },
  ],
  'who decides': [
    {
      text: 'Anton Muster wurde vom Hochschulrat der Universität Altfurt zum Rektor gewählt.',
      told: ['membership | Anton Muster | head | Universität Altfurt | – | active'],
    },
  ],
}

/** Who decided is told elsewhere: "election | A | Stadtrat | 2020" → "election | A | 2020". */
function withoutBody(line: string): string {
  const [event = '', person = '', , ...date] = line.split(' | ')
  return /^(?:election|appointment|retirement|farewell)$/u.test(event)
    ? `${event} | ${person} | ${date.join('')}`
    : line
}

describe('events', () => {
  for (const [phenomenon, rows] of Object.entries(phenomena))
    describe(phenomenon, () => {
      for (const { text, told = [], untold = [] } of rows)
        it(`reads: ${text}`, async () => {
          const extract = createExtractor(await shippedLexicon())
          const lines = gist(await extract(bare(text, '2020-03-15'))).map(withoutBody)
          expect(lines).to.include.members([...told])
          for (const line of untold) expect(lines).not.to.include(line)
        })
    })
})
