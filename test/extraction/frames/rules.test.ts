import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { parseTsv, type Row } from '../../../src/model/tsv.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

/** A text for each rule of memberships. */
const memberships: readonly (readonly [rule: string, text: string])[] = [
  ['prenominal', 'Landrätin Berta Muster eröffnete das Fest.'],
  ['apposition', 'Berta Muster, Leiterin des Bauamtes, eröffnete das Fest.'],
  ['apposed-name', 'Der Leiter des Bauamtes, Anton Muster, eröffnete das Fest.'],
  ['bracket', 'Dem Verein Waldfreunde gehören an: Anton Muster (Kassenwart).'],
  ['als', 'Das Bauamt arbeitet mit Berta Muster als Leiterin weiter.'],
  ['telegram', 'Berta Muster jetzt Leiterin des Bauamtes'],
  ['durch', 'Leitung des Bauamtes bis auf Weiteres durch Berta Muster'],
  ['copula-be', 'Berta Muster ist Leiterin des Bauamtes.'],
  ['copula-become', 'Berta Muster wurde 2012 Leiterin des Bauamtes.'],
  ['copula-stay', 'Berta Muster bleibt Leiterin des Bauamtes.'],
  ['copula-belong', 'Berta Muster gehört dem Beirat als Vorsitzende an.'],
  ['belong', 'Berta Muster gehört dem Beirat an.'],
  ['sit', 'Berta Muster sitzt seit 2011 im Beirat.'],
  ['stations', 'Nach Stationen am Forstamt Altfurt war Berta Muster Referentin im Bauamt.'],
  ['signature', 'Die Gemeinde Altfurt lädt ein.\n\nBerta Muster\nBürgermeisterin'],
  ['listed', 'Zu Beisitzern des Vereins Waldfreunde wurden gewählt:\n– Berta Muster\n– Anton Beispiel'],
  ['lead', 'Berta Muster leitet das Bauamt.'],
  ['lead-as', 'Berta Muster verantwortet als Geschäftsführerin der Waldhof GmbH die Finanzen.'],
  ['lead-focus', 'Leiterin des Bauamtes ist Berta Muster. Anton Beispiel führt die Geschäfte.'],
  ['hold', 'Berta Muster hat den Vorsitz des Vereins Waldfreunde inne.'],
  ['hold-focus', 'Leiterin des Bauamtes ist Berta Muster. Anton Beispiel übt das Amt kommissarisch aus.'],
  ['stand', 'An der Spitze des Bauamtes steht Berta Muster.'],
  ['rest-with', 'Die Leitung des Bauamtes liegt bei Berta Muster.'],
  ['work-as', 'Berta Muster arbeitet als Referentin im Bauamt.'],
  ['work-at', 'Berta Muster arbeitet am Institut für Wasserbau.'],
  ['charge', 'Berta Muster ist für das Sachgebiet Wohngeld zuständig.'],
  ['charge-each', 'Für die Sachgebiete zuständig sind Berta Muster („Nord“), Anton Beispiel („Süd“).'],
  ['take-office', 'Berta Muster übernimmt die Leitung des Bauamtes.'],
  ['take-unit', 'Berta Muster übernimmt das Bauamt.'],
  ['take-coordinated', 'Berta Muster übernimmt die Leitung des Bauamtes und das Team Wohngeld.'],
  ['take-focus', 'Leiterin des Bauamtes war Berta Muster. Anton Beispiel übernimmt die Aufgabe.'],
  ['start-as', 'Berta Muster begann 1992 als Referentin im Bauamt.'],
  ['start-to', 'Berta Muster begann 1992 ihre Laufbahn am Institut für Wasserbau.'],
  ['move-as', 'Berta Muster wechselte 1995 als Referentin zum Bauamt.'],
  ['move-to', 'Berta Muster wechselte 1995 an das Institut für Wasserbau.'],
  ['rise-as', 'Berta Muster stieg 1999 zur Leiterin des Bauamtes auf.'],
  ['rise-to', 'Berta Muster rückte 1999 in den Beirat auf.'],
  ['appoint-to', 'Berta Muster wurde zur Leiterin des Bauamtes ernannt.'],
  ['appoint-into', 'Berta Muster wurde in den Beirat berufen.'],
  ['appoint-focus', 'Berta Muster leitet das Bauamt. Anton Beispiel wurde ab 1. Mai bestellt.'],
  ['elect-to', 'Der Stadtrat wählte Berta Muster zur Beigeordneten.'],
  ['elect-into', 'Berta Muster wurde in den Vorstand gewählt.'],
  ['elect-focus', 'Berta Muster leitet das Bauamt. Anton Beispiel wurde ab 1. Mai gewählt.'],
  ['confirm-to', 'Berta Muster wurde als Vorsitzende des Beirats bestätigt.'],
  ['confirm-into', 'Berta Muster wurde in den Beirat bestätigt.'],
  ['confirm-focus', 'Berta Muster leitet das Bauamt. Anton Beispiel wurde ab 1. Mai bestätigt.'],
  ['propose-to', 'Berta Muster wird zur Leiterin des Bauamtes vorgeschlagen.'],
  ['propose-into', 'Berta Muster wird in den Beirat vorgeschlagen.'],
  ['propose-focus', 'Berta Muster leitet das Bauamt. Anton Beispiel wurde ab 1. Mai vorgeschlagen.'],
  ['entrust', 'Berta Muster wurde die Leitung des Bauamtes übertragen.'],
  ['entrust-unit', 'Berta Muster wurde das Bauamt übertragen.'],
  ['gets-holder', 'Das Bauamt hat eine neue Leiterin. Berta Muster kommt aus Altfurt.'],
  ['gets-with', 'Das Bauamt bekommt mit Berta Muster eine neue Leiterin.'],
  ['gets-post', 'Leiterin des Bauamtes war Berta Muster. Diesen Posten bekommt nun Anton Beispiel.'],
  ['succeed', 'Berta Muster leitet das Bauamt. Anton Beispiel folgt auf Berta Muster.'],
  ['relieve', 'Berta Muster leitet das Bauamt. Anton Beispiel löst Berta Muster ab.'],
  ['succession', 'Berta Muster leitet das Bauamt. Anton Beispiel tritt die Nachfolge von Berta Muster an.'],
  ['succeed-predecessor', 'Anton Beispiel folgt auf Berta Muster als Leiter des Bauamtes.'],
  ['relieve-predecessor', 'Anton Beispiel löst Berta Muster als Leiter des Bauamtes ab.'],
  [
    'succession-predecessor',
    'Anton Beispiel tritt als Leiter des Bauamtes die Nachfolge von Berta Muster an.',
  ],
  ['successor-predecessor', 'Berta Muster leitet das Bauamt. Sie ist Nachfolgerin von Anton Beispiel.'],
  ['take-predecessor', 'Anton Beispiel übernimmt das Bauamt von Berta Muster.'],
  ['gapping', 'Anfang 2013 übernahm Berta Muster die Leitung des Bauamtes, im Herbst 2014 Anton Beispiel.'],
  ['service', 'Berta Muster geht nach zwölf Jahren als Leiterin des Bauamtes in den Ruhestand.'],
  ['vacated', 'Seit dem Weggang von Berta Muster ist die Leitung des Bauamtes vakant.'],
  ['leave-as', 'Berta Muster scheidet als Leiterin des Bauamtes aus.'],
  ['leave-focus', 'Leiterin des Bauamtes ist Berta Muster. Anton Beispiel gibt den Posten ab.'],
  ['farewell-office', 'Die Leiterin des Bauamtes wurde verabschiedet: Berta Muster.'],
  ['resign', 'Berta Muster legt den Vorsitz des Vereins Waldfreunde nieder.'],
]

const successions: readonly (readonly [rule: string, text: string])[] = [
  ['copula-successor', 'Berta Muster leitet das Bauamt. Anton Beispiel wird Nachfolger von Berta Muster.'],
  ['copula-predecessor', 'Berta Muster leitet das Bauamt. Ihr Vorgänger war Anton Beispiel.'],
  ['nominal-successor', 'Berta Muster leitet das Bauamt. Ihr Nachfolger Anton Beispiel freut sich.'],
  ['nominal-predecessor', 'Berta Muster leitet das Bauamt. Ihr Vorgänger Anton Beispiel freut sich.'],
  ['succeed', 'Anton Beispiel folgt auf Berta Muster als Leiter des Bauamtes.'],
  ['relieve', 'Anton Beispiel löst Berta Muster als Leiter des Bauamtes ab.'],
  ['succession', 'Anton Beispiel tritt als Leiter des Bauamtes die Nachfolge von Berta Muster an.'],
  ['take-from', 'Anton Beispiel übernimmt das Bauamt von Berta Muster.'],
  ['gapping', 'Anfang 2013 übernahm Berta Muster die Leitung des Bauamtes, im Herbst 2014 Anton Beispiel.'],
  [
    'same-office',
    'Die Leiterin des Bauamtes, Berta Muster, geht in Rente. Neuer Leiter wird Anton Beispiel.',
  ],
]

const events: readonly (readonly [rule: string, text: string])[] = [
  ['appoint', 'Berta Muster wurde zur Leiterin des Bauamtes ernannt.'],
  ['elect', 'Der Stadtrat hat Berta Muster zur Beigeordneten gewählt.'],
  ['confirm', 'Berta Muster wurde als Vorsitzende des Beirats bestätigt.'],
  ['entrust', 'Berta Muster wurde die Leitung des Bauamtes übertragen.'],
  ['farewell', 'Berta Muster wurde verabschiedet.'],
  ['retirement', 'Berta Muster ging in den Ruhestand.'],
]

describe('rules of frames', () => {
  async function rulesOf(
    text: string,
    type: 'membership' | 'succession' | 'event',
  ): Promise<readonly string[]> {
    const extract = createExtractor(await shippedLexicon())
    const { statements } = await extract(bare(text, '2020-03-15'))
    return statements.filter(statement => statement.type === type).map(({ rule }) => rule)
  }

  for (const [rule, text] of memberships)
    it(`read a membership by ${rule}: ${text}`, async () => {
      expect(await rulesOf(text, 'membership')).to.include(rule)
    })

  for (const [rule, text] of successions)
    it(`read a succession by ${rule}: ${text}`, async () => {
      expect(await rulesOf(text, 'succession')).to.include(rule)
    })

  for (const [rule, text] of events)
    it(`read an event by ${rule}: ${text}`, async () => {
      expect(await rulesOf(text, 'event')).to.include(rule)
    })

  it('are explained one by one, and each has its text above', () => {
    const named = (rows: readonly (readonly [string, string])[]) => rows.map(([rule]) => rule)
    expect(named(memberships)).to.have.members(explained('membership'))
    expect(named(successions)).to.have.members(explained('succession'))
    expect(named(events)).to.have.members(explained('event'))
  })

  it('are explained wherever they have been counted', () => {
    const counted = rowsOf('rule-precision').map(row => row.get('rule'))
    const known = new Set([
      ...explained('membership').flatMap(rule => [rule, ...explained('ending').map(ending => rule + ending)]),
      ...explained('succession').map(rule => `succession ${rule}`),
      ...explained('event').map(rule => `event ${rule}`),
    ])
    expect(counted.filter(rule => !known.has(rule))).to.deep.equal([])
  })
})

function rowsOf(table: string): readonly Row[] {
  const path = fileURLToPath(new URL(`../../../data/lexicon/de/${table}.tsv`, import.meta.url))
  return parseTsv(path, readFileSync(path, 'utf8'))
}

/** Ids of the rules that data/lexicon/de/rules.tsv explains. */
function explained(of: 'membership' | 'ending' | 'succession' | 'event'): readonly string[] {
  return rowsOf('rules')
    .filter(row => row.get('of') === of)
    .map(row => row.get('rule'))
}
