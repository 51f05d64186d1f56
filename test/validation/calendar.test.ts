import { expect } from 'chai'
import fc from 'fast-check'
import { dataset } from '../../src/rdf/dataset.ts'
import { impossibleDates } from '../../src/validation/calendar.ts'
import { turtle } from './support/case-files.ts'

const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF-level'
const xsd = 'http://www.w3.org/2001/XMLSchema#'

async function impossible(value: string, datatype: string): Promise<readonly string[]> {
  const data = dataset(
    await turtle(`<https://daten.example/a> <https://daten.example/p> "${value}"^^<${datatype}> .`),
  )
  return impossibleDates(data).map(found => found.value ?? '')
}

describe('calendar', () => {
  for (const [value, datatype] of [
    ['2015-02-28', 'date'],
    ['2016-02-29', 'date'],
    ['2000-02-29', 'date'],
    ['2015-12-31', 'date'],
    ['2015-12-31Z', 'date'],
    ['-0044-03-15', 'date'],
    ['2015-12', 'gYearMonth'],
    ['2015', 'gYear'],
    ['2015-12-31T23:59:59+01:00', 'dateTime'],
    ['2015-02-30', 'string'],
    ['--02-30', 'gMonthDay'],
  ] as const) {
    it(`has ${value} (xsd:${datatype}), or does not judge it`, async () => {
      expect(await impossible(value, xsd + datatype)).to.deep.equal([])
    })
  }

  for (const [value, datatype] of [
    ['2015-02-30', 'date'],
    ['2015-02-29', 'date'],
    ['1900-02-29', 'date'],
    ['2015-04-31', 'date'],
    ['2015-13-01', 'date'],
    ['2015-00-10', 'date'],
    ['2015-01-00', 'date'],
    ['2015-1-1', 'date'],
    ['2015', 'date'],
    ['', 'date'],
    ['2015-13', 'gYearMonth'],
    ['2015-00', 'gYearMonth'],
    ['15', 'gYear'],
    ['2015-02-30T12:00:00', 'dateTime'],
  ] as const) {
    it(`does not have "${value}" (xsd:${datatype})`, async () => {
      expect(await impossible(value, xsd + datatype)).to.deep.equal([value])
    })
  }

  for (const [value, level, possible] of [
    ['2015', 0, true],
    ['2014-23', 1, true],
    ['[1992..2009]', 2, true],
    ['[2013-01..2013-04]', 2, true],
    ['[..2020-02-29]', 2, true],
    ['2014-25', 1, false],
    ['[2013-01..2013-13]', 2, false],
    ['[2015-02-30..2016]', 2, false],
    ['irgendwann', 1, false],
  ] as const) {
    it(`EDTF level ${level} ${value}: ${possible ? 'possible' : 'impossible'}`, async () => {
      expect(await impossible(value, `${edtf}${level}`)).to.deep.equal(possible ? [] : [value])
    })
  }

  it('agrees with the calendar of the machine on every day of 400 years', () => {
    const part = (max: number) => fc.integer({ min: 1, max }).map(number => String(number).padStart(2, '0'))
    return fc.assert(
      fc.asyncProperty(fc.integer({ min: 1700, max: 2099 }), part(13), part(32), async (year, month, day) => {
        const value = `${year}-${month}-${day}`
        const read = new Date(`${value}T00:00:00Z`)
        const exists = !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(value)
        expect(await impossible(value, `${xsd}date`)).to.deep.equal(exists ? [] : [value])
      }),
    )
  })
})
