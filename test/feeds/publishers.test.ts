import { expect } from 'chai'
import { readPublishers } from '../../src/feeds/publishers.ts'
import { ProblemError } from '../../src/problem.ts'

const head =
  'path\tname\tcontributor\tcontact\temail\turl\tkey\ttitle_de\ttitle_en\tdescription_de\tdescription_en'

describe('feeds: the table of publishers', () => {
  it('leaves out what is empty and completes an e-mail address', () => {
    const rows = readPublishers('publishers.tsv', `${head}\nall\tStadt Kolzow\t\t\tdaten@kolzow.example\n`)
    expect(rows.get('all')).to.deep.equal({
      path: 'all',
      name: 'Stadt Kolzow',
      email: 'mailto:daten@kolzow.example',
    })
  })

  for (const [column, cells] of [
    ['contributor', ['', 'http://dcat-ap.de/x']],
    ['email', ['', '', '', 'nobody']],
    ['url', ['', '', '', '', 'kolzow.example']],
    ['key', ['', '', '', '', '', '1234']],
  ] as const) {
    it(`says where a cell of ${column} is wrong`, () => {
      const read = () => readPublishers('publishers.tsv', `${head}\nall\t${cells.join('\t')}\n`)
      expect(read).to.throw(ProblemError, new RegExp(`publishers.tsv:2: ${column} is `))
    })
  }
})
