import { expect } from 'chai'
import { audit } from '../../src/correction/audit.ts'
import { hidden, hiddenNow } from '../../src/correction/hidden.ts'
import { suppressed } from '../../src/correction/suppression.ts'
import type { Table } from '../../src/correction/table.ts'
import { standingWithdrawals, withdrawals, type Withdrawal } from '../../src/correction/withdrawals.ts'
import { parseTsv } from '../../src/model/tsv.ts'

const time = '2024-05-06T07:08:09.000Z'

/** Reads a row of a table and writes it again. */
function rewriting<Entry>(table: Table<Entry>): (cells: readonly string[]) => readonly string[] {
  return cells => {
    const [row] = parseTsv('x.tsv', `${table.columns.join('\t')}\n${cells.join('\t')}`)
    return row ? table.cells(table.read(row)) : []
  }
}

const tables = {
  withdrawals: rewriting(withdrawals),
  hidden: rewriting(hidden),
  suppression: rewriting(suppressed),
  audit: rewriting(audit),
}

describe('tables of corrections', () => {
  const rows: readonly (readonly [keyof typeof tables, readonly string[]])[] = [
    ['withdrawals', ['neue-leitung', 'withdraw', 'editor 7', time, 'issued by mistake']],
    ['hidden', ['3f9a12c4-77b0e1d2', 'hide', 'neue-leitung', '0011223344556677', '', time, 'objection']],
    ['hidden', ['membership/abc0123456', 'unhide', '', '', '', time, '']],
    ['suppression', ['text', 'a'.repeat(64), '0a1b2c3d', time]],
    ['audit', [time, 'ingest --force', '', 'announcement/x', 'created person/y', 'persons +1 -0 ~0', '']],
  ]
  for (const [name, cells] of rows) {
    it(`${name}: a row is read as it was written`, () => {
      expect(tables[name](cells)).to.deep.equal(cells)
    })
  }

  const faults: readonly (readonly [keyof typeof tables, readonly string[], RegExp])[] = [
    ['withdrawals', ['', 'withdraw', '', time, ''], /announcement "" is not the id/u],
    ['withdrawals', ['a', 'delete', '', time, ''], /action is one of withdraw, undo/u],
    ['withdrawals', ['a', 'undo', '', 'today', ''], /time "today" is not a time/u],
    ['hidden', ['person', 'hide', '', '', '', time, ''], /subject "person" is neither a key/u],
    ['hidden', ['person/a', 'hide', '', 'zz', '', time, ''], /words "zz" is not a hash/u],
    ['suppression', ['name', 'a'.repeat(64), '0a1b2c3d', time], /circumstance is one of/u],
    ['suppression', ['text', 'abc', '0a1b2c3d', time], /hash "abc" is not a hash/u],
    ['audit', [time, 'rm -rf', '', '', '', '', ''], /command "rm -rf" is not/u],
  ]
  for (const [name, cells, message] of faults) {
    it(`${name}: says what is wrong with ${JSON.stringify(cells.slice(0, 3))}`, () => {
      expect(() => tables[name](cells)).to.throw(message)
    })
  }

  it('lets the last line on an announcement count', () => {
    const row = (announcement: string, action: Withdrawal['action']) => ({
      announcement,
      action,
      reviewer: '',
      time,
      because: '',
    })
    const all = [row('a', 'withdraw'), row('b', 'withdraw'), row('a', 'undo')]
    expect([...standingWithdrawals(all).keys()]).to.deep.equal(['b'])
  })

  it('finds a hidden statement by its key, or by its words in the same announcement', () => {
    const row = {
      subject: '3f9a12c4-77b0e1d2',
      action: 'hide',
      announcement: 'a',
      words: '0011223344556677',
      reviewer: '',
      time,
      because: '',
    } as const
    const now = hiddenNow([row])
    const other = '11111111-22222222'
    expect(now.hasStatement('a', { key: row.subject, words: '' })).to.equal(true)
    expect(now.hasStatement('a', { key: other, words: row.words })).to.equal(true)
    expect(now.hasStatement('b', { key: other, words: row.words })).to.equal(false)
    expect(now.hasStatement('a', { key: other, words: 'ffffffffffffffff' })).to.equal(false)
    expect(
      hiddenNow([row, { ...row, action: 'unhide' }]).hasStatement('a', {
        key: row.subject,
        words: row.words,
      }),
    ).to.equal(false)
  })
})
