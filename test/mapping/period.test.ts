import { expect } from 'chai'
import type { Quad } from '@rdfjs/types'
import { pas, schema, time, xsd } from '../../src/rdf/namespaces.ts'
import { literal } from '../../src/rdf/terms.ts'
import type { Period } from '../../src/model/statement.ts'
import { base, evidence, quadsOf } from './support/one-period.ts'
import { date } from './support/telling.ts'

/** What is said of a part of the membership, as "property value^^type", in order. */
function said(quads: readonly Quad[], part: string, ...leftOut: readonly string[]): readonly string[] {
  return quads
    .filter(({ subject }) => subject.value === base + part)
    .map(
      ({ predicate, object }) =>
        `${local(predicate.value)} ${object.termType === 'Literal' ? show(object) : local(object.value)}`,
    )
    .filter(line => !['type', 'wasDerivedFrom', ...leftOut].includes(line.split(' ')[0] ?? ''))
    .toSorted()
}

function show({
  value,
  datatype,
}: {
  readonly value: string
  readonly datatype: { readonly value: string }
}): string {
  const type = local(datatype.value)
  return type === 'langString' ? value : `${value}^^${type}`
}

function local(iri: string): string {
  return iri.replace(/^.*[#/]/u, '')
}

/** Model, section 4: the text, the period as it was understood, the begin or end as it is published, startDate. */
interface Row {
  readonly text: string
  readonly period: Period
  readonly part: '#begin' | '#end'
  readonly instant: readonly string[]
  readonly mirrored?: string
}

const rows: readonly Row[] = [
  {
    text: '1992',
    period: { begin: { date: date('1992'), basis: 'stated', verbatim: '1992', evidence: [evidence] } },
    part: '#begin',
    instant: ['basis stated', 'inXSDgYear 1992^^gYear', 'verbatim 1992'],
    mirrored: '1992^^gYear',
  },
  {
    text: 'seit dem 1. Januar',
    period: {
      begin: {
        date: date('2020-01-01'),
        basis: 'resolved',
        verbatim: 'seit dem 1. Januar',
        evidence: [evidence],
      },
    },
    part: '#begin',
    instant: ['basis resolved', 'inXSDDate 2020-01-01^^date', 'verbatim seit dem 1. Januar'],
    mirrored: '2020-01-01^^date',
  },
  {
    text: 'im Dezember 2019',
    period: { begin: { date: date('2019-12'), basis: 'stated', evidence: [evidence] } },
    part: '#begin',
    instant: ['basis stated', 'inXSDgYearMonth 2019-12^^gYearMonth'],
    mirrored: '2019-12^^gYearMonth',
  },
  {
    text: 'wenig später',
    period: {
      begin: { basis: 'resolved', verbatim: 'wenig später', evidence: [evidence], after: 'm0' },
      beginEarliest: '1992-01-01',
      beginLatest: '2003-12-31',
    },
    part: '#begin',
    instant: ['after begin', 'basis resolved', 'edtf [1992..2003]^^EDTF-level2', 'verbatim wenig später'],
  },
  {
    text: 'Anfang 2013',
    period: {
      begin: {
        date: { value: '2013', part: 'early', earliest: '2013-01-01', latest: '2013-04-30' },
        basis: 'stated',
        verbatim: 'Anfang 2013',
        evidence: [evidence],
      },
    },
    part: '#begin',
    instant: ['basis stated', 'edtf [2013-01..2013-04]^^EDTF-level2', 'verbatim Anfang 2013'],
  },
  {
    text: 'Mitte Juni',
    period: {
      begin: {
        date: { value: '2014-06', part: 'mid', earliest: '2014-06-11', latest: '2014-06-20' },
        basis: 'resolved',
        verbatim: 'Mitte Juni',
        evidence: [evidence],
      },
    },
    part: '#begin',
    instant: ['basis resolved', 'edtf [2014-06-11..2014-06-20]^^EDTF-level2', 'verbatim Mitte Juni'],
  },
  {
    text: 'im Herbst 2014',
    period: {
      begin: {
        date: { value: '2014', part: 'autumn', earliest: '2014-09-01', latest: '2014-11-30' },
        basis: 'stated',
        verbatim: 'im Herbst 2014',
        evidence: [evidence],
      },
    },
    part: '#begin',
    instant: ['basis stated', 'edtf 2014-23^^EDTF-level1', 'verbatim im Herbst 2014'],
  },
  {
    text: 'an end that follows from the next begin',
    period: { end: { date: date('2009'), basis: 'inferred', evidence: [evidence] }, endLatest: '2009-12-31' },
    part: '#end',
    instant: ['basis inferred', 'inXSDgYear 2009^^gYear'],
    mirrored: '2009^^gYear',
  },
  {
    text: 'an end of which only the bounds are known',
    period: { endEarliest: '2003-01-01', endLatest: '2009-12-31' },
    part: '#end',
    instant: ['basis inferred', 'edtf [2003..2009]^^EDTF-level2'],
  },
]

describe('the period of a membership', () => {
  for (const { text: words, period, part, instant, mirrored } of rows) {
    it(`says "${words}" as precisely as the text, and no more`, () => {
      const quads = quadsOf(period)
      expect(said(quads, part)).to.deep.equal(instant)
      const date = part === '#begin' ? schema.startDate : schema.endDate
      const mirror = quads.filter(
        ({ subject, predicate }) => subject.value === base && predicate.equals(date),
      )
      expect(mirror.map(({ object }) => show(object as never))).to.deep.equal(
        mirrored === undefined ? [] : [mirrored],
      )
    })
  }

  it('carries the four bounds, each as a day', () => {
    const bounds = {
      beginEarliest: '2012-01-01',
      beginLatest: '2012-12-31',
      endEarliest: '2015-01-01',
      endLatest: '2015-12-31',
    }
    const quads = quadsOf(bounds)
    for (const [name, day] of Object.entries(bounds)) {
      const found = quads.find(
        ({ subject, predicate }) =>
          subject.value === `${base}#period` && predicate.equals(pas[name as keyof typeof bounds]),
      )
      expect(found?.object.equals(literal(day, xsd.date))).to.equal(true, name)
    }
  })

  it('is met by the one before where the text says "wechselte"', () => {
    expect(said(quadsOf({ metBy: 'm0', beginLatest: '2009-12-31' }), '#period')).to.include(
      'intervalMetBy period',
    )
  })

  /** A period without begin and end is seen from the day of publication. */
  const anchors = [
    ['active', [time.inside]],
    ['ended', [time.before]],
    ['planned', [time.after]],
    ['proposed', [time.after]],
    ['unknown', []],
  ] as const
  for (const [status, expected] of anchors) {
    it(`that is ${status} without dates lies ${expected[0] ? local(expected[0].value) : 'nowhere in particular'}`, () => {
      const found = quadsOf({ beginLatest: '2020-02-29' }, status).filter(
        ({ subject, object }) => subject.value === `${base}#period` && object.value.endsWith('#published'),
      )
      expect(found.map(({ predicate }) => predicate.value)).to.deep.equal(expected.map(({ value }) => value))
    })
  }

  it('that is planned or proposed was confirmed on no day', () => {
    const period = { beginEarliest: '2021-01-01', beginLatest: '2021-01-01', endEarliest: '2020-01-01' }
    for (const status of ['planned', 'proposed'] as const) {
      expect(said(quadsOf(period, status), '#period').join()).not.to.contain('endEarliest')
    }
    expect(said(quadsOf(period, 'active'), '#period').join()).to.contain('endEarliest')
  })
})
