import { expect } from 'chai'
import { dataset } from '../../src/rdf/dataset.ts'
import { holdingsIn } from '../../src/validation/holding.ts'
import { outsideOrganizationsLife } from '../../src/validation/organization-life.ts'
import { turtle } from './support/case-files.ts'

const prefixes = `
@prefix : <https://daten.example/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix schema: <http://schema.org/> .
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
:city schema:foundingDate "1975-01-01"^^xsd:date ; schema:dissolutionDate "2007-06-30"^^xsd:date .
:office org:unitOf :city . :section org:subOrganizationOf :office . :free a org:Organization .
:round org:subOrganizationOf :round .
`

/** @param bounds beginEarliest, beginLatest, endEarliest, endLatest; `-` where it is absent */
async function found(organization: string, bounds: string): Promise<readonly string[]> {
  const properties = ['beginEarliest', 'beginLatest', 'endEarliest', 'endLatest']
  const days = bounds
    .split(' ')
    .map((day, index) => (day === '-' ? '' : `pas:${properties[index] ?? ''} "${day}"^^xsd:date ;`))
  const data = dataset(
    await turtle(`${prefixes}:m org:member :p ; org:organization :${organization} ; org:memberDuring :d .
      :d ${days.join(' ')} a :Period .`),
  )
  return outsideOrganizationsLife(holdingsIn(data), data).map(
    ({ severity, value = '' }) => `${severity} ${value}`,
  )
}

describe('offices outside the life of their organization', () => {
  const tooLate = ['violation 2007-06-30']
  const tooEarly = ['violation 1975-01-01']
  for (const [why, organization, bounds, expected] of [
    ['within', 'city', '1980-01-01 1980-12-31 2006-01-01 2006-12-31', []],
    ['until its last day', 'city', '1980-01-01 1980-12-31 2007-06-30 2007-06-30', []],
    ['begins after its end', 'city', '2009-01-01 2009-12-31 - -', tooLate],
    ['begins after its end, nobody knows until when', 'city', '2009-01-01 - - -', tooLate],
    ['went on after its end', 'city', '2000-01-01 2000-12-31 2012-05-01 -', ['info 2007-06-30']],
    ['may have been held after its end', 'city', '2000-01-01 2000-12-31 2005-01-01 2012-12-31', []],
    ['begins in the year of its end', 'city', '2007-01-01 2007-12-31 - -', []],
    ['began before it was founded', 'city', '1960-01-01 1960-12-31 1980-01-01 -', tooEarly],
    ['may have begun before it was founded', 'city', '1970-01-01 1976-01-01 1980-01-01 -', []],
    ['in a unit of a unit', 'section', '2009-01-01 2009-12-31 - -', tooLate],
    ['nothing is known of the organization', 'free', '1800-01-01 1800-12-31 - -', []],
    ['nothing is known of the period', 'city', '- - - -', []],
    ['an organization below itself', 'round', '1800-01-01 1800-12-31 - -', []],
  ] as const) {
    it(`${why}: ${expected[0] ?? 'nothing'}`, async () => {
      expect(await found(organization, bounds)).to.deep.equal(expected)
    })
  }
})
