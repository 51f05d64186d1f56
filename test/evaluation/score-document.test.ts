import { expect } from 'chai'
import { quality, total } from '../../src/evaluation/score.ts'
import { office, people, score } from './documents.ts'

const none = { tp: 0, gold: 0, pred: 0 }

describe('the score of a document', () => {
  describe('persons', () => {
    const found = (...names: readonly string[]): number =>
      score({}, { persons: names.map((name, index) => ({ id: `x${index}`, name })) }).counts.persons.tp

    for (const name of ['Mira Quell', 'Dr. Mira Quell', 'Frau Prof. Dr. Mira Quell', 'MIRA  QUELL,']) {
      it(`are found under "${name}"`, () => {
        expect(found(name)).to.equal(1)
      })
    }

    it('are not found under the surname alone, nor twice', () => {
      expect(found('Quell', 'Frau Quell')).to.equal(0)
      expect(found('Mira Quell', 'Mira Quell')).to.equal(1)
    })

    it('have a gender', () => {
      const [first, second] = people
      const { gender } = score({}, { persons: [first, { ...second, gender: 'f' }] }).accuracy
      expect(gender).to.deep.equal({ right: 1, n: 2 })
    })
  })

  describe('organizations', () => {
    const count = (gold: readonly object[], prediction: readonly object[]) =>
      score({ organizations: gold }, { organizations: prediction }).counts.organizations
    const bauamt = { id: 'o1', name: 'Bauamt Testingen', mentions: ['Bauamtes'] }

    it('are the same whatever the case and article of their words', () => {
      expect(count([bauamt], [{ id: 'x', name: 'das Bauamt in Testingen' }]).tp).to.equal(1)
      expect(count([bauamt], [{ id: 'x', name: 'des Bauamts' }]).tp).to.equal(1)
      expect(count([bauamt], [{ id: 'x', name: 'Sozialamt' }]).tp).to.equal(0)
    })

    it('count once when they are told twice', () => {
      const twice = [
        { id: 'x', name: 'Bauamt Testingen' },
        { id: 'y', name: 'Bauamtes' },
      ]
      expect(count([bauamt], twice)).to.deep.equal({ tp: 1, gold: 1, pred: 1 })
    })

    it('count neither way when they are optional', () => {
      expect(count([{ ...bauamt, optional: true }], [bauamt])).to.deep.equal(none)
      expect(count([{ ...bauamt, optional: true }], [])).to.deep.equal(none)
    })
  })

  describe('memberships', () => {
    const levels = (gold: object, prediction: object): readonly number[] => {
      const { counts } = score({ memberships: [office(gold)] }, { memberships: [office(prediction)] })
      return [
        counts['membership:person+org'].tp,
        counts['membership:+kind'].tp,
        counts['membership:+kind+start'].tp,
        counts['membership:+role text'].tp,
      ]
    }
    const stated = { value: '2020-03-01', stated: true }
    const inferred = { value: '2020', stated: 'inferred' }

    const cases: readonly (readonly [string, object, object, readonly number[]])[] = [
      ['all the same', {}, {}, [1, 1, 1, 1]],
      ['another person', {}, { person: 'p2' }, [0, 0, 0, 0]],
      ['no organization told', {}, { organization: null }, [0, 0, 0, 0]],
      ['no organization in the text', { organization: null }, {}, [1, 1, 1, 1]],
      ['another kind', {}, { roleKind: 'acting head' }, [1, 0, 0, 1]],
      ['another name of the kind', { roleKind: 'deputy head' }, { roleKind: 'deputy-head' }, [1, 1, 1, 1]],
      ['a longer role word', {}, { role: 'Amtsleiterin' }, [1, 1, 1, 1]],
      ['another role word', {}, { role: 'Chefin' }, [1, 1, 1, 0]],
      ['a stated start met', { start: stated }, { start: stated }, [1, 1, 1, 1]],
      ['a stated start told coarser', { start: stated }, { start: inferred }, [1, 1, 0, 1]],
      ['an inferred start told finer', { start: inferred }, { start: stated }, [1, 1, 1, 1]],
      ['an inferred start left out', { start: inferred }, {}, [1, 1, 0, 1]],
      ['a start that nobody told', {}, { start: stated }, [1, 1, 0, 1]],
    ]
    for (const [name, gold, prediction, expected] of cases) {
      it(`at four levels: ${name}`, () => {
        expect(levels(gold, prediction)).to.deep.equal(expected)
      })
    }

    it('are paired by the best fit, each once', () => {
      const early = office({ start: { value: '2001', stated: true } })
      const late = office({ id: 'm2', start: { value: '2011', stated: true } })
      const { counts } = score({ memberships: [early, late] }, { memberships: [late, early, late] })
      expect(counts['membership:+kind+start']).to.deep.equal({ tp: 2, gold: 2, pred: 3 })
    })

    it('that are optional are not asked for', () => {
      const { counts } = score({ memberships: [office({ optional: true })] }, { memberships: [] })
      expect(counts['membership:+kind']).to.deep.equal(none)
    })

    it('have dates: exact, compatible, missing, wrong, spurious', () => {
      const gold = ['2001-05', '2001-05', '2001-05', '2001-05', undefined]
      const told = ['2001-05', '2001', undefined, '2002', '2003']
      const offices = (values: readonly (string | undefined)[]) =>
        values.map((value, index) =>
          office({
            role: `Amt ${'x'.repeat(index + 6)}`,
            end: value === undefined ? null : { value, stated: true },
          }),
        )
      const { dates } = score(
        { memberships: offices(gold).slice(0, 1) },
        { memberships: offices(told).slice(0, 1) },
      )
      expect(dates.end).to.deep.equal({ n: 1, exact: 1, compat: 0, missing: 0, wrong: 0, spurious: 0 })
      const each = gold.map((_, index) =>
        score({ memberships: [offices(gold)[index]] }, { memberships: [offices(told)[index]] }),
      )
      expect(total(each).dates.end).to.deep.equal({
        n: 4,
        exact: 1,
        compat: 1,
        missing: 1,
        wrong: 1,
        spurious: 1,
      })
    })

    it('are current or not, asserted or planned, and quote the text', () => {
      const { accuracy } = score(
        { memberships: [office({ current: true, status: 'planned' })] },
        { memberships: [office({ current: false, status: 'planned', evidence: 'leitet das Amt' })] },
        'Sie leitet das Amt.',
      )
      expect(accuracy.current).to.deep.equal({ right: 0, n: 1 })
      expect(accuracy.status).to.deep.equal({ right: 1, n: 1 })
      expect(accuracy.evidence).to.deep.equal({ right: 1, n: 1 })
    })
  })

  describe('events and successions', () => {
    const dated = (value: string, stated: unknown = true) => ({
      type: 'election',
      person: 'p1',
      date: { value, stated },
    })
    const event = (gold: object, prediction: object): number =>
      score({ events: [gold] }, { events: [prediction] }).counts.events.tp

    it('need person, type and a date that fits', () => {
      expect(event(dated('2020-05'), dated('2020'))).to.equal(1)
      expect(event(dated('2020'), dated('2021'))).to.equal(0)
      expect(event(dated('2020'), { ...dated('2020'), type: 'farewell' })).to.equal(0)
      expect(event(dated('2020'), { ...dated('2020'), person: 'p2' })).to.equal(0)
    })

    it('may leave out an inferred date, not a stated one', () => {
      expect(event(dated('2020', 'inferred'), { ...dated('2020'), date: null })).to.equal(1)
      expect(event(dated('2020'), { ...dated('2020'), date: null })).to.equal(0)
    })

    it('have a direction', () => {
      const link = { predecessor: 'p1', successor: 'p2' }
      const turned = { predecessor: 'p2', successor: 'p1' }
      expect(score({ successions: [link] }, { successions: [link] }).counts.successions.tp).to.equal(1)
      expect(score({ successions: [link] }, { successions: [turned] }).counts.successions.tp).to.equal(0)
    })
  })

  it('is perfect where there is nothing to find and nothing was found', () => {
    expect(quality(none)).to.deep.equal({ P: 1, R: 1, F1: 1 })
    expect(quality({ tp: 0, gold: 2, pred: 0 })).to.deep.equal({ P: 0, R: 0, F1: 0 })
    expect(quality({ tp: 1, gold: 2, pred: 4 })).to.deep.equal({ P: 0.25, R: 0.5, F1: 1 / 3 })
  })
})
