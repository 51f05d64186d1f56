import { writeCursor } from '../../src/http/cursor.ts'
import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import fc from 'fast-check'
import { parameterNames, parameters } from '../../src/http/parameters.ts'
import { readParameters, searchOf } from '../../src/http/query.ts'
import { routes } from '../../src/http/routes.ts'
import { ProblemError } from '../../src/problem.ts'
import { root } from '../docs/sections.ts'

const base = 'https://daten.example/'
const role = 'https://w3id.org/personalia/role/amtsleitung'
const read = (query: string) => readParameters(new URLSearchParams(query), parameterNames, base)

/** A query, and the one form in which we write it. */
const cursor = writeCursor({ order: 'iri', side: 'after', key: ['https://daten.example/id/org/x'] })

const written: readonly (readonly [query: string, search: string])[] = [
  ['', ''],
  ['at=2015-06-01', '?at=2015-06-01'],
  ['at=2015', '?at=2015'],
  ['at=&answer=presumed', ''],
  ['answer=possible', ''],
  ['at=2015&answer=presumed', '?at=2015'],
  ['answer=possible&at=2015', '?at=2015&answer=possible'],
  ['at=2015&answer=certain', '?at=2015&answer=certain'],
  ['person=7k3f9q2m4d', '?person=person/7k3f9q2m4d'],
  ['person=person/7k3f9q2m4d', '?person=person/7k3f9q2m4d'],
  ['person=/id/person/7k3f9q2m4d', '?person=person/7k3f9q2m4d'],
  ['person=https%3A%2F%2Fdaten.example%2Fid%2Fperson%2F7k3f9q2m4d', '?person=person/7k3f9q2m4d'],
  ['organization=stadt-neuenfelde/bauamt', '?organization=org/stadt-neuenfelde/bauamt'],
  ['organization=org/stadt-neuenfelde&within=true', '?organization=org/stadt-neuenfelde&within=true'],
  ['organization=stadt-neuenfelde&within=1', '?organization=org/stadt-neuenfelde&within=true'],
  ['organization=stadt-neuenfelde&within=false', '?organization=org/stadt-neuenfelde'],
  ['within=true', ''],
  ['post=stadt-neuenfelde/bauamt/leitung', '?post=post/stadt-neuenfelde/bauamt/leitung'],
  ['role=amtsleitung', '?role=amtsleitung'],
  ['role=/role/amtsleitung', '?role=amtsleitung'],
  [`role=${role}`, '?role=amtsleitung'],
  ['q=Grünfl%20%26%20mehr', '?q=Gr%C3%BCnfl%20%26%20mehr'],
  ['limit=100', ''],
  [`cursor=${cursor}&limit=50`, `?limit=50&cursor=${cursor}`],
  ['from=2015-06&to=2016&at=', '?from=2015-06&to=2016'],
  ['from=2015&answer=certain', '?from=2015&answer=certain'],
  ['since=0', '?since=0'],
  ['lang=en', ''],
  ['utm_source=brief&fbclid=x&at=2015', '?at=2015'],
]

const refused = [
  'at=2015-02-30',
  'at=2015-13',
  'at=15',
  'at=heute',
  'at=2015-6-1',
  'at=2015-06-01T00:00:00Z',
  'answer=sure',
  'answer=toString',
  'person=https%3A%2F%2Felsewhere.example%2Fid%2Fperson%2F7k3f9q2m4d',
  'person=https%3A%2F%2Fdaten.example%2Fid%2Forg%2Fstadt-neuenfelde',
  'person=%3Cscript%3E',
  'organization=org/',
  'organization=a//b',
  'post=%20',
  'role=a/b',
  'role=Amts leitung',
  'within=maybe',
  'limit=0',
  'limit=1001',
  'limit=1e2',
  'cursor=100',
  'cursor=-1',
  'cursor=%00',
  ...[
    [],
    ['iri', 'after'],
    ['iri', 'after', 7],
    ['iri', 'beside', 'x'],
    ['name', 'after', 'x'],
    ['iri', 'after', 'x', 'y'],
    {},
  ].map(written => `cursor=${Buffer.from(JSON.stringify(written)).toString('base64url')}`),
  'from=gestern',
  'to=2015-02-30',
  'since=-1',
  'since=2015-06-01',
  'lang=tlh',
  `q=${'x'.repeat(201)}`,
  'at=2015&at=2016',
  'sort=name',
  'AT=2015',
  'constructor=1',
]

describe('parameters', () => {
  for (const [query, search] of written) {
    it(`?${query} are written ${search || 'not at all'}`, () => {
      expect(searchOf(read(query), base)).to.equal(search)
    })
  }

  for (const query of refused) {
    const name = query.replace(/=.*/, '')
    it(`refuse ?${query.slice(0, 60)}, naming parameter, value and what was expected`, () => {
      const error = caught(() => read(query))
      expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'invalid-parameter' })
      const { extra } = error as ProblemError
      expect(extra).to.include({ parameter: name })
      expect(String(extra['value'])).to.have.length.above(0)
      expect(extra['expected']).not.to.be.empty
    })
  }

  it('are refused where the address does not take them', () => {
    expect(caught(() => readParameters(new URLSearchParams('at=2015'), ['lang'], base))).to.include({
      slug: 'invalid-parameter',
      message: 'There is no such parameter here; there are lang.',
    })
  })

  it('mean days, and things by their IRIs', () => {
    expect(
      read('at=2016-02&person=x1&role=amtsleitung&organization=a/b&within=1&answer=certain'),
    ).to.deep.equal({
      at: { text: '2016-02', days: { first: '2016-02-01', last: '2016-02-29' } },
      person: `${base}id/person/x1`,
      role,
      organization: `${base}id/org/a/b`,
      within: true,
      answer: 'certain',
    })
  })

  it('read what they write as the same again, whatever the query', () => {
    const name = fc.constantFrom(...parameterNames, 'sort')
    const value = fc.oneof(
      fc.constantFrom('2015', '2015-06', '2015-02-30', 'true', 'org/a', 'possible', '7', 'de', role),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    fc.assert(
      fc.property(fc.dictionary(name, value), entries => {
        const query = new URLSearchParams(entries)
        const first = caught(() => readParameters(query, parameterNames, base))
        if (first instanceof ProblemError) return
        const search = searchOf(readParameters(query, parameterNames, base), base)
        expect(searchOf(read(search.slice(1)), base)).to.equal(search)
      }),
    )
  })
})

function caught(run: () => unknown): unknown {
  try {
    run()
    return undefined
  } catch (error) {
    return error
  }
}

describe('the page about parameters', () => {
  const page = readFileSync(`${root}/docs/http.md`, 'utf8')

  it('names each with what it takes, and the addresses that take it', () => {
    for (const name of parameterNames) {
      const row = page.split('\n').find(line => line.startsWith(`| \`${name}\` |`))
      expect(row, name).to.include(parameters[name].expected.en).and.to.include(parameters[name].summary.en)
      const taking = routes.filter(
        ({ path, parameters: taken }) => taken?.includes(name) && !path.endsWith('-metadata.json'),
      )
      expect(taking, name).not.to.be.empty
      if (row?.includes('all pages and data')) continue
      for (const { path } of taking) expect(row, name).to.include(`\`${path}\``)
    }
  })
})
