import { expect } from 'chai'
import { readConfig, settingRows, unknownSettings } from '../src/config.ts'
import { ProblemError } from '../src/problem.ts'

function faults(read: () => unknown): readonly string[] {
  try {
    read()
  } catch (error) {
    if (error instanceof ProblemError && error.slug === 'settings') return error.extra['faults'] as string[]
    throw error
  }
  return []
}

describe('settings', () => {
  it('have defaults that serve on a fresh machine', () => {
    expect(readConfig({})).to.deep.equal({
      port: 8080,
      host: '127.0.0.1',
      baseIri: 'http://localhost:8080/',
      data: 'data',
      state: 'var',
      licence: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
      threshold: 0.9,
      maxDrop: 0.2,
      sitemapPersons: false,
      feedMaxAge: 3600,
      siteName: 'Personalia',
      colour: '#0a4d8c',
      trustedProxies: 0,
      sparqlProcesses: 2,
      sparqlSeconds: 10,
      sparqlMemory: 500,
      sparqlResult: 20,
      sparqlQueue: 50,
      showNames: false,
      logLevel: 'warn',
    })
  })

  it('let flags win over the environment', () => {
    const config = readConfig(
      { PERSONALIA_PORT: '1', PERSONALIA_STATE: 'there' },
      { port: '2', 'show-names': true },
    )
    expect(config).to.include({ port: 2, state: 'there', showNames: true })
  })

  it('let the base IRI follow the port, wherever the port is set', () => {
    expect(readConfig({ PERSONALIA_PORT: '9000' }).baseIri).to.equal('http://localhost:9000/')
    expect(readConfig({ PERSONALIA_PORT: '9000' }, { port: '9001' }).baseIri).to.equal(
      'http://localhost:9001/',
    )
    expect(
      readConfig({ PERSONALIA_PORT: '9000', PERSONALIA_BASE_IRI: 'https://x.example/' }).baseIri,
    ).to.equal('https://x.example/')
  })

  it('treat an empty value as absent', () => {
    expect(readConfig({ PERSONALIA_PORT: '', PERSONALIA_PUBLISHER: '' })).to.include({ port: 8080 })
  })

  it('report all faults at once, each with the name under which it was given', () => {
    const found = faults(() =>
      readConfig(
        { PERSONALIA_PORT: 'http', PERSONALIA_THRESHOLD: '90' },
        { 'base-iri': 'https://x.example' },
      ),
    )
    expect(found).to.have.length(3)
    expect(found.map(fault => fault.split(':')[0])).to.have.members([
      'PERSONALIA_PORT',
      '--base-iri',
      'PERSONALIA_THRESHOLD',
    ])
  })

  const wrong: readonly (readonly [name: string, value: string])[] = [
    ['PERSONALIA_PORT', '65536'],
    ['PERSONALIA_PORT', '-1'],
    ['PERSONALIA_PORT', '80.5'],
    ['PERSONALIA_BASE_IRI', 'ftp://x.example/'],
    ['PERSONALIA_BASE_IRI', 'https://x.example/?q=/'],
    ['PERSONALIA_BASE_IRI', 'https://x.example/#/'],
    ['PERSONALIA_BASE_IRI', 'https://user@x.example/'],
    ['PERSONALIA_BASE_IRI', 'https://X.example/'],
    ['PERSONALIA_BASE_IRI', 'x.example/'],
    ['PERSONALIA_LICENCE', 'free'],
    ['PERSONALIA_LOG_LEVEL', 'loud'],
    ['PERSONALIA_SHOW_NAMES', 'yes'],
    ['PERSONALIA_CONTACT', 'the town hall'],
    ['PERSONALIA_THRESHOLD', '1.5'],
  ]
  for (const [name, value] of wrong) {
    it(`refuse ${name}=${value}`, () => {
      expect(faults(() => readConfig({ [name]: value }))).to.have.length(1)
    })
  }

  it('accept a base IRI with a path, and an e-mail address as contact', () => {
    const config = readConfig({
      PERSONALIA_BASE_IRI: 'https://daten.example/personal/',
      PERSONALIA_CONTACT: 'daten@stadt.example',
    })
    expect(config).to.include({
      baseIri: 'https://daten.example/personal/',
      contact: 'mailto:daten@stadt.example',
    })
  })

  it('find names that are most likely misspelt', () => {
    expect(unknownSettings({ PERSONALIA_PROT: '1', PERSONALIA_PORT: '2', PATH: '/bin' })).to.deep.equal([
      'PERSONALIA_PROT',
    ])
  })

  it('have a name of their own each, and a meaning in both languages', () => {
    expect(new Set(settingRows.map(row => row.env)).size).to.equal(settingRows.length)
    expect(new Set(settingRows.map(row => row.flag)).size).to.equal(settingRows.length)
    for (const { meaning } of settingRows) expect(meaning.de && meaning.en).to.be.ok
  })
})
