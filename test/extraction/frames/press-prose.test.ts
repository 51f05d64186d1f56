import { expect } from 'chai'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { gist } from '../support/gist.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

interface Row {
  readonly text: string
  /** Lines that are told, and lines that are not. */
  readonly told?: readonly string[]
  readonly untold?: readonly string[]
}

const phenomena: Readonly<Record<string, readonly Row[]>> = {
  'stations of a career': [
    {
      text: 'Nach Stationen am Forstamt Altfurt und bei der Kreisverwaltung Bergau war Berta Muster Referentin im Bauamt.',
      told: [
        'membership | Berta Muster | employee | Forstamt Altfurt | – | ended',
        'membership | Berta Muster | employee | Kreisverwaltung Bergau | – | ended',
      ],
    },
    {
      text: 'Anton Muster leitet das Museum Altfurt. Er kam nach Zwischenstationen im Stadtarchiv Bergau und an der Bibliothek Lindenrode.',
      told: [
        'membership | Anton Muster | employee | Stadtarchiv Bergau | – | ended',
        'membership | Anton Muster | employee | Bibliothek Lindenrode | – | ended',
      ],
    },
    {
      text: 'Berta Muster trat 1988 in den Dienst des Forstamtes Altfurt.',
      told: ['membership | Berta Muster | employee | Forstamt Altfurt | 1988– | active'],
    },
    {
      text: 'Nach einer Lehre als Tischler trat Anton Muster 1991 in den Dienst der Feuerwehr Altfurt.',
      told: ['membership | Anton Muster | employee | Feuerwehr Altfurt | 1991– | active'],
    },
    {
      text: 'Anton Muster leitet das Bauamt. 2009 folgte eine Abordnung als Referent in das Innenministerium.',
      told: ['membership | Anton Muster | employee | Innenministerium | 2009– | active'],
    },
    {
      text: 'Der Zug hielt an allen Stationen bis zum Bauamt, in dem Berta Muster wartete.',
      untold: ['membership | Berta Muster | employee | Bauamt | – | ended'],
    },
    {
      text: '2011 wurde Anton Muster Direktor des Amtsgerichts Altfurt, im Mai 2015 Vizepräsident des Landgerichts Bergau.',
      told: [
        'membership | Anton Muster | head | Amtsgericht Altfurt | 2011– | active',
        'membership | Anton Muster | deputy head | Landgericht Bergau | 2015-05– | active',
      ],
    },
  ],
  'boards and bodies': [
    {
      text: 'Berta Muster sitzt seit 2012 im Vorstand der Norddeutschen Gesellschaft für Bodenkunde.',
      told: [
        'membership | Berta Muster | member | Norddeutsche Gesellschaft für Bodenkunde | 2012– | active',
      ],
    },
    {
      text: 'Anton Muster saß lange im Hauptausschuss.',
      told: ['membership | Anton Muster | member | Hauptausschuss | – | ended'],
    },
    {
      text: 'Anton Muster sitzt im Garten des Vorstands.',
      untold: ['membership | Anton Muster | member | Vorstand | – | active'],
    },
    {
      text: 'Anton Muster gehörte dem Kreistag von 1974 bis 1990 an, acht Jahre davon als Vorsitzender seiner Fraktion.',
      told: ['membership | Anton Muster | member | Kreistag | 1974–1990 | ended'],
      untold: ['membership | Anton Muster | head | Kreistag | 1974–1990 | ended'],
    },
    {
      text: 'Berta Muster gehört dem Gesundheitsamt seit 2014 als Amtsärztin an.',
      told: ['membership | Berta Muster | employee | Gesundheitsamt | 2014– | active'],
    },
    {
      text: 'Zu Vizepräsidenten der Handelskammer zu Altfurt wurden gewählt:\n– Berta Muster, Kauffrau\n– Anton Beispiel',
      told: [
        'membership | Berta Muster | deputy head | Handelskammer zu Altfurt | – | active',
        'membership | Anton Beispiel | deputy head | Handelskammer zu Altfurt | – | active',
      ],
    },
    {
      text: 'Der Verein Waldfreunde hat gewählt. Als Kassenprüfer wurden bestimmt:\n1. Berta Muster\n2. Anton Beispiel\nBerta Vogel dankte.',
      untold: ['membership | Berta Vogel | other | Verein Waldfreunde | – | active'],
    },
    {
      text: 'Der Vorsitzende des Stiftungsrates, Kultursenator Anton Muster, sprach.',
      told: ['membership | Anton Muster | head | Stiftungsrat | – | active'],
    },
    {
      text: 'Der Leiter der Polizeiinspektion Altfurt, Polizeirat Anton Muster, dankte.',
      told: ['membership | Anton Muster | head | Polizeiinspektion Altfurt | – | active'],
    },
  ],
  'units of other places': [
    {
      text: 'Die Stadt Altfurt ordnet sich neu. Das Umweltamt leitet Berta Muster. Zuvor war sie Leiterin des Umweltamtes der Stadt Bergau.',
      told: [
        'membership | Berta Muster | head | Umweltamt | – | active',
        'membership | Berta Muster | head | Umweltamt < Stadt Bergau | – | ended',
      ],
    },
    {
      text: 'Im Landkreis Altfurt wechselt die Spitze. Das Jugendamt leitet Anton Muster. Er war bisher Leiter des Jugendamtes Bergau.',
      told: ['membership | Anton Muster | head | Jugendamt Bergau | – | ended'],
    },
    {
      text: 'Berta Muster leitet das Bauamt. Das Bauamt der Stadt Altfurt hat 30 Beschäftigte.',
      told: ['membership | Berta Muster | head | Bauamt < Stadt Altfurt | – | active'],
    },
  ],
  'confirmations, agents, successors': [
    {
      text: 'Der Senat hat Präsidentin Berta Muster am 3. März 2020 im Amt bestätigt.',
      told: ['election | Berta Muster | Senat | 2020-03-03'],
    },
    {
      text: 'Wehrführer Anton Muster wurde für weitere sechs Jahre bestätigt.',
      told: ['election | Anton Muster | - | '],
    },
    {
      text: 'Wehrführer Anton Muster bestätigte den Termin am 3. März 2020.',
      untold: ['election | Anton Muster | - | 2020-03-03'],
    },
    {
      text: 'Die Volkshochschule Altfurt wird derzeit von Berta Muster kommissarisch geleitet.',
      told: ['membership | Berta Muster | acting head | Volkshochschule Altfurt | – | active'],
    },
    {
      text: 'Leiterin des Bauamtes ist Berta Muster. Sie löst den Architekten Anton Beispiel ab.',
      told: ['succession | Anton Beispiel | Berta Muster'],
    },
    {
      text: 'Leiter des Bauamtes war Anton Beispiel. Berta Muster löst ihn ab.',
      told: ['succession | Anton Beispiel | Berta Muster'],
    },
    {
      text: 'Minister Anton Beispiel führte den neuen Präsidenten des Landgerichts Altfurt, Karl Muster, ein. Er verabschiedete dessen Vorgängerin Berta Vogel.',
      told: ['succession | Berta Vogel | Karl Muster'],
      untold: ['succession | Berta Vogel | Anton Beispiel'],
    },
    {
      text: 'Oberärztin Berta Muster vertritt Anton Beispiel als stellvertretende Direktorin der Klinik für Kinderheilkunde.',
      told: ['membership | Berta Muster | deputy head | Klinik für Kinderheilkunde | – | active'],
    },
    {
      text: 'Berta Muster vertritt die Stadt Altfurt vor Gericht.',
      untold: ['membership | Berta Muster | employee | Stadt Altfurt | – | active'],
    },
    {
      text: 'Referentin Berta Muster verlässt das Innenministerium.',
      told: ['membership | Berta Muster | employee | Innenministerium | – | active'],
    },
  ],
  'begins told beside the office': [
    {
      text: 'Die Altfurter Baudezernentin Berta Muster bleibt. Muster ist seit November 2016 im Amt.',
      told: ['membership | Berta Muster | department head | Altfurt | 2016-11– | active'],
    },
    {
      text: 'Leiter des Bauamtes ist Anton Muster. Er ist seit 2011 in diesem Gebäude.',
      untold: ['membership | Anton Muster | head | Bauamt | 2011– | active'],
    },
    {
      text: '2011 wechselte Berta Muster zum Regierungspräsidium Altfurt, wo sie das Dezernat Wasserrecht leitete.',
      told: [
        'membership | Berta Muster | head | Dezernat Wasserrecht < Regierungspräsidium Altfurt | 2011– | ended',
      ],
    },
    {
      text: 'Die Landesregierung hat Berta Muster am Dienstag mit Wirksamkeit vom 1. Februar 2020 zur Direktorin des Landesarchivs bestellt.',
      told: ['membership | Berta Muster | head | Landesarchiv | 2020-02-01– | active'],
    },
    {
      text: 'Leiter des Bauamtes war Anton Muster. Er ist Ende Januar nach 24 Dienstjahren in den Ruhestand getreten.',
      untold: ['membership | Anton Muster | head | Bauamt | 1996–2020-01 | ended'],
    },
  ],
  'signatures and rows': [
    {
      text: 'Die Gemeinde Altfurt trauert.\n\nBerta Muster\nBürgermeisterin',
      told: ['membership | Berta Muster | mayor | Gemeinde Altfurt | – | active'],
    },
    {
      text: 'Die Stadt Altfurt lädt ein.\n\ngez. Anton Muster\nOberbürgermeister',
      told: ['membership | Anton Muster | mayor | Stadt Altfurt | – | active'],
    },
    {
      text: 'Die Stadt Altfurt lädt ein.\n\nAnton Muster\nOberbürgermeister und Stadtrat tagen heute.',
      untold: ['membership | Anton Muster | mayor | Stadt Altfurt | – | active'],
    },
    {
      text: 'Fachbereich Bauen und Wohnen | Leitung: Berta Muster | Tel. 12\nFachbereich Kultur | Leitung: Anton Beispiel | Tel. 13',
      told: [
        'membership | Berta Muster | head | Fachbereich Bauen und Wohnen | – | active',
        'membership | Anton Beispiel | head | Fachbereich Kultur | – | active',
      ],
    },
  ],
}

describe('prose of the press', () => {
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
