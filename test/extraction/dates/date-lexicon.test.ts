import { expect } from 'chai'
import { dateLexicon } from '../../../src/extraction/dates/date-lexicon.ts'
import { lexicon, tables } from './lexicon.ts'

describe('dateLexicon', () => {
  it('knows every month and every weekday', () => {
    const months = new Set([...lexicon.months.values()].map(({ month }) => month))
    const weekdays = new Set([...lexicon.weekdays.values()].map(({ weekday }) => weekday))
    expect([...months].sort((a, b) => a - b)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect([...weekdays].sort()).to.deep.equal([1, 2, 3, 4, 5, 6, 7])
  })

  it('counts the ordinals of a month without a gap', () => {
    const values = new Set(lexicon.ordinals.values())
    for (let day = 1; day <= 31; day += 1) expect(values.has(day), String(day)).to.equal(true)
  })

  it('names the missing table', () => {
    const others = Object.entries(tables).filter(([name]) => name !== 'months')
    expect(() => dateLexicon(Object.fromEntries(others))).to.throw('The table months is missing')
  })

  it('names the table and line of an empty cell', () => {
    const broken = { ...tables, weekdays: 'form\tweekday\tabbreviated\nMontag\t1\t\n' }
    expect(() => dateLexicon(broken)).to.throw('weekdays.tsv: no abbreviated in "Montag\t1\t"')
  })

  it('refuses what is no number', () => {
    const broken = { ...tables, months: 'form\tmonth\tabbreviated\nMai\tfünf\tno\n' }
    expect(() => dateLexicon(broken)).to.throw('"fünf" is no number')
  })

  it('takes tables with CRLF and comments', () => {
    const months = '# names\r\nform\tmonth\tabbreviated\r\nMai\t5\tno\r\n'
    expect(dateLexicon({ ...tables, months }).months.get('mai')).to.deep.equal({
      month: 5,
      abbreviated: false,
    })
  })
})
