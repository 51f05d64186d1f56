import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { stageForTests } from './stage.ts'

const names = 'SELECT ?name { ?p a <http://xmlns.com/foaf/0.1/Person> ; <http://schema.org/name> ?name }'

describe('personalia query', () => {
  const stage = stageForTests()

  it('prints rows as tab-separated values', async () => {
    expect(await stage.personalia(['query', names])).to.include({ code: 0, out: '?name\n"Anna"\n' })
  })

  it('takes a query from a file, and another format', async () => {
    const file = join(stage.folder, 'names.rq')
    await writeFile(file, names)
    const { code, out } = await stage.personalia(['query', `@${file}`, '--format', 'csv'])
    expect([code, out]).to.deep.equal([0, 'name\r\nAnna\r\n'])
  })

  it('answers ASK as JSON and DESCRIBE as Turtle', async () => {
    const yes = await stage.personalia(['query', 'ASK { GRAPH ?g { ?s ?p ?o } }'])
    expect(JSON.parse(yes.out)).to.deep.include({ boolean: true })
    const { out } = await stage.personalia([
      'query',
      'DESCRIBE ?p { ?p a <http://xmlns.com/foaf/0.1/Person> }',
    ])
    expect(out).to.contain('schema:name "Anna"')
  })

  for (const [what, argv, code, hint] of [
    ['a malformed query', ['SELECT * {'], 2, '1:'],
    ['an update', ['CLEAR ALL'], 2, 'only SELECT'],
    ['another server', ['ASK { SERVICE <http://example.org/> {} }'], 2, 'only SELECT'],
    ['words', ['who is who'], 2, 'none of SELECT'],
    ['two queries', ['ASK {}', 'ASK {}'], 2, 'one query'],
    ['CSV of ASK', ['ASK {}', '--format', 'csv'], 2, 'json, xml'],
    ['a graph as CSV', ['DESCRIBE <x:y>', '--format', 'csv'], 2, 'ttl'],
    ['a file that is not there', ['@/nowhere.rq'], 2, 'cannot be read'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const result = await stage.personalia(['query', ...argv])
      expect(result.code).to.equal(code)
      expect(result.err).to.contain(hint)
    })
  }
})
