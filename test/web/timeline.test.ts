import { expect } from 'chai'
import fc from 'fast-check'
import { answerOn, type Held } from '../../src/model/as-of.ts'
import { addDays } from '../../src/model/partial-date.ts'
import { gapSpans, spansOf, timelineOf } from '../../src/web/timeline.ts'
import { day } from '../http/support/careers.ts'

const today = '2021-06-01'

describe('the times of a holding', () => {
  it('are certain between known begin and confirmed day, and presumed until today where nothing is known of an end', () => {
    const held = {
      status: 'active',
      beginEarliest: '2015-01-01',
      beginLatest: '2015-12-31',
      endEarliest: '2019-03-01',
    }
    expect(spansOf(held, today)).to.deep.equal([
      { kind: 'possible', from: '2015-01-01', to: '2015-12-31' },
      { kind: 'certain', from: '2015-12-31', to: '2019-03-01' },
      { kind: 'presumed', from: '2019-03-01', to: today },
    ])
  })

  it('end in what is possible where the end is known by bounds', () => {
    const held = {
      status: 'ended',
      beginEarliest: '2015-01-01',
      beginLatest: '2015-01-01',
      endEarliest: '2019-01-01',
      endLatest: '2019-12-31',
    }
    expect(spansOf(held, today)).to.deep.equal([
      { kind: 'certain', from: '2015-01-01', to: '2019-01-01' },
      { kind: 'possible', from: '2019-01-01', to: '2019-12-31' },
    ])
  })

  it('are one stretch of the possible where begin and end may overlap', () => {
    const held = {
      status: 'ended',
      beginEarliest: '1992-01-01',
      beginLatest: '2003-12-31',
      endEarliest: '1998-01-01',
      endLatest: '2010-12-31',
    }
    expect(spansOf(held, today)).to.deep.equal([{ kind: 'possible', from: '1992-01-01', to: '2010-12-31' }])
  })

  it('reach nobody knows how far where a bound is missing', () => {
    expect(spansOf({ status: 'ended', endEarliest: '2006-09-01' }, today)).to.deep.equal([
      { kind: 'possible', to: '2006-09-01' },
      { kind: 'certain', from: '2006-09-01', to: '2006-09-01' },
      { kind: 'possible', from: '2006-09-01' },
    ])
  })

  it('are possible at most while they are to come, and none where no day is known', () => {
    const planned = { status: 'planned', beginEarliest: '2022-01-01', beginLatest: '2022-01-01' }
    expect(spansOf(planned, today)).to.deep.equal([{ kind: 'possible', from: '2022-01-01' }])
    expect(spansOf({ status: 'active' }, today)).to.deep.equal([])
  })

  it('answer for any day as the model does, wherever they say something', () => {
    fc.assert(
      fc.property(
        fc.tuple(day, day, day, day),
        fc.constantFrom('active', 'ended'),
        day,
        (days, status, asked) => {
          const [beginEarliest = '', beginLatest = '', endEarliest = '', endLatest = ''] = days.toSorted()
          const held: Held = { status, beginEarliest, beginLatest, endEarliest, endLatest }
          const kinds = spansOf(held, today)
            .filter(({ from = '', to = '9' }) => from <= asked && asked <= to)
            .map(({ kind }) => kind)
          const answer = answerOn(held, { first: asked, last: asked })
          expect(kinds.includes('certain')).to.equal(answer === 'certain')
          expect(kinds.length > 0).to.equal(answer !== undefined)
        },
      ),
    )
  })

  it('without a holder last until today where nobody followed', () => {
    expect(gapSpans({ from: '2020-01-01' }, today)).to.deep.equal([
      { kind: 'gap', from: '2020-01-01', to: today },
    ])
    expect(gapSpans({}, today)).to.deep.equal([])
  })
})

describe('a timeline', () => {
  const certain = (from: string, to: string) => [{ kind: 'certain' as const, from, to }]

  it('puts all lanes on one scale, with a little room on both sides', () => {
    const drawn = timelineOf(
      [certain('2000-01-01', '2010-01-01'), certain('2010-01-01', '2020-01-01')],
      today,
    )
    const [[first], [second]] = drawn?.lanes as unknown as [
      [{ from: number; to: number }],
      [{ from: number; to: number }],
    ]
    expect(first.to).to.equal(second.from)
    expect(first.from).to.be.within(5, 6)
    expect(second.to).to.be.within(94, 95)
    expect(first.to).to.be.closeTo(50, 0.1)
  })

  it('marks at most six years, in steps that one can count', () => {
    const years = (from: string, to: string) =>
      timelineOf([certain(from, to)], today)?.ticks.map(({ year }) => year)
    expect(years('2000-01-01', '2020-01-01')).to.deep.equal([2000, 2005, 2010, 2015, 2020])
    expect(years('2019-03-01', '2021-02-01')).to.deep.equal([2020, 2021])
    expect(years('1950-01-01', '2020-01-01')).to.deep.equal([1960, 1980, 2000, 2020])
  })

  it('shows a single day wide enough to be seen', () => {
    const drawn = timelineOf(
      [certain('2000-01-01', '2020-01-01'), certain('2010-01-01', '2010-01-01')],
      today,
    )
    const [segment] = drawn?.lanes[1] ?? []
    expect(segment && segment.to - segment.from).to.be.closeTo(0.8, 0.011)
  })

  it('shows that something goes on beyond what is known', () => {
    const drawn = timelineOf(
      [[{ kind: 'possible', to: '2010-01-01' }], [{ kind: 'presumed', from: '2010-01-01', to: today }]],
      today,
    )
    const [[before], [after]] = drawn?.lanes as unknown as [[object], [object]]
    expect(before).to.include({ opensLeft: true, opensRight: false })
    expect(after).to.include({ opensLeft: false, opensRight: true })
  })

  it('knows where today is, where it is in the picture', () => {
    expect(timelineOf([certain('2000-01-01', '2005-01-01')], today)?.today).to.equal(undefined)
    expect(timelineOf([certain('2020-01-01', today)], today)?.today).to.be.within(60, 95)
  })

  it('is none where no date is known', () => {
    expect(timelineOf([[], []], today)).to.equal(undefined)
  })

  it('stays within the picture, whatever the dates', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.integer({ min: 0, max: 9000 })), { minLength: 1 }), drawn => {
        const lanes = drawn.map(([from, length]) => certain(from, addDays(from, length)))
        for (const { from, to } of timelineOf(lanes, today)?.lanes.flat() ?? []) {
          expect(from).to.be.within(0, to)
          expect(to).to.be.within(from, 100)
        }
      }),
    )
  })
})
