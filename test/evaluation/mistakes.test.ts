import { expect } from 'chai'
import { mistakesOf, sentencesAround } from '../../src/evaluation/mistakes.ts'
import { compare } from '../../src/evaluation/score-document.ts'
import { at, text } from '../review/letter.ts'
import { annotated, bodies, office, people } from './documents.ts'

const link = { predecessor: 'p2', successor: 'p1', evidence: 'Sie folgt auf Jan Tobel.' }

describe('mistakes', () => {
  const gold = annotated({
    persons: people,
    organizations: [...bodies, { id: 'o2', name: 'Kreistag', optional: true }],
    memberships: [office({ evidence: 'leitet' }), office({ person: 'p2', evidence: 'Jan Tobel' })],
    events: [{ type: 'election', person: 'p1', evidence: 'gewählt' }],
    successions: [link],
  })
  const prediction = annotated({
    persons: [people[0], { id: 'x', name: 'Neue Leitung' }],
    organizations: bodies,
    memberships: [office({ roleKind: 'acting head' }), office({ person: 'x' })],
  })

  it('are listed: missed, false alarm, partly right', () => {
    const found = mistakesOf(compare(gold, prediction))
    expect(found.map(({ kind, category, what }) => `${kind}, ${category}: ${what}`)).to.deep.equal([
      'missed, person: Jan Tobel',
      'false alarm, person: Neue Leitung',
      'missed, membership: Jan Tobel | Leiterin (head) | Bauamt der Stadt Testingen | –',
      'false alarm, membership: Neue Leitung | Leiterin (head) | Bauamt der Stadt Testingen | –',
      'partly right, membership: Mira Quell | Leiterin (acting head) | Bauamt der Stadt Testingen | –; right: Mira Quell | Leiterin (head) | Bauamt der Stadt Testingen | –',
      'missed, event: election | Mira Quell | –',
      'missed, succession: Jan Tobel → Mira Quell',
    ])
  })

  it('are none where all is right', () => {
    expect(mistakesOf(compare(gold, gold))).to.deep.equal([])
  })

  it('lead to their sentences', () => {
    const sentences = [at('Sie folgt auf Jan Tobel.'), at('Quell war zuvor Leiterin der Bauaufsicht.')]
    expect(sentencesAround('Jan Tobel', text, sentences)).to.equal('Sie folgt auf Jan Tobel.')
    expect(sentencesAround('Tobel.\nQuell', text, sentences)).to.equal(
      'Sie folgt auf Jan Tobel. Quell war zuvor Leiterin der Bauaufsicht.',
    )
    expect(sentencesAround('nowhere', text, sentences)).to.equal('')
    expect(sentencesAround('', text, sentences)).to.equal('')
  })
})
