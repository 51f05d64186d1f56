import { expect } from 'chai'
import { edtfSpan } from '../../src/model/edtf.ts'

describe('a day out of a span, in EDTF', () => {
  for (const [earliest, latest, expected] of [
    ['2015-01-01', '2015-12-31', '2015'],
    ['2015-03-01', '2015-03-31', '2015-03'],
    ['2015-03-05', '2015-03-05', '2015-03-05'],
    ['2015-03-01', '2016-12-31', '[2015-03..2016-12]'],
    ['2015-01-01', '2016-12-31', '[2015..2016]'],
    ['2015-01-01', '2016-02-29', '[2015-01..2016-02]'],
    ['2015-01-01', '2015-02-28', '[2015-01..2015-02]'],
    ['2016-01-01', '2016-02-28', '[2016-01-01..2016-02-28]'],
    [undefined, '2016-12-31', '[..2016]'],
    ['2015-01-02', undefined, '[2015-01-02..]'],
    [undefined, undefined, undefined],
  ] as const) {
    it(`${earliest ?? ''} to ${latest ?? ''}: ${expected ?? 'nothing'}`, () => {
      const found = edtfSpan(earliest, latest)
      expect(found?.value).to.equal(expected)
      if (found) expect(found.level).to.equal(found.value.startsWith('[') ? 2 : 0)
    })
  }
})
