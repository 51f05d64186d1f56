import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import type { SparqlIndex } from '../../src/sparql/sparql.ts'
import { openIndex, ready, rows, select, testSource } from './support.ts'

const a = 'http://example.org/id/person/a'
const names = select('SELECT ?name { ?s <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?name')

function person(entity: string, name: string, key = '12') {
  const city = `http://example.org/key/${key}`
  return {
    part: { entity },
    triples: `<${entity}> <http://xmlns.com/foaf/0.1/name> "${name}" .
<${entity}> <http://www.w3.org/ns/prov#wasDerivedFrom> <${entity}#p> .
<${entity}#p> <http://www.w3.org/ns/oa#exact> "passage of ${name}" .
<${city}> <http://www.w3.org/2000/01/rdf-schema#label> "city ${key}" .\n`,
  }
}

async function fault(answer: Promise<unknown>): Promise<ProblemError> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof ProblemError) return error
  throw new Error(`expected a problem, got ${String(error)}`)
}

/** How many processes this one has started that are still there. */
function childProcesses(): number {
  return process.getActiveResourcesInfo().filter(name => name === 'ProcessWrap').length
}

/** Three unconnected patterns over `count` triples each: count³ rows to look at. */
const bomb = select('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d || ?g != ?a) }')

function many(count: number) {
  return Array.from({ length: count }, (_, place) =>
    person(`http://example.org/id/person/${place}`, `n${place}`),
  )
}

describe('sparql: queries in processes of their own', () => {
  let index: SparqlIndex | undefined
  afterEach(() => index?.close())

  it('answers over the register as default graph and over claim graphs by name', async () => {
    const graph = 'http://example.org/graph/x'
    index = openIndex(
      testSource(person(a, 'Ada'), { part: { graph }, triples: `<${a}> <${a}#says> "only here" .\n` }),
    )
    await ready(index)
    expect(rows(await index.query(names, 'me'))).to.deep.equal(['Ada'])
    expect(
      rows(await index.query(select('SELECT ?o { ?s ?p ?o FILTER(?o = "only here") }'), 'me')),
    ).to.deep.equal([])
    expect(
      rows(await index.query(select(`SELECT ?o { GRAPH <${graph}> { ?s ?p ?o } }`), 'me')),
    ).to.deep.equal(['only here'])
  })

  it('shows a change to the next query, and leaves nothing of what was replaced', async () => {
    const source = testSource(person(a, 'Ada'))
    index = openIndex(source)
    await ready(index)
    source.put(person(a, 'Eva', '13'))
    expect(rows(await index.query(names, 'me'))).to.deep.equal(['Eva'])
    const all = rows(
      await index.query(select('SELECT ?o { ?s ?p ?o FILTER isLiteral(?o) } ORDER BY ?o'), 'me'),
    )
    expect(all).to.deep.equal(['Eva', 'city 13', 'passage of Eva'])
  })

  it('keeps what two entities say alike until the last of them is gone', async () => {
    const b = 'http://example.org/id/person/b'
    const source = testSource(person(a, 'Ada'), person(b, 'Bea'))
    index = openIndex(source)
    await ready(index)
    const city = select('ASK { ?city <http://www.w3.org/2000/01/rdf-schema#label> "city 12" }')
    const asked = { ...city, form: 'ask', format: 'application/sparql-results+json' } as const
    source.put({ part: { entity: a }, triples: '' })
    expect(await index.query(asked, 'me')).to.contain('true')
    source.put({ part: { entity: b }, triples: '' })
    expect(await index.query(asked, 'me')).to.contain('false')
  })

  it('leaves no process behind when it is closed while it starts', async () => {
    const before = childProcesses()
    const early = openIndex(testSource(person(a, 'Ada')), { processes: 3 })
    await early.close()
    expect(childProcesses()).to.equal(before)
  })

  it('says where a query is malformed', async () => {
    index = openIndex(testSource())
    await ready(index)
    const problem = await fault(index.query(select('SELECT * {\n ?s ?p }'), 'me'))
    expect(problem.slug).to.equal('sparql-syntax')
    expect(problem.message).to.match(/\b2:\d+/)
  })

  it('ends a query over its time and answers others meanwhile and afterwards', async () => {
    index = openIndex(testSource(...many(400)), { processes: 2, limits: { seconds: 1 } })
    await ready(index)
    const ended = fault(index.query(bomb, 'them'))
    expect(rows(await index.query(names, 'me'))).to.have.length(400)
    expect((await ended).slug).to.equal('sparql-limit')
    expect((await ended).extra['limit']).to.equal('1 seconds')
    expect((await fault(index.query(bomb, 'me'))).slug).to.equal('sparql-limit')
    expect(rows(await index.query(select(`${names.text} LIMIT 1`), 'me'))).to.have.length(1)
  })

  it('lets a client wait that does so again and again, and nobody else', async () => {
    index = openIndex(testSource(...many(400)), { processes: 2, limits: { seconds: 1 } })
    await ready(index)
    for (const turn of [1, 2, 3]) {
      await ready(index)
      const problem = await fault(index.query({ ...bomb, text: `${bomb.text} # ${turn}` }, 'them'))
      expect(problem.slug).to.equal('sparql-limit')
    }
    expect((await fault(index.query(names, 'them'))).slug).to.equal('too-many-requests')
    await ready(index)
    expect(rows(await index.query(names, 'me'))).to.have.length(400)
  })

  it('refuses an answer above its size', async () => {
    index = openIndex(testSource(...many(400)), { limits: { result: 0.001 } })
    await ready(index)
    expect((await fault(index.query(names, 'me'))).slug).to.equal('sparql-limit')
    expect(rows(await index.query(select(`${names.text} LIMIT 3`), 'me'))).to.have.length(3)
  })

  it('turns away who comes when too many wait', async () => {
    index = openIndex(testSource(...many(400)), { queue: 1, limits: { seconds: 1 } })
    await ready(index)
    const first = fault(index.query(bomb, 'a'))
    const second = index.query(names, 'b').then(rows, (error: unknown) => error)
    const third = await fault(index.query(select(`${names.text} LIMIT 2`), 'c'))
    expect(third.slug).to.equal('sparql-unavailable')
    expect((await first).slug).to.equal('sparql-limit')
    await second
  })
})
