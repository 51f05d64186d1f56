import { expect } from 'chai'
import { prov, schema } from '../../src/rdf/namespaces.ts'
import { newestStatus } from '../../src/register/agreement.ts'
import { office, type Told } from './support/one-office.ts'
import { boundsText } from './support/telling.ts'

describe('what was announced, and what came of it', () => {
  describe('the period does not rest on plans that something else came of', () => {
    const plan = {
      begin: '2020-01-01',
      bounds: '2020-01-01 2020-01-01 - -',
      status: 'planned',
      published: '2019-11-02',
    } as const
    const later = { begin: '2020-03', bounds: '2020-03-01 2020-03-31 2020-06-01 -', published: '2020-06-01' }
    for (const [why, told, expected] of [
      ['it began later', [plan, later], '2020-03-01 2020-03-31 2020-06-01 -'],
      [
        'the plan was put off',
        [
          plan,
          {
            begin: '2020-04-01',
            bounds: '2020-04-01 2020-04-01 - -',
            status: 'planned',
            published: '2019-12-10',
          },
        ],
        '2020-04-01 2020-04-01 - -',
      ],
      [
        'held longer than planned',
        [
          { bounds: '2020-01-01 2020-01-01 - 2022-12-31', status: 'planned', published: '2019-11-02' },
          {
            bounds: '- 2023-05-01 2023-05-01 -',
            published: '2023-05-01',
          },
        ],
        '- 2023-05-01 2023-05-01 -',
      ],
    ] as const satisfies readonly (readonly [string, readonly Told[], string])[]) {
      it(why, () => {
        const { holding, conflicts, value } = office(...told)
        expect(boundsText(holding)).to.equal(expected)
        expect(conflicts).to.deep.equal([])
        expect(value('', schema.startDate)).to.not.include('2020-01-01')
        expect(value('', prov.wasDerivedFrom), 'both still tell of the office').to.have.lengthOf(2)
      })
    }

    it('two plans of one day are a contradiction', () => {
      const { conflicts } = office(plan, {
        ...plan,
        begin: '2020-02-01',
        bounds: '2020-02-01 2020-02-01 - -',
      })
      expect(conflicts).to.have.lengthOf(1)
    })
  })

  describe('the status is that of the newest source', () => {
    for (const [why, told, expected] of [
      [
        'was, then is over',
        [
          ['active', '2015-01-01'],
          ['ended', '2018-01-01'],
        ],
        'ended',
      ],
      [
        'order of telling does not count',
        [
          ['ended', '2018-01-01'],
          ['active', '2015-01-01'],
        ],
        'ended',
      ],
      [
        'a plan after a fact',
        [
          ['active', '2015-01-01'],
          ['planned', '2018-01-01'],
        ],
        'active',
      ],
      [
        'a plan, then a fact',
        [
          ['planned', '2015-01-01'],
          ['active', '2016-01-01'],
        ],
        'active',
      ],
      [
        'proposed, then planned',
        [
          ['proposed', '2015-01-01'],
          ['planned', '2016-01-01'],
        ],
        'planned',
      ],
      [
        'unknown says nothing',
        [
          ['active', '2015-01-01'],
          ['unknown', '2018-01-01'],
        ],
        'active',
      ],
      [
        'without a date a source is the oldest',
        [
          ['active', ''],
          ['ended', '1999-01-01'],
        ],
        'ended',
      ],
    ] as const) {
      it(`${why}: ${expected}`, () => {
        const { holding } = office(
          ...told.map(([status, published]) => ({
            status,
            bounds: '- - - -',
            ...(published === '' ? {} : { published }),
          })),
        )
        expect(holding.status).to.equal(expected)
      })
    }

    it('nothing told is unknown', () => {
      expect(newestStatus([])).to.equal('unknown')
    })
  })
})
