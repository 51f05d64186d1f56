import { expect } from 'chai'
import { languages, message, messages } from '../../src/web/messages.ts'

describe('messages', () => {
  it('have the same gaps in every language', () => {
    for (const [key, words] of Object.entries(messages)) {
      const gaps = languages.map(language => [...words[language].matchAll(/\{\w+\}/g)].map(String).sort())
      expect(gaps[1], key).to.deep.equal(gaps[0])
    }
  })

  it('are filled in, and leave a gap visible that nobody filled', () => {
    expect(message('de', 'between', { from: 1992, to: 2003 })).to.equal('zwischen 1992 und 2003')
    expect(message('en', 'between', { from: 1992 })).to.equal('between 1992 and {to}')
  })
})
