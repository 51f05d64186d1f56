import { expect } from 'chai'
import fc from 'fast-check'
import { createShelf, type Shelf } from '../src/shelf.ts'

describe('a shelf', () => {
  const shelfOf = (capacity: number): Shelf<string> =>
    createShelf<string>({ capacity, bytesOf: value => value.length })

  it('gives back what was put on it in the same epoch, and nothing older', () => {
    const shelf = shelfOf(10_000)
    expect(shelf.get('1', 'a')).to.equal(undefined)
    shelf.put('1', 'a', 'x')
    expect(shelf.get('1', 'a')).to.equal('x')
    expect(shelf.get('2', 'a')).to.equal(undefined)
    expect(shelf.bytes).to.equal(0)
  })

  it('takes nothing from an epoch that has passed: a slow answer would bring back what was erased', () => {
    const shelf = shelfOf(10_000)
    shelf.get('1', 'a')
    shelf.get('2', 'a')
    shelf.put('1', 'a', 'old')
    expect(shelf.get('2', 'a')).to.equal(undefined)
    expect(shelf.bytes).to.equal(0)
  })

  it('forgets what was not asked for longest', () => {
    const shelf = shelfOf(2_500)
    shelf.get('1', '')
    for (const key of ['a', 'b', 'c']) {
      shelf.put('1', key, 'x'.repeat(500))
      shelf.get('1', 'a')
    }
    expect(['a', 'b', 'c'].map(key => shelf.get('1', key) !== undefined)).to.deep.equal([true, false, true])
  })

  it('never holds more than its capacity, nor less than nothing', () => {
    const step = fc.record({
      epoch: fc.constantFrom('1', '2'),
      key: fc.string({ maxLength: 2 }),
      size: fc.nat(3000),
    })
    fc.assert(
      fc.property(fc.array(step), steps => {
        const shelf = shelfOf(5_000)
        for (const { epoch, key, size } of steps) {
          shelf.get(epoch, key)
          shelf.put(epoch, key, 'x'.repeat(size))
          expect(shelf.bytes).to.be.within(0, 5_000)
        }
      }),
    )
  })
})
