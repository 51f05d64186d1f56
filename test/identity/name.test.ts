import { expect } from 'chai'
import { foldName, isFullName } from '../../src/identity/name.ts'

const folded = [
  ['Änne  Wörle', 'aenne woerle'],
  ['AENNE WOERLE', 'aenne woerle'],
  ['Dr. Änne Wörle', 'aenne woerle'],
  ['Prof. Dr. med. Änne Wörle', 'aenne woerle'],
  ['Dr.-Ing. Änne Wörle', 'aenne woerle'],
  ['A. Wörle', 'a. woerle'],
  ['Renée Große–Kühn', 'renee grosse-kuehn'],
  ['Rene\u0301e Große - Kühn', 'renee grosse-kuehn'],
  ['Şule D’Angelo', "sule d'angelo"],
] as const

describe('a folded name', () => {
  for (const [name, expected] of folded) {
    it(`of "${name}" is "${expected}"`, () => {
      expect(foldName(name)).to.equal(expected)
    })
  }

  it('keeps apart what is another name', () => {
    const names = ['Anne Worle', 'Änne Wörle', 'Änne Wörle-Ott', 'Änne Wörle Ott'].map(foldName)
    expect(new Set(names).size).to.equal(4)
  })

  it('is a full one only with a first and a last name', () => {
    expect(['woerle', 'aenne woerle'].map(isFullName)).to.deep.equal([false, true])
  })
})
