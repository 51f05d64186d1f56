import { expect } from 'chai'
import { pas, prov, schema, time } from '../../src/rdf/namespaces.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import type { Consolidated } from '../../src/register/register.ts'
import { objects } from '../../src/register/sources.ts'
import { boundsText, membershipIri, type Office, registerOf } from './support/telling.ts'

type Holder = Omit<Office, 'id' | 'person'> & { readonly person?: string }

const since = (begin: string, confirmed: string): Holder => ({
  begin,
  bounds: `${begin} ${begin} ${confirmed} -`,
})
const seenOn = (day: string): Holder => ({ bounds: `- ${day} ${day} -` })
/** "Former", in an announcement of that day. */
const former = (day: string): Holder => ({ bounds: `- ${day} - ${day}`, status: 'ended' })

/** The register of one post with these holders, m1, m2 …, each told by an announcement of its own. */
function post(holders: readonly Holder[]): ReadonlyMap<string, Consolidated> {
  return registerOf(
    ...holders.map((holder, index) => ({
      id: `a${index}`,
      offices: [{ person: `p${index + 1}`, ...holder, id: `m${index + 1}` }],
    })),
  )
}

function endsLatest(register: ReadonlyMap<string, Consolidated>, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => register.get(membershipIri(`m${index + 1}`))?.holding?.endLatest ?? '-',
  )
}

describe('who comes next in a sole office', () => {
  describe('bounds the end of who was there before', () => {
    for (const [why, holders, expected] of [
      ['two', [since('2010-01-01', '2014-05-01'), since('2016-03-01', '2016-04-01')], ['2016-03-01', '-']],
      [
        'a chain of four, told in any order',
        [
          since('2016-01-01', '2016-01-01'),
          since('2001-01-01', '2001-01-01'),
          since('2020-01-01', '2020-01-01'),
          since('2009-01-01', '2010-01-01'),
        ],
        ['2020-01-01', '2009-01-01', '-', '2016-01-01'],
      ],
      [
        'on the very day',
        [since('2010-01-01', '2016-03-01'), since('2016-03-01', '2016-03-01')],
        ['2016-03-01', '-'],
      ],
      [
        'begins known only to have been, seen one after the other',
        [seenOn('2014-02-01'), seenOn('2018-02-01')],
        ['2018-02-01', '-'],
      ],
      [
        'a begin as coarse as a year: the last day that it can mean',
        [since('2010-01-01', '2014-05-01'), { begin: '2016', bounds: '2016-01-01 2016-12-31 2018-01-01 -' }],
        ['2016-12-31', '-'],
      ],
      [
        'former, without a date',
        [former('2022-05-01'), since('2019-01-01', '2022-05-01')],
        ['2019-01-01', '-'],
      ],
      [
        'former who can only have been before',
        [
          since('2010-01-01', '2014-01-01'),
          { ...former('2022-05-01'), bounds: '2015-01-01 2022-05-01 - 2022-05-01' },
        ],
        ['2022-05-01', '2022-05-01'],
      ],
      [
        'an acting holder, by the regular one',
        [{ ...seenOn('2015-06-01'), kind: 'acting head' }, since('2016-01-01', '2016-02-01')],
        ['2016-01-01', '-'],
      ],
      [
        'two terms of one person',
        [
          { ...since('2005-01-01', '2006-01-01'), person: 'p9' },
          since('2010-01-01', '2011-01-01'),
          { ...since('2015-01-01', '2016-01-01'), person: 'p9' },
        ],
        ['2010-01-01', '2015-01-01', '-'],
      ],
      [
        'two terms of one person and nobody between',
        [
          { ...since('2005-01-01', '2006-01-01'), person: 'p9' },
          { ...since('2015-01-01', '2016-01-01'), person: 'p9' },
        ],
        ['2015-01-01', '-'],
      ],
      [
        'an acting holder who then becomes the regular one',
        [
          { ...since('2015-01-01', '2015-02-01'), person: 'p9', kind: 'acting head' },
          { ...since('2015-07-01', '2016-01-01'), person: 'p9' },
        ],
        ['2015-07-01', '-'],
      ],
    ] as const satisfies readonly (readonly [string, readonly Holder[], readonly string[]])[]) {
      it(why, () => {
        expect(endsLatest(post(holders), holders.length)).to.deep.equal(expected)
      })
    }
  })

  describe('bounds nothing', () => {
    for (const [why, holders] of [
      [
        'an acting one',
        [since('2010-01-01', '2014-05-01'), { ...since('2016-03-01', '2016-04-01'), kind: 'acting head' }],
      ],
      [
        'a deputy, who has a post of their own',
        [since('2010-01-01', '2014-05-01'), { ...since('2016-03-01', '2016-04-01'), kind: 'deputy head' }],
      ],
      [
        'one who is announced',
        [
          since('2010-01-01', '2014-05-01'),
          { begin: '2030-01-01', bounds: '2030-01-01 2030-01-01 - -', status: 'planned' },
        ],
      ],
      [
        'one who is proposed',
        [since('2010-01-01', '2014-05-01'), { bounds: '2016-01-01 - - -', status: 'proposed' }],
      ],
      [
        'a plan that was never confirmed',
        [{ bounds: '2010-01-01 2010-01-01 - -', status: 'planned' }, since('2016-01-01', '2016-01-01')],
      ],
      [
        'nobody knows who was first',
        [
          { bounds: '- - - -', status: 'unknown' },
          { bounds: '- - - -', status: 'unknown' },
        ],
      ],
      ['two who are there at once', [since('2010-01-01', '2018-01-01'), since('2012-01-01', '2017-01-01')]],
      [
        'an acting holder seen before the regular one, who may have been on leave',
        [{ ...seenOn('2015-06-01'), kind: 'acting head' }, seenOn('2016-01-01')],
      ],
      [
        'the same person seen twice: perhaps one term',
        [
          { ...seenOn('2015-06-01'), person: 'p9' },
          { ...seenOn('2018-06-01'), person: 'p9' },
        ],
      ],
    ] as const satisfies readonly (readonly [string, readonly Holder[]])[]) {
      it(why, () => {
        expect(endsLatest(post(holders), holders.length)).to.deep.equal(['-', '-'])
      })
    }

    it('a stated end stays as it is', () => {
      const ended = {
        end: '2015',
        bounds: '2010-01-01 2010-01-01 2015-01-01 2015-12-31',
        status: 'ended',
      } as const
      const register = post([ended, since('2015-09-01', '2016-01-01')])
      const found = register.get(membershipIri('m1'))
      expect(boundsText(found?.holding ?? {})).to.equal(ended.bounds)
      expect(found?.quads.filter(({ graph }) => graph.termType === 'DefaultGraph')).to.deep.equal([])
    })

    it('where several share the post', () => {
      const shared = [since('2010-01-01', '2011-01-01'), since('2015-01-01', '2016-01-01')]
      const register = post(shared.map(holder => ({ ...holder, kind: 'deputy head' })))
      expect(endsLatest(register, 2)).to.deep.equal(['-', '-'])
      expect(register.get(membershipIri('m1'))?.holding?.sole).to.equal(false)
    })
  })

  describe('makes an end that', () => {
    const register = post([since('2010-01-01', '2014-05-01'), since('2016-03-01', '2016-04-01')])
    const quads = register.get(membershipIri('m1'))?.quads ?? []
    const value = (node: string, property: ReturnType<typeof namedNode>) =>
      objects(quads, namedNode(membershipIri('m1') + node), property).map(each => each.value)

    it('is inferred, by the passage that tells of the successor, and has no date', () => {
      expect(value('#period', time.hasEnd)).to.deep.equal([`${membershipIri('m1')}#end`])
      expect(value('#end', pas.basis)).to.deep.equal([pas.inferred.value])
      expect(value('#end', pas.edtf)).to.deep.equal(['[2014-05-01..2016-03-01]'])
      expect(value('#end', prov.wasDerivedFrom).map(each => each.replace(/#.*$/u, ''))).to.deep.equal([
        'https://data.example/id/announcement/a1',
      ])
      expect(value('', schema.endDate)).to.deep.equal([])
      expect(value('#period', time.intervalMetBy)).to.deep.equal([])
    })

    it('stands in no claim graph', () => {
      const ofEnd = quads.filter(
        ({ subject, object, predicate }) =>
          [subject.value, object.value].includes(`${membershipIri('m1')}#end`) ||
          predicate.equals(pas.endLatest),
      )
      expect(new Set(ofEnd.map(({ graph }) => graph.value))).to.deep.equal(new Set(['']))
    })

    it('is as weak as its basis', () => {
      expect(register.get(membershipIri('m1'))?.holding?.basis).to.equal('inferred')
      expect(register.get(membershipIri('m2'))?.holding?.basis).to.equal('stated')
    })
  })
})
