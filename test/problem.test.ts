import { expect } from 'chai'
import { exitCodeOf, ProblemError } from '../src/problem.ts'
import { exitCodes } from '../src/problem-kind.ts'
import { problems } from '../src/problems.ts'

describe('problems', () => {
  for (const [slug, problem] of Object.entries(problems)) {
    it(`${slug} has an error status, an exit code that is no success, and words for people`, () => {
      expect(slug).to.match(/^[a-z]+(-[a-z]+)*$/)
      expect(problem.status).to.be.within(400, 599)
      expect(exitCodes[problem.exit]).to.be.above(0)
      for (const words of [problem.title, problem.meaning, problem.remedy]) expect(words).to.match(/\w/)
    })
  }

  it('decide the exit code; anything else thrown is a bug', () => {
    expect(exitCodeOf(new ProblemError('settings', 'x'))).to.equal(3)
    expect(exitCodeOf(new ProblemError('usage', 'x'))).to.equal(2)
    expect(exitCodeOf(new ProblemError('not-found', 'x'))).to.equal(4)
    expect(exitCodeOf(new ProblemError('rdf-syntax', 'x'))).to.equal(1)
    expect(exitCodeOf(new TypeError('x'))).to.equal(70)
    expect(exitCodeOf('x')).to.equal(70)
  })

  it('keep their cause', () => {
    const cause = new Error('below')
    expect(new ProblemError('internal', 'x', {}, { cause }).cause).to.equal(cause)
  })
})
