import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createApp } from '../../src/app.ts'
import type { App } from '../../src/cli/command.ts'
import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/log.ts'
import { org, pas } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { root } from '../docs/sections.ts'

const head = '/id/person/w6xyey8cah'
const councillor = '/id/person/sm31pke801'

/** Places of the answers, by the last step of the organization's path, as docs/model.md has them for the announcement that is shipped. */
const asked: readonly (readonly [person: string, at: string, answers: Readonly<Record<string, string>>])[] = [
  [head, '2013-01-01', { 'amt-fuer-wirtschaftsfoerderung': 'certain' }],
  [head, '2015-06-01', { 'amt-fuer-wirtschaftsfoerderung': 'possible', 'jobcenter-hagen': 'possible' }],
  [head, '2017-07-01', { 'jobcenter-hagen': 'certain' }],
  [head, '2019-06-01', { 'jobcenter-hagen': 'possible', 'amt-fuer-soziales-und-wohnen': 'possible' }],
  [head, '2020-01-01', { sozialamt: 'certain' }],
  [head, '2020-06-01', { sozialamt: 'presumed' }],
  [councillor, '1990-01-01', { 'stadt-bochum': 'possible' }],
  [councillor, '2015-06-01', { 'stadt-bochum': 'possible' }],
  [councillor, '2030-01-01', { 'stadt-bochum': 'presumed' }],
]

const strength = ['certain', 'presumed', 'possible']

describe('the announcement that is shipped, asked about days', () => {
  let folder = ''
  let app: App
  let server: Awaited<ReturnType<App['listen']>>

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-shipped-'))
    await cp(join(root, 'data'), join(folder, 'data'), { recursive: true })
    const config = readConfig({
      PERSONALIA_PORT: '0',
      PERSONALIA_BASE_IRI: 'https://daten.example/',
      PERSONALIA_DATA: join(folder, 'data'),
      PERSONALIA_STATE: join(folder, 'state'),
    })
    const clock = (): Date => new Date('2024-05-06T07:08:09Z')
    const log = createLog({ level: 'error', clock, destination: { write: () => true } })
    app = await createApp(config, { clock, log })
    await app.ingestAll()
    server = await app.listen()
  })
  after(async () => {
    await server.close()
    await app.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** By the last step of the organization. */
  async function answersAt(path: string): Promise<Readonly<Record<string, string>>> {
    const response = await fetch(`${server.address}${path}`, { headers: { accept: 'application/n-triples' } })
    expect(response.status, path).to.equal(200)
    const quads = await parse(await response.text(), { format: 'application/n-triples' })
    const value = (subject: string, property: { readonly value: string }) =>
      quads.find(quad => quad.subject.value === subject && quad.predicate.value === property.value)?.object
        .value ?? ''
    const last = (iri: string) => iri.replace(/^.*[/#]/, '')
    return Object.fromEntries(
      quads
        .filter(({ predicate }) => predicate.equals(pas.asOf))
        .map(({ subject, object }) => [
          last(value(subject.value, org.organization)),
          last(value(object.value, pas.answer)),
        ]),
    )
  }

  for (const [person, at, answers] of asked) {
    it(`${at}: ${Object.entries(answers)
      .map(entry => entry.join(' '))
      .join(', ')}`, async () => {
      expect(await answersAt(`${person}?at=${at}&answer=possible`)).to.deep.equal(answers)
    })
  }

  it('answers cumulatively, and presumed where nothing is said', async () => {
    for (const [person, at, answers] of asked) {
      for (const answer of [...strength, undefined]) {
        const reach = strength.indexOf(answer ?? 'presumed')
        const expected = Object.entries(answers).filter(([, each]) => strength.indexOf(each) <= reach)
        const query = answer === undefined ? `at=${at}` : `at=${at}&answer=${answer}`
        expect(await answersAt(`${person}?${query}`), `${person}?${query}`).to.deep.equal(
          Object.fromEntries(expected),
        )
      }
    }
  })

  it('answers by organization, post and role as by person', async () => {
    for (const path of [
      '/id/org/stadt-bochum/sozialamt',
      '/id/post/stadt-bochum/sozialamt/leitung',
      '/memberships?organization=stadt-bochum/sozialamt',
      '/memberships?organization=stadt-bochum&within=true&role=leitung',
      '/posts?organization=org/stadt-bochum/sozialamt',
    ]) {
      const query = `${path.includes('?') ? '&' : '?'}at=2020-06-01`
      expect(await answersAt(path + query), path).to.deep.equal({ sozialamt: 'presumed' })
    }
  })

  it('gives the day last confirmed and the basis', async () => {
    const response = await fetch(`${server.address}${head}?at=2020-06-01`, {
      headers: { accept: 'application/json' },
    })
    const { '@graph': nodes } = (await response.json()) as {
      '@graph': readonly { membership?: readonly { asOf: readonly Record<string, string>[] }[] }[]
    }
    const [answer] = nodes.flatMap(node => node.membership ?? []).flatMap(({ asOf }) => asOf)
    expect(answer?.['lastConfirmed']).to.match(/^2020-/)
    expect(answer).to.include({ basis: 'resolved' })
  })
})
