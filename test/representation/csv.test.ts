import { expect } from 'chai'
import fc from 'fast-check'
import { csvHead, csvLine } from '../../src/representation/csv.ts'
import type { Column, Table } from '../../src/representation/table.ts'
import { readCsv } from './read-csv.ts'

const title = { de: '', en: '' }
const column = (name: string, more: Partial<Column> = {}): Column => ({
  name,
  title,
  about: '',
  datatype: 'string',
  ...more,
})
const table: Table = {
  name: 'things',
  title,
  columns: [
    column('id', { datatype: 'anyURI' }),
    column('name'),
    column('source', { datatype: 'anyURI', separator: ' ' }),
    column('names', { separator: '; ' }),
    column('sole', { datatype: 'boolean' }),
  ],
}

describe('CSV', () => {
  it('begins with the names of the columns and ends its lines as RFC 4180 wants it', () => {
    expect(csvHead(table)).to.equal('id,name,source,names,sole\r\n')
    expect(csvLine(table, { id: 'http://x.example/a', sole: true })).to.equal(
      'http://x.example/a,,,,true\r\n',
    )
  })

  it('joins several values of a cell by the separator of its column', () => {
    const line = csvLine(table, {
      id: 'http://x.example/a',
      source: ['http://x.example/b', 'http://x.example/c'],
      names: ['Amt', 'Stelle'],
    })
    expect(line).to.equal('http://x.example/a,,http://x.example/b http://x.example/c,Amt; Stelle,\r\n')
  })

  for (const [text, written] of [
    ['=HYPERLINK("http://x.example")', `'=HYPERLINK("http://x.example")`],
    ['+49 5151', `'+49 5151`],
    ['-1+2', `'-1+2`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['＝1', `'＝1`],
    [`'=1`, `''=1`],
    [`'s Heerenberg`, `'s Heerenberg`],
    ['Amt = Stelle', 'Amt = Stelle'],
  ] as const) {
    it(`writes ${JSON.stringify(text)} so that no spreadsheet runs it`, () => {
      const [[, cell] = []] = readCsv(csvLine(table, { name: text }))
      expect(cell).to.equal(written)
    })
  }

  it('is read by any reader as what was written, an apostrophe before what looks like a formula apart', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\r', '\n', "'", '=', '+', '-', '@', ' '),
        }),
        text => {
          const [[, cell = ''] = [], ...others] = readCsv(csvLine(table, { id: 'x', name: text }))
          expect(others).to.deep.equal([])
          expect(cell.replace(/^'('*[=+\-@\t\r＝＋－＠])/, '$1')).to.equal(text)
          expect(cell).not.to.match(/^[=+\-@\t\r]/)
        },
      ),
    )
  })
})
