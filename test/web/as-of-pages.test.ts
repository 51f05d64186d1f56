import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { exampleTurtle } from '../http/support/example-data.ts'
import { siteWithHistory } from '../http/support/example-site.ts'
import { serverFor } from '../http/support/running-server.ts'

const post = '/doc/post/stadt-neuenfelde/gruenflaechenamt/leitung'
const office = '/doc/org/stadt-neuenfelde/gruenflaechenamt'

describe('pages about time', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)
  const open = async (path: string, language = 'de') => {
    const response = await server().get(path, { accept: 'text/html', 'accept-language': language })
    expect(response.status, path).to.equal(200)
    return parseHTML(await response.text()).document
  }
  const texts = (parent: ParentNode, selector: string) =>
    [...parent.querySelectorAll(selector)].map(element => element.textContent.replace(/\s+/g, ' ').trim())
  const rows = (parent: ParentNode, cells: number) =>
    [...parent.querySelectorAll('.cards tbody tr')].map(row => texts(row, 'td').slice(0, cells))

  it('of a post tell its holders in order, acting ones and gaps, and who deputizes', async () => {
    const document = await open(post)
    const [overview, holders, deputies] = [...document.querySelectorAll('main section')]
    if (!overview || !holders || !deputies) throw new Error('three sections')
    expect(texts(overview, 'h2')).to.deep.equal(['Im Überblick'])
    expect(texts(overview, '.lane .note')).to.deep.equal([
      'Beginn: 2005; Ende: 30. Juni 2012',
      'Beginn: 1. Juli 2012; Ende: März 2013',
      'Wer das Amt vom 1. Juli 2012 bis zum 31. Dezember 2013 hatte, ist nicht bekannt.',
      'Beginn: 2014; Ende: 31. Dezember 2019',
      'Wer das Amt vom 1. Januar 2020 bis zum 31. Januar 2021 hatte, ist nicht bekannt.',
      'Beginn: 1. Februar 2021; Ende: offen',
    ])
    expect(
      [...overview.querySelectorAll('.bars')].map(bars => bars.getAttribute('aria-label')),
    ).to.deep.equal(texts(overview, '.lane .note'))
    expect(texts(holders, 'h2')).to.deep.equal(['Wer das Amt hat oder hatte'])
    expect(rows(holders, 1).flat()).to.deep.equal([
      'Mira Lohfeld',
      'Wer das Amt vom 1. Januar 2020 bis zum 31. Januar 2021 hatte, ist nicht bekannt.',
      'Cora Müller-Weiß',
      'Wer das Amt vom 1. Juli 2012 bis zum 31. Dezember 2013 hatte, ist nicht bekannt.',
      'Bodo Ginster kommissarisch',
      'Ada Birkenau',
    ])
    expect(texts(deputies, 'h2')).to.deep.equal(['Stellvertretung'])
    expect(rows(deputies, 2)).to.deep.equal([['Dirk Espenlaub', 'Stellvertretende Amtsleitung']])
  })

  it('of a post say who holds it today and who did before', async () => {
    expect(texts(await open(post), '.facts > div').slice(2)).to.deep.equal([
      'Heute im AmtMira Lohfeld',
      'DavorCora Müller-Weiß',
    ])
  })

  it('of an organization say who holds its posts today and who headed it', async () => {
    const [today, heads] = (await open(office)).querySelectorAll('main section')
    if (!today || !heads) throw new Error('two sections')
    expect(texts(today, 'h2')).to.deep.equal(['Ämter und wer sie heute hat'])
    expect(texts(today, 'section > p')).to.deep.equal(['Stand 1. Juni 2021: was sicher oder anzunehmen ist.'])
    expect(rows(today, 3)).to.deep.equal([
      ['leitung von stadt-neuenfelde/gruenflaechenamt', 'Mira Lohfeld', '1. Februar 2021'],
      ['stellvertretung von stadt-neuenfelde/gruenflaechenamt', 'Dirk Espenlaub', '2016'],
    ])
    expect(texts(heads, 'h2')).to.deep.equal(['Wer die Leitung hatte'])
    expect(texts(heads, '.lane strong')).to.deep.equal([
      'Ada Birkenau',
      'Bodo Ginster',
      'Cora Müller-Weiß',
      'Mira Lohfeld',
    ])
  })

  it('of an organization name who serves without a post, and none who is only to come', async () => {
    const headings = async (path: string) => texts(await open(path), 'h2')
    expect(await headings('/doc/org/stadt-neuenfelde')).to.include('Wer heute außerdem hier tätig ist')
    expect(await headings('/doc/org/stadt-neuenfelde/hauptausschuss')).not.to.include(
      'Wer heute außerdem hier tätig ist',
    )
  })

  it('say which day is shown, how sure each answer is, and lead back', async () => {
    const document = await open(`${office}?at=2019-06-01`)
    expect(texts(document, '.asked')).to.deep.equal([
      'Gezeigt ist, was am 1. Juni 2019 bestand. Alle Zeiten zeigen',
    ])
    expect(document.querySelector('.asked a')?.getAttribute('href')).to.equal(office)
    expect(document.querySelector('#at')?.getAttribute('value')).to.equal('2019-06-01')
    expect(rows(document, 2).slice(0, 2)).to.deep.equal([
      ['leitung von stadt-neuenfelde/gruenflaechenamt', 'Cora Müller-Weiß'],
      ['stellvertretung von stadt-neuenfelde/gruenflaechenamt', 'Dirk Espenlaub'],
    ])
    const answers = [...document.querySelectorAll('.cards tbody tr:has([data-label=Auskunft])')].map(row => [
      texts(row, 'td')[0],
      row.querySelector('[data-label=Auskunft]')?.textContent.replace(/\s+/g, ' ').trim(),
    ])
    expect(answers).to.deep.equal([
      ['Dirk Espenlaub', 'anzunehmen genannt zuletzt bestätigt am 1. Mai 2018'],
      ['Cora Müller-Weiß', 'sicher aufgelöst zuletzt bestätigt am 31. Dezember 2019'],
    ])
  })

  it('speak of months and years in words, in English too', async () => {
    const words = async (at: string) => texts(await open(`${post}?at=${at}`, 'en'), '.asked')[0]
    expect(await words('2012')).to.match(/^Shown is what was held at some time in 2012\./)
    expect(await words('2012-06')).to.match(/^Shown is what was held at some time in June 2012\./)
    expect(texts(await open(`${post}?at=2013-08`), 'main section p')).to.deep.equal([
      'Für diese Zeit ist nichts bekannt.',
    ])
  })

  it('of a membership answer for the day', async () => {
    const facts = async (at: string) =>
      texts(await open(`/doc/membership/d1d1d1d1d1?at=${at}`), '.facts > div')[0]
    expect(await facts('2017')).to.equal(
      'Auskunftirgendwann im Jahr 2017: sicher genannt zuletzt bestätigt am 1. Mai 2018',
    )
    expect(await facts('2001-01-01')).to.match(/^Auskunftam 1\. Januar 2001: Keine Auskunft dieser Art/)
  })

  for (const path of [
    post,
    office,
    '/doc/person/7k3f9q2m4d?lang=en',
    '/memberships',
    '/posts?role=amtsleitung',
  ]) {
    it(`ask for a day by a plain form that keeps what is asked already: ${path}`, async () => {
      const form = (await open(path)).querySelector('form.ask')
      if (!form) throw new Error('no form')
      const [address = ''] = path.split('?')
      expect([form.getAttribute('method'), form.getAttribute('action')]).to.deep.equal(['get', address])
      for (const field of form.querySelectorAll('input:not([type=hidden]), select'))
        expect(texts(form, `label[for="${field.id}"]`)[0]).to.not.be.oneOf([undefined, ''])
      const query = new URLSearchParams({ ...valuesIn(form), at: '', answer: 'presumed' })
      const sent = await server().get(`${address}?${query.toString()}`, { accept: 'text/turtle' })
      const plain = await server().get(path, { accept: 'text/turtle' })
      expect(sent.headers.get('etag')).to.equal(plain.headers.get('etag'))
    })
  }

  it('of posts show who held them then', async () => {
    const document = await open('/posts?organization=stadt-neuenfelde/gruenflaechenamt&at=2019-06-01')
    expect(rows(document, 3).map(cells => cells[2])).to.deep.equal([
      'Cora Müller-Weiß sicher aufgelöst zuletzt bestätigt am 31. Dezember 2019',
      'Dirk Espenlaub anzunehmen genannt zuletzt bestätigt am 1. Mai 2018',
    ])
  })
})

describe('sources that contradict each other', () => {
  const server = serverFor(async () => {
    const example = await siteWithHistory()
    const other = exampleTurtle(example.site.config.baseIri)
      .replaceAll('neue-leitung', 'zweite-meldung')
      .replaceAll('2021-02-01', '2021-02-15')
    await example.put('zweite-meldung', other)
    return example.site
  })

  it('are both quoted where they are about one office', async () => {
    const page = await (await server().get('/doc/membership/m1m1m1m1m1.html')).text()
    const { document } = parseHTML(page)
    const sources = [...document.querySelectorAll('.quotations .source')].map(link =>
      link.getAttribute('href'),
    )
    expect(sources).to.have.members([
      '/doc/announcement/neue-leitung#p-0-62',
      '/doc/announcement/zweite-meldung#p-0-62',
    ])
  })

  it('leave certain what both allow, and no more', async () => {
    const answer = async (at: string) =>
      /ns#(certain|presumed|possible)> \./.exec(
        await (await server().get(`/doc/membership/m1m1m1m1m1.nt?at=${at}&answer=possible`)).text(),
      )?.[1]
    expect([await answer('2021-02-10'), await answer('2021-02-20')]).to.deep.equal(['possible', 'certain'])
  })
})

function valuesIn(form: Element): Record<string, string> {
  const hidden = [...form.querySelectorAll('input[type=hidden]')]
  return Object.fromEntries(
    hidden.map(input => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  )
}
