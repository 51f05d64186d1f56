import { expect } from 'chai'
import { pas, prov, schema, time } from '../../src/rdf/namespaces.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { readTold } from '../../src/register/told-period.ts'
import { announced, office, type Told } from './support/one-office.ts'
import { boundsText, claimsOf, membershipIri } from './support/telling.ts'

describe('the period of an office that several sources tell', () => {
  const since2015 = { begin: '2015', bounds: '2015-01-01 2015-12-31 2018-05-01 -', published: '2018-05-01' }

  describe('is what all of them allow', () => {
    for (const [why, told, expected] of [
      [
        'a year and a month',
        [since2015, { begin: '2015-04', bounds: '2015-04-01 2015-04-30 2016-01-01 -' }],
        '2015-04-01 2015-04-30 2018-05-01 -',
      ],
      [
        'confirmed again',
        [since2015, { bounds: '- 2020-02-01 2020-02-01 -' }],
        '2015-01-01 2015-12-31 2020-02-01 -',
      ],
      [
        'begin of one, end of the other',
        [since2015, { end: '2019-06-30', bounds: '- 2019-06-30 2019-06-30 2019-06-30', status: 'ended' }],
        '2015-01-01 2015-12-31 2019-06-30 2019-06-30',
      ],
      [
        'over, nobody says when',
        [since2015, { bounds: '- 2021-03-01 - 2021-03-01', status: 'ended', published: '2021-03-01' }],
        '2015-01-01 2015-12-31 2018-05-01 2021-03-01',
      ],
      [
        'nothing new',
        [since2015, { bounds: '- - - -', status: 'unknown' }],
        '2015-01-01 2015-12-31 2018-05-01 -',
      ],
      [
        'a plan that came true',
        [
          {
            begin: '2020-01-01',
            bounds: '2020-01-01 2020-01-01 - -',
            status: 'planned',
            published: '2019-11-02',
          },
          {
            bounds: '- 2020-06-01 2020-06-01 -',
            published: '2020-06-01',
          },
        ],
        '2020-01-01 2020-01-01 2020-06-01 -',
      ],
    ] as const satisfies readonly (readonly [string, readonly Told[], string])[]) {
      it(why, () => {
        const { holding, conflicts } = office(...told)
        expect(boundsText(holding)).to.equal(expected)
        expect(conflicts).to.deep.equal([])
      })
    }
  })

  describe('where they contradict each other, is what any of those in dispute allows', () => {
    const at2016 = { begin: '2016-03', bounds: '2016-03-01 2016-03-31 2018-05-01 -', published: '2017-01-01' }
    for (const [why, told, expected, disputed] of [
      [
        'two begins',
        [since2015, at2016],
        '2015-01-01 2016-03-31 2018-05-01 -',
        { hasBeginning: ['2015', '2016-03'] },
      ],
      [
        'two begins, a third source that can be right with both',
        [since2015, at2016, { bounds: '- 2018-01-01 2020-01-01 -', published: '2020-01-01' }],
        '2015-01-01 2016-03-31 2020-01-01 -',
        { hasBeginning: ['2015', '2016-03'] },
      ],
      [
        'over by then, and yet confirmed later',
        [
          { ...since2015, bounds: '2015-01-01 2015-12-31 2018-05-01 -' },
          {
            end: '2017',
            bounds: '- 2017-12-31 2017-01-01 2017-12-31',
            status: 'ended',
            published: '2018-01-01',
          },
        ],
        '2015-01-01 2015-12-31 2017-01-01 -',
        { hasEnd: ['[2018-05..]', '2017'] },
      ],
      [
        'two ends',
        [
          { end: '2017', bounds: '- - 2017-01-01 2017-12-31', status: 'ended' },
          {
            end: '2019-02',
            bounds: '- - 2019-02-01 2019-02-28',
            status: 'ended',
          },
        ],
        '- - 2017-01-01 2019-02-28',
        { hasEnd: ['2019-02', '2017'] },
      ],
      [
        'begins when for the other it had ended',
        [
          { begin: '2018', bounds: '2018-01-01 2018-12-31 - -' },
          {
            end: '2015',
            bounds: '- - - 2015-12-31',
            status: 'ended',
          },
        ],
        '- - - -',
        { hasBeginning: ['[..2015]', '2018'], hasEnd: ['2015', '[2018..]'] },
      ],
    ] as const satisfies readonly (readonly [
      string,
      readonly Told[],
      string,
      Readonly<Record<string, readonly string[]>>,
    ])[]) {
      it(why, () => {
        const { holding, conflicts } = office(...told)
        expect(boundsText(holding)).to.equal(expected)
        const named = conflicts.map(({ property, values }) => [
          property.slice(time[''].value.length),
          values.map(({ value }) => value),
        ])
        expect(Object.fromEntries(named)).to.deep.equal(disputed)
      })
    }

    it('both passages are told, no date is shown, and the claims are not touched', () => {
      const { value, conflicts, quads } = office(since2015, at2016)
      const [conflict] = conflicts
      expect(conflict?.entity).to.equal(membershipIri('m1'))
      const passages = conflict?.values.map(({ passage }) => passage) ?? []
      expect(passages.map(each => each?.replace(/#.*$/u, ''))).to.deep.equal([
        'https://data.example/id/announcement/a0',
        'https://data.example/id/announcement/a1',
      ])
      expect(value('#begin', prov.wasDerivedFrom)).to.have.members(passages)
      expect(value('', schema.startDate)).to.deep.equal([])
      expect(value('#begin', pas.edtf)).to.deep.equal(['[2015-01..2016-03]'])
      expect(value('#begin', pas.basis)).to.deep.equal([pas.inferred.value])
      const computed = quads.filter(({ graph }) => graph.termType === 'DefaultGraph')
      expect(computed.map(({ predicate }) => predicate.value)).to.have.members([
        pas.edtf.value,
        pas.basis.value,
      ])
    })
  })

  describe('shows the most precise instant with the passages of all', () => {
    const april = { begin: '2015-04', bounds: '2015-04-01 2015-04-30 2016-01-01 -', published: '2016-01-01' }
    for (const [why, told] of [
      ['told first', [april, since2015]],
      ['told last', [since2015, april]],
    ] as const) {
      it(why, () => {
        const { value } = office(...told)
        expect(value('#begin', time.inXSDgYearMonth)).to.deep.equal(['2015-04'])
        expect(value('#begin', time.inXSDgYear)).to.deep.equal([])
        expect(value('#begin', pas.verbatim)).to.deep.equal(['2015-04'])
        expect(value('', schema.startDate)).to.deep.equal(['2015-04'])
        expect(value('#begin', prov.wasDerivedFrom)).to.have.lengthOf(2)
      })
    }

    it('in the graph of each source that says it, and in no other', () => {
      const { quads } = office(since2015, april)
      const graphs = (property: { readonly value: string }) =>
        quads.filter(({ predicate }) => predicate.value === property.value).map(({ graph }) => graph.value)
      expect(graphs(schema.startDate)).to.deep.equal(['https://data.example/graph/a1'])
      expect(graphs(schema.memberOf)).to.have.members([
        'https://data.example/graph/a0',
        'https://data.example/graph/a1',
      ])
      expect(quads.filter(({ graph }) => graph.termType === 'DefaultGraph')).to.deep.equal([])
    })
  })

  it('keeps what each source says of its own period', () => {
    const [claim] = claimsOf(announced([since2015])).get(membershipIri('m1')) ?? []
    if (!claim) throw new Error('no claim')
    const told = readTold(namedNode(membershipIri('m1')), claim)
    expect(told.begin.told).to.deep.equal({ earliest: '2015-01-01', latest: '2015-12-31' })
    expect(told.end.sure).to.deep.equal({ earliest: '2018-05-01', latest: undefined })
  })
})
