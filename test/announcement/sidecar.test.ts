import { expect } from 'chai'
import { parseSidecar } from '../../src/announcement/sidecar.ts'
import { ProblemError } from '../../src/problem.ts'

function problem(json: string): ProblemError {
  try {
    parseSidecar(Buffer.from(json), 'd.meta.json')
  } catch (error) {
    if (error instanceof ProblemError) return error
    throw error
  }
  throw new Error('it was read without a problem')
}

describe('sidecar', () => {
  const faulty: readonly (readonly [what: string, sidecar: string, line: number, slug: string])[] = [
    ['broken JSON', '{\n  "published": "2020",\n}', 3, 'announcement-metadata'],
    ['JSON that ends early', '{\n  "title": "A', 2, 'announcement-metadata'],
    ['no object', '["2020"]', 1, 'announcement-metadata'],
    ['a wrong type', '{\n  "title": {"de": "A"}\n}', 2, 'announcement-metadata'],
    ['an impossible date', '{\n  "title": "A",\n  "published": "2021-02-29"\n}', 3, 'announcement-date'],
    ['a control character', '{"title": "A\\u0000"}', 1, 'announcement-encoding'],
  ]
  for (const [what, sidecar, line, slug] of faulty) {
    it(`is refused with ${what}, naming it and the line`, () => {
      const found = problem(sidecar)
      expect([found.slug, found.extra['line']]).to.deep.equal([slug, line])
      expect(found.message).to.include('d.meta.json')
    })
  }
})
