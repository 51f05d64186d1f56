import { expect } from 'chai'
import { countsText, effects, sumOf, type Effect, type Item } from '../../src/pipeline/difference.ts'

const item = (effect: Effect, iri = 'x'): Item => ({ effect, kind: 'membership', iri })

describe('difference of a run', () => {
  const sums: readonly (readonly [Effect, Effect, Effect | undefined])[] = [
    ['added', 'changed', 'added'],
    ['added', 'ended', 'added'],
    ['added', 'removed', undefined],
    ['changed', 'changed', 'changed'],
    ['changed', 'ended', 'ended'],
    ['changed', 'removed', 'removed'],
    ['ended', 'changed', 'ended'],
    ['removed', 'added', 'changed'],
  ]
  for (const [first, second, sum] of sums) {
    it(`${first}, then ${second}: ${sum ?? 'nothing'}`, () => {
      const left = sumOf([item(first), item('changed', 'y'), item(second)])
      expect(left.find(({ iri }) => iri === 'x')?.effect).to.equal(sum)
    })
  }

  it('has each entity once, whatever happened to it', () => {
    const all = effects.flatMap(first => effects.flatMap(second => [item(first), item(second)]))
    expect(sumOf(all)).to.have.length.at.most(1)
  })

  it('counts by kind, and is silent about what did not change', () => {
    const items: readonly Item[] = [
      item('added', 'a'),
      item('ended', 'b'),
      item('removed', 'c'),
      { effect: 'added', kind: 'person', iri: 'd' },
    ]
    expect(countsText(items)).to.equal('persons +1, memberships +1 ended 1 -1')
    expect(countsText([])).to.equal('')
  })
})
