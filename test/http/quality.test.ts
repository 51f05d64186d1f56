import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import type { Outcome } from '../../src/pipeline/outcome.ts'
import { oa, prov, rdf, schema, sh, time } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { exampleSite } from './support/example-site.ts'
import { history, toldTurtle } from './support/history-data.ts'
import { serverFor } from './support/running-server.ts'

const base = 'https://daten.example/'
const [head] = history
const rival = { ...head, id: 'f1f1f1f1f1', name: 'Finn Ahorn' }
const rejected: Outcome = {
  state: 'rejected',
  announcement: 'geheim',
  publisher: 'stadt-neuenfelde',
  findings: [
    {
      severity: 'violation',
      focusNode: `${base}id/person/zzzzzzzzzz`,
      message: { de: 'Geheimer Befund.', en: 'A secret finding.' },
      shape: 'https://w3id.org/personalia/shapes#Person',
    },
  ],
  heldBack: [
    {
      key: 'm1',
      decisionKey: 'k',
      type: 'membership',
      outcome: 'review',
      confidence: 0.4,
      reason: 'geheimer Grund',
    },
  ],
  remarks: [],
}

/** Where an announcement says so. */
function passage(announcement: string, words: string): string {
  const node = `${base}id/announcement/${announcement}#p-1-9`
  return `
    <${base}id/membership/${head?.id ?? ''}> <${prov.wasDerivedFrom.value}> <${node}> .
    <${node}> <${oa.hasSelector.value}> <${node}-quote> .
    <${node}-quote> <${oa.exact.value}> "${words}" .`
}

describe('the quality of the data', () => {
  const server = serverFor(async () => {
    const { site, put, outcomes } = await exampleSite()
    if (!head) throw new Error('no holder')
    outcomes.push(rejected)
    // Two who certainly led the office at once, and the begin of one of them told in two ways.
    await put(
      'chronik',
      toldTurtle(base, 'chronik', '2021-05-01', [head, { ...head, ...rival }]) +
        passage('chronik', 'seit 2005'),
    )
    const later = { ...head, days: ['2008-01-01', '2008-12-31', '2012-06-30', '2012-06-30'] } as const
    await put(
      'nachtrag',
      toldTurtle(base, 'nachtrag', '2021-06-01', [later]) + passage('nachtrag', 'seit 2008'),
    )
    return site
  })

  const quads = async (): Promise<readonly Quad[]> =>
    parse(await (await server().get('/quality', { accept: 'text/turtle' })).text(), { format: 'text/turtle' })
  const page = async (language: string) =>
    parseHTML(await (await server().get(`/quality.html?lang=${language}`)).text()).document

  it('is a SHACL validation report, contradictions included', async () => {
    const all = await quads()
    const of = (subject: string, property: { readonly value: string }) =>
      all
        .filter(each => each.subject.value === subject && each.predicate.value === property.value)
        .map(({ object }) => object.value)
    expect(of(`${base}quality`, rdf.type)).to.deep.equal([sh.ValidationReport.value])
    expect(of(`${base}quality`, sh.conforms)).to.deep.equal(['false'])
    const results = of(`${base}quality`, sh.result)
    const about = results.map(node =>
      [of(node, sh.resultSeverity), of(node, sh.sourceShape)].flat().join(' '),
    )
    expect(about.map(each => each.replaceAll(/https?:\S*[#]/gu, ''))).to.include.members([
      'Violation OneHolder',
      'Warning Agreement',
    ])
    const contradiction = `${base}quality#contradiction-1`
    expect(of(contradiction, sh.focusNode)).to.deep.equal([`${base}id/membership/${head?.id ?? ''}`])
    expect(of(contradiction, sh.resultPath)).to.deep.equal([time.hasBeginning.value])
    expect(of(contradiction, prov.wasDerivedFrom)).to.have.length(2)
    expect(of(contradiction, sh.resultMessage)).to.have.length(2)
  })

  it('has the figures by name', async () => {
    const all = await quads()
    const value = (name: string) =>
      all.find(
        ({ subject, predicate }) =>
          subject.value === `${base}quality#${name}` && predicate.value === schema.value.value,
      )?.object.value
    expect(['rejected', 'toReview', 'withheld', 'published'].map(value)).to.deep.equal(['1', '1', '0', '0'])
  })

  for (const [language, title, words] of [
    ['de', 'Datenqualität', ['Widersprüche zwischen Quellen', 'Zwei Personen hatten']],
    ['en', 'Data quality', ['Contradictions between sources', 'Two persons certainly held']],
  ] as const) {
    it(`is a page in ${language} that links what it is about`, async () => {
      const document = await page(language)
      expect(document.querySelector('h1')?.textContent).to.equal(title)
      for (const each of [...words, 'seit 2005', 'seit 2008'])
        expect(document.body.textContent).to.include(each)
      const links = [...document.querySelectorAll('main li a')].map(link => link.getAttribute('href') ?? '')
      expect(links.filter(href => href.startsWith('/doc/membership/'))).to.not.deep.equal([])
      expect(links.filter(href => href.startsWith('/doc/announcement/chronik'))).to.not.deep.equal([])
      expect(links.filter(href => href.startsWith('/doc/announcement/nachtrag'))).to.not.deep.equal([])
    })
  }

  it('says of what is not published the number only', async () => {
    for (const extension of ['html', 'ttl', 'jsonld']) {
      const text = await (await server().get(`/quality.${extension}`)).text()
      expect(text).to.not.match(/[Gg]eheim|secret|zzzzzzzzzz/u)
    }
  })
})

describe('the quality of nothing', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  it('is without findings', async () => {
    const text = await (await server().get('/quality.html?lang=en')).text()
    expect(text).to.include('None known.')
  })
})
