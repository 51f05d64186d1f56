import { expect } from 'chai'
import { splitFrontMatter } from '../../src/announcement/front-matter.ts'
import { ProblemError } from '../../src/problem.ts'

function problem(text: string): ProblemError {
  try {
    splitFrontMatter(text, 'a.txt')
  } catch (error) {
    if (error instanceof ProblemError) return error
    throw error
  }
  throw new Error('it was read without a problem')
}

describe('front matter', () => {
  const faulty: readonly (readonly [
    what: string,
    front: string,
    line: number,
    slug: string,
    hint: string,
  ])[] = [
    ['an unknown key', 'id: a\nauthor: b', 3, 'announcement-metadata', 'author'],
    ['a key twice', 'id: a\nid: b', 3, 'announcement-metadata', 'unique'],
    ['a list where text is due', 'title:\n  - a', 2, 'announcement-metadata', 'plain text'],
    ['YAML that is none', 'id: a\ntitle: "open', 3, 'announcement-metadata', 'YAML'],
    ['no pairs', 'just words', 2, 'announcement-metadata', 'key: value'],
    ['an id that is no step of an IRI', 'id: a/b', 2, 'announcement-metadata', 'letters'],
    ['a source that is no address', '\nsource: page 7', 3, 'announcement-metadata', 'http'],
    ['30 February', 'id: a\npublished: 2023-02-30', 3, 'announcement-date', '2020-01-07'],
    ['month 13', 'published: 2023-13', 2, 'announcement-date', 'calendar'],
    ['a German date', 'published: 7. Januar 2020', 2, 'announcement-date', 'calendar'],
    ['a lone surrogate', 'title: "\\uD800"', 2, 'announcement-encoding', 'D800'],
  ]
  for (const [what, front, line, slug, hint] of faulty) {
    it(`is refused with ${what}, naming file and line`, () => {
      const { slug: found, extra, message } = problem(`---\n${front}\n---\nText\n`)
      expect([found, extra['line']]).to.deep.equal([slug, line])
      expect(message).to.include('a.txt').and.include(hint)
    })
  }

  it('is refused when it does not end', () => {
    const { message, extra } = problem('---\nid: a\nText\n')
    expect(message).to.include('no end')
    expect(extra['remedy']).to.include('---')
  })

  it('that is at fault gets a remedy for its own fault', () => {
    const remedy = (front: string): unknown => problem(`---\n${front}\n---\nText`).extra['remedy']
    expect(remedy('id: a/b')).to.equal('Correct the value of id, or leave it out.')
    expect(remedy('title: [open')).to.include('quotation marks')
    expect(remedy('author: b')).to.include('Known keys')
  })

  it('is none when the line of hyphens is no first line or longer', () => {
    for (const text of ['Text\n---\nid: a\n---\n', '----\nid: a\n---\n', '--- id: a\n']) {
      expect(splitFrontMatter(text, 'a.txt')).to.deep.equal({ stated: {}, text })
    }
  })
})
