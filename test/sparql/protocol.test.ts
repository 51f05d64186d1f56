import { expect } from 'chai'
import { ProblemError, type ProblemSlug } from '../../src/problem.ts'
import { readProtocolQuery, type ProtocolRequest } from '../../src/sparql/protocol.ts'

const get = (search: string): ProtocolRequest => ({
  method: 'GET',
  parameters: new URLSearchParams(search),
  contentType: '',
  body: new Uint8Array(),
})

const post = (contentType: string, body: string | Uint8Array, search = ''): ProtocolRequest => ({
  method: 'POST',
  parameters: new URLSearchParams(search),
  contentType,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
})

const form = 'application/x-www-form-urlencoded'
const direct = 'application/sparql-query'

describe('sparql: what a request asks', () => {
  it('by GET, with the data set of the protocol', () => {
    const request = get(
      'query=ASK%20%7B%7D&default-graph-uri=http://a/1&default-graph-uri=http://a/2&named-graph-uri=http://b/',
    )
    expect(readProtocolQuery(request)).to.deep.equal({
      text: 'ASK {}',
      form: 'ask',
      defaultGraphs: ['http://a/1', 'http://a/2'],
      namedGraphs: ['http://b/'],
    })
  })

  it('by form, whose parameters count and not those of the address', () => {
    const request = post(
      `${form}; charset=utf-8`,
      'query=SELECT+*+%7B%7D&named-graph-uri=http%3A%2F%2Fb%2F',
      'query=x',
    )
    expect(readProtocolQuery(request)).to.deep.equal({
      text: 'SELECT * {}',
      form: 'select',
      defaultGraphs: [],
      namedGraphs: ['http://b/'],
    })
  })

  it('as a body, with the data set in the address', () => {
    const request = post(direct, 'DESCRIBE <http://ä/>', 'default-graph-uri=http://a/')
    expect(readProtocolQuery(request)).to.deep.include({ form: 'graph', text: 'DESCRIBE <http://ä/>' })
    expect(readProtocolQuery(request).defaultGraphs).to.deep.equal(['http://a/'])
  })

  const faults: readonly (readonly [what: string, request: ProtocolRequest, slug: ProblemSlug])[] = [
    ['no query', get(''), 'bad-request'],
    ['two queries', get('query=ASK{}&query=ASK{}'), 'bad-request'],
    ['a graph that is no IRI', get('query=ASK{}&default-graph-uri=x'), 'bad-request'],
    ['an update by GET', get('update=CLEAR%20ALL'), 'sparql-refused'],
    ['an update by form', post(form, 'update=CLEAR+ALL'), 'sparql-refused'],
    ['an update as a body', post('application/sparql-update', 'CLEAR ALL'), 'sparql-refused'],
    ['an update called a query', post(direct, 'INSERT DATA {}'), 'sparql-refused'],
    ['another server', get('query=ASK{SERVICE%20<http://x/>{}}'), 'sparql-refused'],
    ['another media type', post('text/plain', 'ASK {}'), 'unsupported-media-type'],
    ['no media type', post('', 'ASK {}'), 'unsupported-media-type'],
    ['a body that is not UTF-8', post(direct, new Uint8Array([0xff, 0xfe, 0x41, 0])), 'bad-request'],
    ['no word of SPARQL', get('query=hello'), 'sparql-syntax'],
  ]
  for (const [what, request, slug] of faults) {
    it(`${what}: ${slug}`, () => {
      expect(() => readProtocolQuery(request))
        .to.throw(ProblemError)
        .with.property('slug', slug)
    })
  }
})
