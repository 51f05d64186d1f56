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

/** Read as of 15 March 2020. */
const phenomena: Readonly<Record<string, readonly Row[]>> = {
  'the day of a certificate is no begin, a year is': [
    {
      text: 'Die Ministerin hat Anton Muster am 2. März zum Leiter des Bauamtes ernannt.',
      told: ['membership | Anton Muster | head | Bauamt | – | active'],
      untold: ['membership | Anton Muster | head | Bauamt | 2020-03-02– | active'],
    },
    {
      text: 'Die Ministerin hat Anton Muster zum 2. März zum Leiter des Bauamtes ernannt.',
      told: ['membership | Anton Muster | head | Bauamt | 2020-03-02– | active'],
    },
    {
      text: 'Am 1. März wurde Anton Muster zum Leiter des Bauamtes ernannt.',
      told: ['membership | Anton Muster | head | Bauamt | 2020-03-01– | active'],
    },
    {
      text: '2011 wurde Anton Muster zum Leiter des Bauamtes ernannt.',
      told: ['membership | Anton Muster | head | Bauamt | 2011– | active'],
    },
  ],
  'years behind an office or a name': [
    {
      text: 'Anton Muster leitet das Archiv. Er arbeitete als Referent im Bauamt (2003–2008) und als Leiter des Museums (2008–2013).',
      told: [
        'membership | Anton Muster | employee | Bauamt | 2003–2008 | ended',
        'membership | Anton Muster | head | Museum | 2008–2013 | ended',
      ],
    },
    {
      text: 'Zuvor hatten Emil Vogt (bis 2017) und Berta Muster (2018 bis 2019) das Museum geleitet.',
      told: [
        'membership | Berta Muster | head | Museum | 2018–2019 | ended',
        'membership | Emil Vogt | head | Museum | –2017 | ended',
      ],
      untold: ['membership | Emil Vogt | head | Museum | 2018–2017 | ended'],
    },
    {
      text: 'Emil Vogt, Leiter des Museums (2003–2010), ist gestorben.',
      told: ['membership | Emil Vogt | head | Museum | 2003–2010 | ended'],
    },
    {
      text: 'Neue Leiterin des Museums: Berta Muster, seit 1. Februar.',
      told: ['membership | Berta Muster | head | Museum | 2020-02-01– | active'],
    },
    {
      text: 'Leiterin des Museums: Berta Muster, seit 1. Februar läuft die Ausstellung.',
      untold: ['membership | Berta Muster | head | Museum | 2020-02-01– | active'],
    },
  ],
  'how long somebody was in office': [
    {
      text: 'Emil Vogt war zehn Jahre Leiter des Museums.',
      told: ['membership | Emil Vogt | head | Museum | 2010– | ended'],
    },
    {
      text: 'Emil Vogt ist zehn Jahre jünger als die Leiterin des Museums, Berta Muster.',
      untold: ['membership | Berta Muster | head | Museum | 2010– | active'],
    },
  ],
  'whoever acted did so since the head had left': [
    {
      text: 'Berta Muster leitet das Bauamt seit 1. März. Ihr Vorgänger Anton Beispiel schied Ende September 2019 aus. In der Zwischenzeit hatte Emil Vogt das Bauamt kommissarisch geführt.',
      told: ['membership | Emil Vogt | acting head | Bauamt | 2019-10– | ended'],
    },
    {
      text: 'Berta Muster leitet das Bauamt seit 1. März. Ihr Vorgänger Anton Beispiel war im Herbst zum Forstamt gewechselt. In der Zwischenzeit hatte Emil Vogt das Bauamt kommissarisch geführt.',
      told: ['membership | Emil Vogt | acting head | Bauamt | 2019– | ended'],
    },
    {
      text: 'Anton Beispiel war bis Ende September 2019 Leiter des Archivs. Emil Vogt hatte das Bauamt kommissarisch geführt.',
      told: ['membership | Emil Vogt | acting head | Bauamt | – | ended'],
    },
    {
      text: 'Die Stadt Altfurt hat die Leitung ihres Bauamtes neu besetzt. Berta Muster übernimmt die Stelle am 1. Mai.',
      told: ['membership | Berta Muster | head | Bauamt < Stadt Altfurt | 2020-05-01– | planned'],
    },
  ],
  'since what was told before': [
    {
      text: 'Berta Muster leitete von 2008 bis 2015 das Archiv. Seither ist sie Leiterin des Bauamtes.',
      told: ['membership | Berta Muster | head | Bauamt | 2015– | active'],
    },
    {
      text: 'Berta Muster ging 2015 auf Reisen. Heute ist sie Leiterin des Bauamtes.',
      untold: ['membership | Berta Muster | head | Bauamt | 2015– | active'],
    },
    {
      text: 'Berta Muster stand seit der Gründung im Jahr 2012 an der Spitze des Bauamtes.',
      told: ['membership | Berta Muster | head | Bauamt | 2012– | ended'],
    },
    {
      text: 'Berta Muster steht an der Spitze des Bauamtes. Bei der Gründung im Jahr 2012 sprach sie.',
      untold: ['membership | Berta Muster | head | Bauamt | 2012– | active'],
    },
    {
      text: 'Berta Muster bleibt Leiterin des Bauamtes. Die 57-Jährige, die das Amt seit 2014 ausübt, dankte.',
      told: ['membership | Berta Muster | head | Bauamt | 2014– | active'],
    },
    {
      text: 'Am 1. März hat Priv.-Doz. Dr. Anton Muster als Chefarzt die Klinik für Geriatrie übernommen.',
      told: ['membership | Anton Muster | head | Klinik für Geriatrie | 2020-03-01– | active'],
    },
  ],
  'an appointment of these days': [
    {
      text: 'Die Leiterin des Bauamtes, Berta Beispiel, geht. Nachfolger ist Anton Muster, der die Aufgabe kommissarisch wahrgenommen hat und nun bestellt wurde.',
      told: ['membership | Anton Muster | head | Bauamt | 2020-03– | active'],
    },
    {
      text: 'Berta Beispiel leitet das Bauamt. Nun wurde Anton Muster bestellt.',
      untold: ['membership | Anton Muster | head | Bauamt | 2020-03– | active'],
    },
  ],
  'a year behind a colon': [
    {
      text: 'Anton Muster leitet das Bauamt. Er kennt das Haus gut: 2009 fing er als Referent im Archiv an.',
      told: ['membership | Anton Muster | employee | Archiv | 2009– | active'],
    },
    {
      text: 'Anton Muster leitet das Bauamt. Telefon: 2009 fing er als Referent im Archiv an.',
      untold: ['membership | Anton Muster | employee | Archiv | 2009– | active'],
    },
  ],
}

describe('begins', () => {
  for (const [phenomenon, rows] of Object.entries(phenomena))
    describe(phenomenon, () => {
      for (const { text, told = [], untold = [] } of rows)
        it(`reads: ${text}`, async () => {
          const extract = createExtractor(await shippedLexicon())
          const lines = gist(await extract(bare(text, '2020-03-15')))
          expect(lines).to.include.members([...told])
          for (const line of untold) expect(lines).not.to.include(line)
        })
    })
})
