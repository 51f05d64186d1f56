import { expect } from 'chai'
import { predictionOf } from '../../src/evaluation/prediction.ts'
import type { Announcement } from '../../src/model/announcement.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import type { DatePart, PartialDate } from '../../src/model/partial-date.ts'
import type { Basis, MembershipStatement } from '../../src/model/statement.ts'
import { extraction, membership } from '../pipeline/examples.ts'

const text = 'Neue Leitung\n\nSeit 2013 leitet Anna Beispiel das Bauamt der Stadt Musterstadt.\n'
const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const sentence = range('Seit 2013 leitet Anna Beispiel das Bauamt der Stadt Musterstadt.')
const announcement: Announcement = { id: 'x', text, headline: range('Neue Leitung'), language: 'de' }

function example(begin: PartialDate | undefined, basis: Basis = 'stated'): Extraction {
  const leads: MembershipStatement = {
    ...membership('m1', 0.97),
    organization: 'o1',
    role: { text: 'leitet', concept: 'leitung', kind: 'head', implied: true },
    evidence: sentence,
    period: { begin: { ...(begin ? { date: begin } : {}), basis, evidence: [] } },
  }
  return {
    ...extraction([
      leads,
      {
        ...leads,
        type: 'event',
        key: 'e1',
        event: 'appointment',
        body: 'o2',
        date: { basis, evidence: [] },
      },
      { ...leads, type: 'succession', key: 's1', predecessor: 'p2', successor: 'p1' },
    ]),
    persons: [
      { key: 'p1', name: 'Anna Beispiel', gender: 'f', mentions: [range('Anna Beispiel')], descriptions: [] },
    ],
    organizations: [
      {
        key: 'o1',
        name: 'Bauamt der Stadt Musterstadt',
        unit: 'Bauamt',
        kind: 'amt',
        parent: 'o2',
        mentions: [range('Bauamt')],
        variants: [],
      },
    ],
  }
}

const date = (value: string, part?: DatePart): PartialDate => ({
  value,
  earliest: '2013-01-01',
  latest: '2013-12-31',
  ...(part ? { part } : {}),
})

function startOf(begin: PartialDate | undefined, basis?: Basis): unknown {
  return predictionOf('x', announcement, example(begin, basis)).memberships[0]?.start
}

describe('predictions in the format of the corpus', () => {
  it('holds persons, organizations, memberships, events and successions with their quotes', () => {
    expect(
      JSON.parse(JSON.stringify(predictionOf('117', announcement, example(date('2013'))))),
    ).to.deep.equal({
      id: '117',
      published: null,
      persons: [
        {
          id: 'p1',
          name: 'Anna Beispiel',
          gender: 'f',
          mentions: ['Anna Beispiel'],
          spans: [[31, 44]],
          descriptions: [],
        },
      ],
      organizations: [
        {
          id: 'o1',
          name: 'Bauamt der Stadt Musterstadt',
          kind: 'amt',
          parent: 'o2',
          mentions: ['Bauamt'],
          optional: false,
          spans: [[49, 55]],
        },
      ],
      memberships: [
        {
          id: 'm1',
          person: 'p1',
          organization: 'o1',
          role: 'leitet',
          roleImplied: true,
          roleKind: 'head',
          start: { value: '2013', stated: true },
          end: null,
          current: true,
          optional: false,
          evidence: text.slice(sentence.start, sentence.end),
          span: [sentence.start, sentence.end],
          confidence: 0.97,
        },
      ],
      events: [
        {
          id: 'e1',
          type: 'appointment',
          date: null,
          body: 'o2',
          person: 'p1',
          evidence: text.slice(sentence.start, sentence.end),
          span: [sentence.start, sentence.end],
        },
      ],
      successions: [
        {
          id: 's1',
          predecessor: 'p2',
          successor: 'p1',
          organization: 'o1',
          evidence: text.slice(sentence.start, sentence.end),
          span: [sentence.start, sentence.end],
        },
      ],
    })
  })

  const dates: readonly (readonly [written: string, date: PartialDate, value: string])[] = [
    ['2013', date('2013'), '2013'],
    ['1. Januar 2013', date('2013-01-01'), '2013-01-01'],
    ['Anfang 2013', date('2013', 'early'), '2013-01'],
    ['Mitte 2013', date('2013', 'mid'), '2013-06'],
    ['Ende 2018', date('2018', 'late'), '2018-12'],
    ['Anfang Mai 2014', date('2014-05', 'early'), '2014-05'],
    ['Mitte Juni 2014', date('2014-06', 'mid'), '2014-06'],
    ['Frühjahr 2014', date('2014', 'spring'), '2014-21'],
    ['Sommer 2014', date('2014', 'summer'), '2014-22'],
    ['Herbst 2014', date('2014', 'autumn'), '2014-23'],
    ['Winter 2014', date('2014', 'winter'), '2014-24'],
  ]
  for (const [written, given, value] of dates) {
    it(`writes „${written}“ as ${value}`, () => {
      expect(startOf(given)).to.deep.equal({ value, stated: true })
    })
  }

  it('calls stated only what the text states, and gives no date for mere order', () => {
    expect(startOf(date('2013'), 'resolved')).to.deep.equal({ value: '2013', stated: 'inferred' })
    expect(startOf(date('2013'), 'inferred')).to.deep.equal({ value: '2013', stated: 'inferred' })
    expect(startOf(undefined)).to.equal(null)
  })
})
