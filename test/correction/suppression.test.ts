import { expect } from 'chai'
import { isSuppressed, suppress, type Sighting } from '../../src/correction/suppression.ts'

const secret = 'a secret that nobody else has'
const seen: Sighting = {
  names: ['ada quell', 'quell'],
  organizations: ['stadt-musterhausen/bauamt'],
  announcement: 'neue-leitung',
  text: '00aa',
}
const elsewhere: Sighting = {
  names: ['ada quell'],
  organizations: ['stadt-anderswo/bauamt'],
  announcement: 'andere',
  text: '11bb',
}

describe('suppression', () => {
  const rows = suppress([seen], secret, '2024-05-06T07:08:09Z')
  const known = new Set(rows.map(({ hash }) => hash))

  it('knows a person again in the same organization, announcement or text', () => {
    for (const part of ['organizations', 'announcement', 'text'] as const) {
      expect(isSuppressed({ ...elsewhere, [part]: seen[part] }, known, secret), part).to.equal(true)
    }
  })

  it('knows the last name alone again, in the same surroundings', () => {
    expect(isSuppressed({ ...seen, names: ['quell'] }, known, secret)).to.equal(true)
  })

  it('leaves a namesake elsewhere and other persons of the same organization alone', () => {
    expect(isSuppressed(elsewhere, known, secret)).to.equal(false)
    expect(isSuppressed({ ...seen, names: ['ben quell'] }, known, secret)).to.equal(false)
  })

  it('does not take the value of one circumstance for another', () => {
    const odd = { ...elsewhere, organizations: ['neue-leitung', '00aa'] }
    expect(isSuppressed(odd, known, secret)).to.equal(false)
  })

  it('tells nobody anything without the key', () => {
    expect(isSuppressed(seen, known, 'another secret')).to.equal(false)
    expect(JSON.stringify(rows)).not.to.match(/quell|bauamt|leitung/u)
  })

  it('has each hash once', () => {
    expect(suppress([seen, seen], secret, 'now').length).to.equal(rows.length)
  })
})
