import { expect } from 'chai'
import { dataset } from '../../src/rdf/dataset.ts'
import { holdingsIn } from '../../src/validation/holding.ts'
import { overlappingHolders } from '../../src/validation/overlap.ts'
import { turtle } from './support/case-files.ts'

const prefixes = `
@prefix : <https://daten.example/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix opengov: <http://www.w3.org/ns/opengov#> .
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:head pas:kind "head" . :acting pas:kind "acting head" .
:post a pas:SoleOffice . :other a pas:SoleOffice . :board a org:Post .
`

interface Holding {
  readonly name: string
  /** beginEarliest, beginLatest, endEarliest, endLatest; `-` where it is absent. */
  readonly bounds: string
  readonly person?: string
  readonly post?: string
  readonly role?: string
}

function holding({ name, bounds, person = `p-${name}`, post = 'post', role = 'head' }: Holding): string {
  const properties = ['beginEarliest', 'beginLatest', 'endEarliest', 'endLatest']
  const days = bounds
    .split(' ')
    .map((day, index) => (day === '-' ? '' : `pas:${properties[index] ?? ''} "${day}"^^xsd:date ;`))
  return `:${name} opengov:post :${post} ; org:member :${person} ; org:role :${role} ; org:memberDuring :d-${name} .
    :d-${name} ${days.join(' ')} a :Period .`
}

async function overlaps(...holdings: readonly Holding[]): Promise<readonly string[]> {
  const data = dataset(await turtle(prefixes + holdings.map(holding).join('\n')))
  const local = (iri = ''): string => iri.replace(/^.*\//u, '')
  return overlappingHolders(holdingsIn(data)).map(
    ({ focusNode, value }) => `${local(value)} ${local(focusNode.value)}`,
  )
}

const first: Holding = { name: 'a', bounds: '2010-01-01 2010-12-31 2015-01-01 2015-12-31' }

describe('overlapping holders of a sole office', () => {
  for (const [why, second, expected] of [
    ['inside', '2011-01-01 2011-12-31 2014-01-01 2014-12-31', true],
    ['begins before the other certainly ended', '2014-01-01 2014-12-31 2018-01-01 -', true],
    ['one common day', '- 2015-01-01 2018-01-01 -', true],
    ['open at both ends, seen on one day', '- 2012-05-05 2012-05-05 -', true],
    ['may overlap only', '2014-06-01 2015-06-01 2018-01-01 -', false],
    ['after', '2016-01-01 2016-12-31 2018-01-01 -', false],
    ['begin known, never confirmed', '2012-01-01 2012-12-31 - -', false],
    ['confirmed, begin unknown', '- - 2012-01-01 -', false],
    ['no day that is certain', '2012-01-01 2012-12-31 2012-06-01 2012-12-31', false],
  ] as const) {
    it(`${why}: ${expected ? 'a violation' : 'none'}`, async () => {
      const found = await overlaps(first, { name: 'b', bounds: second })
      expect(found).to.deep.equal(expected ? ['a b'] : [])
    })
  }

  it('the day on which one leaves and the next comes is no overlap', async () => {
    const leaving: Holding = { name: 'a', bounds: '2010-01-01 2010-01-01 2020-01-01 2020-01-01' }
    expect(
      await overlaps(leaving, { name: 'b', bounds: '2020-01-01 2020-01-01 2021-01-01 -' }),
    ).to.deep.equal([])
    expect(
      await overlaps(leaving, { name: 'b', bounds: '2019-12-31 2020-01-01 2021-01-01 -' }),
    ).to.deep.equal(['a b'])
  })

  it('one person twice is no second holder', async () => {
    expect(await overlaps(first, { ...first, name: 'b', person: 'p-a' })).to.deep.equal([])
  })

  it('nor is an acting one', async () => {
    expect(await overlaps(first, { ...first, name: 'b', role: 'acting' })).to.deep.equal([])
  })

  it('other posts, and posts that several may hold, are left alone', async () => {
    expect(await overlaps(first, { ...first, name: 'b', post: 'other' })).to.deep.equal([])
    expect(await overlaps({ ...first, post: 'board' }, { ...first, name: 'b', post: 'board' })).to.deep.equal(
      [],
    )
  })

  it('finds every pair of three, the long one that began first included', async () => {
    const found = await overlaps(
      { name: 'c', bounds: '- 2013-01-01 2014-01-01 -' },
      { name: 'b', bounds: '- 2011-01-01 2012-01-01 -' },
      { name: 'a', bounds: '- 2010-01-01 2020-01-01 -' },
    )
    expect(found).to.deep.equal(['a b', 'a c'])
  })

  it('tells the first common day', async () => {
    const data = dataset(
      await turtle(prefixes + holding(first) + holding({ name: 'b', bounds: '- 2012-05-05 2013-01-01 -' })),
    )
    const [found] = overlappingHolders(holdingsIn(data))
    expect(found?.message.de).to.contain('2012-05-05')
    expect(found?.message.en).to.contain('2012-05-05')
  })
})
