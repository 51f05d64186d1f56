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
  'a name in the genitive owns what follows': [
    {
      text: 'Berta Muster leitet das Bauamt. Im Juli hatte Musters Stellvertreter Anton Beispiel die Behörde geführt.',
      told: [
        'membership | Anton Beispiel | deputy head | Bauamt | – | active',
        'membership | Anton Beispiel | head | Bauamt | – | ended',
      ],
      untold: ['membership | Berta Muster | head | Bauamt | – | ended'],
    },
    {
      text: 'Anton Beispiel leitet das Forstamt. Berta Muster leitet das Bauamt. Beispiels Vorgänger Emil Vogt dankte.',
      told: [
        'membership | Emil Vogt | head | Forstamt | – | ended',
        'succession | Emil Vogt | Anton Beispiel',
      ],
      untold: ['succession | Emil Vogt | Berta Muster'],
    },
    {
      text: 'Berta Muster wird Leiterin des Bauamtes. Musters Stellvertreter werden Anton Beispiel und Emil Vogt.',
      told: [
        'membership | Anton Beispiel | deputy head | Bauamt | – | planned',
        'membership | Emil Vogt | deputy head | Bauamt | – | planned',
      ],
      untold: ['membership | Berta Muster | deputy head | Bauamt | – | planned'],
    },
    {
      text: 'Berta Peters leitet das Bauamt. Am Montag begrüßte Peters Leiter Anton Beispiel vom Forstamt.',
      untold: ['membership | Berta Peters | head | Forstamt | – | active'],
    },
  ],
  'who leads the business of an office': [
    {
      text: 'Seit Oktober führt Berta Muster die Geschäfte des Bauamtes.',
      told: ['membership | Berta Muster | acting head | Bauamt | 2019-10– | active'],
    },
    {
      text: 'Seit Oktober führt Berta Muster die Geschäfte der Waldhof GmbH.',
      told: ['membership | Berta Muster | managing director | Waldhof GmbH | 2019-10– | active'],
    },
    {
      text: 'Seit Oktober führt Berta Muster das Bauamt.',
      told: ['membership | Berta Muster | head | Bauamt | 2019-10– | active'],
    },
  ],
  'the head of a company and of a part of it': [
    {
      text: 'Anton Muster ist Generaldirektor der Waldhof AG.',
      told: ['membership | Anton Muster | managing director | Waldhof AG | – | active'],
    },
    {
      text: 'Anton Muster ist Marketingleiter der Waldhof AG.',
      told: ['membership | Anton Muster | head | Waldhof AG | – | active'],
    },
    {
      text: 'Anton Muster ist Leiter der Waldhof AG.',
      told: ['membership | Anton Muster | managing director | Waldhof AG | – | active'],
    },
  ],
  'who belongs to a body': [
    {
      text: 'Dem Beirat gehören Berta Muster, Emil Vogt und Anton Beispiel an.',
      told: [
        'membership | Anton Beispiel | member | Beirat | – | active',
        'membership | Berta Muster | member | Beirat | – | active',
        'membership | Emil Vogt | member | Beirat | – | active',
      ],
    },
    {
      text: 'Dem Beirat gehört ein Haus, das Berta Muster verwaltet.',
      untold: ['membership | Berta Muster | member | Beirat | – | active'],
    },
    {
      text: 'Dem Vorstand des Turnvereins Altfurt gehören Berta Muster und Emil Vogt an.',
      told: [
        'membership | Berta Muster | member | Turnverein Altfurt | – | active',
        'membership | Emil Vogt | member | Turnverein Altfurt | – | active',
      ],
    },
    {
      text: 'Anton Muster ist Finanzvorstand der Waldhof AG. Muster gehört dem Vorstand seit April 2012 an.',
      told: ['membership | Anton Muster | managing director | Waldhof AG | 2012-04– | active'],
    },
    {
      text: 'Anton Muster kommt von der Waldhof GmbH, deren Geschäftsführung er seit Februar 2012 angehört.',
      told: ['membership | Anton Muster | managing director | Waldhof GmbH | 2012-02– | active'],
    },
    {
      text: 'Anton Muster leitet den Turnverein Altfurt. Er wird keinem Vorstand mehr angehören.',
      untold: ['membership | Anton Muster | member | Turnverein Altfurt | – | planned'],
    },
  ],
  'when somebody enters the own office': [
    {
      text: 'Berta Muster wurde zur Leiterin des Bauamtes gewählt. Ihren Dienst tritt sie am 1. Mai an.',
      told: ['membership | Berta Muster | head | Bauamt | 2020-05-01– | planned'],
    },
    {
      text: 'Der Rat hat Anton Muster zum Leiter des Bauamtes gewählt. Er leitet bisher das Archiv und soll sein neues Amt am 1. Mai antreten.',
      told: ['membership | Anton Muster | head | Bauamt | 2020-05-01– | planned'],
      untold: ['membership | Anton Muster | head | Archiv | 2020-05-01– | planned'],
    },
    {
      text: 'Berta Muster leitet das Bauamt. Ihre Reise tritt sie am 1. Mai an.',
      untold: ['membership | Berta Muster | head | Bauamt | 2020-05-01– | planned'],
    },
  ],
  'a profession before a mere surname': [
    {
      text: 'Berta Muster-Okonkwo wird Leiterin des Bauamtes. Die Politikwissenschaftlerin Muster-Okonkwo leitete das Frauenhaus Altfurt.',
      told: ['membership | Berta Muster-Okonkwo | head | Frauenhaus Altfurt | – | ended'],
      untold: [
        'membership | Politikwissenschaftlerin Muster-Okonkwo | head | Frauenhaus Altfurt | – | ended',
      ],
    },
    {
      text: 'Leiterin des Bauamtes ist die Politikwissenschaftlerin Berta Muster-Okonkwo.',
      told: ['membership | Berta Muster-Okonkwo | head | Bauamt | – | active'],
    },
  ],
  'a number that counts votes is no ordinal': [
    {
      text: 'Auf ihn entfielen 29 Stimmen, Berta Beispiel kam auf 13. Muster leitet das Bauamt. Anton Muster dankte.',
      told: ['membership | Anton Muster | head | Bauamt | – | active'],
      untold: ['membership | Berta Beispiel | head | Bauamt | – | active'],
    },
    {
      text: 'Berta Beispiel kam auf 13. Augustin leitet das Bauamt. Anton Augustin dankte.',
      told: ['membership | Anton Augustin | head | Bauamt | – | active'],
      untold: ['membership | Berta Beispiel | head | Bauamt | – | active'],
    },
  ],
}

describe('holders of offices', () => {
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
