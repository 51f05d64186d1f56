import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { isomorphic } from 'rdf-isomorphic'
import { contextDocument } from '../../src/rdf/context-file.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { org, pas } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { siteWithHistory } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const base = 'https://daten.example/'
const context = JSON.stringify((JSON.parse(contextDocument) as { '@context': unknown })['@context'])
const post = '/doc/post/stadt-neuenfelde/gruenflaechenamt/leitung'
const office = '/doc/org/stadt-neuenfelde/gruenflaechenamt'

/** A document and a question, and the answers in it by the id of the membership. */
const asked: readonly (readonly [path: string, answers: Readonly<Record<string, string>>])[] = [
  [`${post}?at=2005-06-01`, {}],
  [`${post}?at=2005-06-01&answer=possible`, { a1a1a1a1a1: 'possible' }],
  [`${post}?at=2006-01-01`, { a1a1a1a1a1: 'certain' }],
  [`${post}?at=2012-06-30&answer=possible`, { a1a1a1a1a1: 'certain' }],
  [`${post}?at=2012-07-01&answer=possible`, { b1b1b1b1b1: 'certain' }],
  [`${post}?at=2013-03-15`, {}],
  [`${post}?at=2013-03-15&answer=possible`, { b1b1b1b1b1: 'possible' }],
  [`${post}?at=2012`, { a1a1a1a1a1: 'certain', b1b1b1b1b1: 'certain' }],
  [`${post}?at=2013-06&answer=possible`, {}],
  [`${post}?at=2015-01-01&answer=certain`, { c1c1c1c1c1: 'certain' }],
  [`${post}?at=2020-05-01&answer=possible`, { d1d1d1d1d1: 'presumed' }],
  [`${post}?at=2021-02-15`, { m1m1m1m1m1: 'certain', d1d1d1d1d1: 'presumed' }],
  [`${post}?at=2021-12-24`, { m1m1m1m1m1: 'presumed', d1d1d1d1d1: 'presumed' }],
  [`${post}?at=2021-12-24&answer=certain`, {}],
  [`${office}?at=2018`, { c1c1c1c1c1: 'certain', d1d1d1d1d1: 'certain' }],
  [`${office}?at=2019-06-01`, { c1c1c1c1c1: 'certain', d1d1d1d1d1: 'presumed' }],
  ['/doc/org/stadt-neuenfelde/hauptausschuss?at=2022-06-01', {}],
  ['/doc/org/stadt-neuenfelde/hauptausschuss?at=2022-06-01&answer=possible', { e1e1e1e1e2: 'possible' }],
  ['/doc/person/7k3f9q2m4d?at=2015', { m2m2m2m2m2: 'certain' }],
  ['/doc/person/7k3f9q2m4d?at=2000&answer=possible', { m3m3m3m3m3: 'possible' }],
  ['/doc/membership/d1d1d1d1d1?at=2020-01-01', { d1d1d1d1d1: 'presumed' }],
  ['/doc/membership/d1d1d1d1d1?at=2015-12-31&answer=possible', {}],
  ['/memberships?at=2018-01-01', { c1c1c1c1c1: 'certain', d1d1d1d1d1: 'certain', m2m2m2m2m2: 'certain' }],
  ['/memberships?at=2018-01-01&organization=stadt-neuenfelde', {}],
  [
    '/memberships?at=2018-01-01&organization=stadt-neuenfelde&within=true',
    { c1c1c1c1c1: 'certain', d1d1d1d1d1: 'certain' },
  ],
  ['/memberships?at=2018-01-01&role=amtsleitung', { c1c1c1c1c1: 'certain' }],
  ['/memberships?at=2018-01-01&person=d1d1d1d1d1', { d1d1d1d1d1: 'certain' }],
  ['/memberships?at=2022-06-01&answer=possible&person=e1e1e1e1e2', { e1e1e1e1e2: 'possible' }],
  [
    '/posts?at=2018-01-01&organization=stadt-neuenfelde/gruenflaechenamt',
    { c1c1c1c1c1: 'certain', d1d1d1d1d1: 'certain' },
  ],
]

describe('questions about a day', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)
  const text = async (path: string, accept: string) => (await server().get(path, { accept })).text()
  const quadsOf = async (path: string): Promise<readonly Quad[]> =>
    parse(await text(path, 'text/turtle'), { format: 'text/turtle' })
  const objects = (quads: readonly Quad[], subject: string, predicate: { readonly value: string }) =>
    quads
      .filter(quad => quad.subject.value === subject && quad.predicate.value === predicate.value)
      .map(quad => quad.object.value)

  /** By the id of the membership. */
  function answersIn(quads: readonly Quad[]): Readonly<Record<string, string>> {
    const links = quads.filter(({ predicate }) => predicate.equals(pas.asOf))
    return Object.fromEntries(
      links.map(({ subject, object }) => [
        subject.value.replace(/^.*\//, ''),
        (objects(quads, object.value, pas.answer)[0] ?? '').replace(/^.*#/, ''),
      ]),
    )
  }

  for (const [path, answers] of asked) {
    it(`${path}: ${
      Object.entries(answers)
        .map(entry => entry.join(' '))
        .join(', ') || 'nobody'
    }`, async () => {
      const quads = await quadsOf(path)
      expect(answersIn(quads)).to.deep.equal(answers)
      const memberships = quads.filter(({ predicate }) => predicate.equals(org.memberDuring))
      const shown = new Set(memberships.map(({ subject }) => subject.value.replace(/^.*\//, '')))
      for (const id of Object.keys(answers)) expect(shown).to.include(id)
      if (!path.startsWith('/doc/membership')) expect(shown.size).to.equal(Object.keys(answers).length)
    })
  }

  it('carry days, the day last confirmed and the basis, on a node that is the same wherever it is told', async () => {
    const node = `${base}doc/membership/d1d1d1d1d1?at=2019-06-01#answer`
    for (const path of [
      `${office}?at=2019-06-01`,
      '/memberships?at=2019-06-01',
      '/doc/membership/d1d1d1d1d1?at=2019-06-01',
    ]) {
      const quads = await quadsOf(path)
      const told = Object.fromEntries(
        quads
          .filter(({ subject }) => subject.value === node)
          .map(({ predicate, object }) => [
            predicate.value.replace(/^.*#/, ''),
            object.value.replace(/^.*#/, ''),
          ]),
      )
      expect(told, path).to.deep.equal({
        type: 'AsOfAnswer',
        answer: 'presumed',
        firstDay: '2019-06-01',
        lastDay: '2019-06-01',
        lastConfirmed: '2018-05-01',
        basis: 'stated',
      })
    }
  })

  it('are about a document of their own, which says what was asked', async () => {
    const quads = await quadsOf(`${post}?answer=possible&at=2012`)
    const document = `${base}${post.slice(1)}?at=2012&answer=possible`
    expect(objects(quads, document, pas.firstDay)).to.deep.equal(['2012-01-01'])
    expect(objects(quads, document, pas.lastDay)).to.deep.equal(['2012-12-31'])
    expect(objects(quads, document, pas.includesAnswer).sort()).to.deep.equal(
      [pas.certain, pas.possible, pas.presumed].map(({ value }) => value),
    )
    expect(quads.filter(({ subject }) => subject.value === `${base}${post.slice(1)}`)).to.deep.equal([])
  })

  it('have the same answer in every format', async () => {
    const path = `${office}?at=2018`
    const expected = dataset([...(await quadsOf(path))])
    for (const [accept, format] of [
      ['application/n-triples', 'application/n-triples'],
      ['application/ld+json', 'application/ld+json'],
      ['application/rdf+xml', 'application/rdf+xml'],
    ] as const) {
      const body = (await text(path, accept)).replace(/"@context": "[^"]*"/, `"@context": ${context}`)
      const quads = await parse(body, { format })
      expect(isomorphic([...expected], [...quads]), accept).to.equal(true)
    }
    const named = await parse(await text(path, 'application/n-quads'), { format: 'application/n-quads' })
    expect(answersIn(named)).to.deep.equal(answersIn([...expected]))
    expect(
      named
        .filter(({ predicate }) => predicate.equals(pas.answer))
        .every(({ graph }) => graph.termType === 'DefaultGraph'),
    ).to.equal(true)
  })

  it('stand inside the membership for those who read JSON', async () => {
    const { '@graph': nodes } = JSON.parse(
      await text('/doc/person/d1d1d1d1d1?at=2019', 'application/ld+json'),
    ) as {
      '@graph': readonly { membership?: readonly { asOf: readonly Record<string, string>[] }[] }[]
    }
    const [answer] = nodes.flatMap(node => node.membership ?? []).flatMap(({ asOf }) => asOf)
    expect(answer).to.include({
      answer: 'presumed',
      firstDay: '2019-01-01',
      lastDay: '2019-12-31',
      lastConfirmed: '2018-05-01',
    })
  })

  it('survive the way from the identifier to the document', async () => {
    const response = await server().get('/id/person/7k3f9q2m4d?at=2015-06&answer=possible')
    expect(response.status).to.equal(303)
    expect(response.headers.get('location')).to.equal('/doc/person/7k3f9q2m4d?at=2015-06&answer=possible')
  })

  it('have links, canonical address and tag of their own, the same however they are written', async () => {
    const head = async (path: string) => {
      const { headers } = await server().get(path, { accept: 'text/turtle' })
      return {
        link: headers.get('link') ?? '',
        tag: headers.get('etag'),
        location: headers.get('content-location'),
      }
    }
    const plain = await head(post)
    const day = await head(`${post}?at=2012`)
    expect(day.tag).not.to.equal(plain.tag)
    expect(day.link).to.include(`<${base}${post.slice(1)}?at=2012>; rel="canonical"`)
    expect(day.link).to.include(`<${post}.jsonld?at=2012>; rel="alternate"`)
    expect(day.location).to.equal(`${post}.ttl?at=2012`)
    expect(await head(`${post}?answer=presumed&at=2012`)).to.deep.equal(day)
    expect((await head(`${post}?at=2012&answer=possible`)).tag).not.to.equal(day.tag)
    const page = await text(`${post}?at=2012&lang=en`, 'text/html')
    expect(page).to.include(`<link rel="canonical" href="${base}${post.slice(1)}?at=2012"/>`)
    expect(page).to.include(`href="${post}?at=2012&amp;lang=de"`)
  })

  it('refuse days that are none, and things without days, naming the parameter', async () => {
    for (const [path, parameter] of [
      [`${post}?at=2015-02-30`, 'at'],
      [`${post}?at=2015&answer=surely`, 'answer'],
      ['/memberships?at=gestern', 'at'],
      ['/doc/announcement/neue-leitung?at=2015', 'at'],
      ['/doc/event/e1e1e1e1e1?at=2015', 'at'],
      ['/persons?at=2015', 'at'],
    ] as const) {
      const response = await server().get(path)
      expect(response.status, path).to.equal(400)
      expect(await response.json(), path)
        .to.include({ parameter })
        .and.to.have.property('value')
    }
  })
})
