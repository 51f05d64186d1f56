import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { updateDumps } from '../../src/pipeline/write-dumps.ts'
import { exampleSite, modified } from '../http/support/example-site.ts'
import { serverFor } from '../http/support/running-server.ts'

const pages = [
  '/',
  '/persons',
  '/memberships',
  '/doc/person/7k3f9q2m4d',
  '/doc/person/q4x8w1zt5h',
  '/doc/org/stadt-neuenfelde/gruenflaechenamt',
  '/doc/post/stadt-neuenfelde/gruenflaechenamt/leitung',
  '/doc/membership/m2m2m2m2m2',
  '/doc/event/e1e1e1e1e1',
  '/doc/announcement/neue-leitung',
  '/graph/neue-leitung',
  '/role',
  '/problems',
  '/problems/gone',
  '/api',
  '/getting-started',
  '/nothing',
  '/search?q=lohfeld',
]

describe('pages', () => {
  const server = serverFor(async () => {
    const { site } = await exampleSite()
    const { store, dumps, config } = site
    await updateDumps({ store, folder: dumps, baseIri: config.baseIri, clock: () => new Date(modified) })
    return site
  })
  const open = async (path: string, language = 'de') => {
    const response = await server().get(path, { accept: 'text/html', 'accept-language': language })
    return parseHTML(await response.text()).document
  }
  const texts = (parent: ParentNode, selector: string) =>
    [...parent.querySelectorAll(selector)].map(element => element.textContent.replace(/\s+/g, ' ').trim())

  for (const path of pages) {
    it(`are well built: ${path}`, async () => {
      const document = await open(path)
      expect(document.documentElement.getAttribute('lang')).to.equal('de')
      expect(document.querySelectorAll('h1')).to.have.length(1)
      expect(document.querySelector('title')?.textContent).to.match(/Personalia$/)
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      expect(ids).to.deep.equal([...new Set(ids)])
      const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')]
      expect(scripts.map(({ textContent }) => textContent)).to.deep.equal([''])
      expect(scripts[0]?.getAttribute('src')).to.match(/^\/search\.js\?v=/)
      expect(document.querySelectorAll('[style], [onclick], b')).to.have.length(0)
      expect(texts(document, 'footer')[0]).to.include('daten@neuenfelde.example')
    })

    it(`lead nowhere that is missing: ${path}`, async () => {
      const document = await open(path)
      const inside = [...document.querySelectorAll('a[href^="/"], link[href^="/"]')]
      for (const href of new Set(inside.map(link => link.getAttribute('href')))) {
        expect((await server().get(href ?? '', {}, { redirect: 'follow' })).status, href ?? '').to.equal(200)
      }
    })
  }

  it('of a person tell the career, the latest first, with dates in words and how we know them', async () => {
    const document = await open('/doc/person/7k3f9q2m4d')
    expect(texts(document, '.cards thead th')).to.deep.equal([
      'Funktion',
      'Organisation',
      'Beginn',
      'Ende',
      'Beleg',
    ])
    const rows = [...document.querySelectorAll('.cards tbody tr')].map(row => texts(row, 'td').slice(0, 4))
    expect(rows).to.deep.equal([
      [
        'Amtsleitung Leiterin',
        'Grünflächenamt der Stadt Neuenfelde',
        '1. Februar 2021 aufgelöst im Text: „seit dem 1. Februar“',
        'offen bestätigt am 1. März 2021',
      ],
      [
        'Geschäftsführung Geschäftsführerin',
        'Klinikum Ostermoor',
        '2012 genannt',
        'Dezember 2019 erschlossen',
      ],
      [
        'Sachbearbeitung zuständig für Spielplätze',
        'Stadt Neuenfelde',
        'zwischen 1992 und 2003 aufgelöst im Text: „Wenig später“',
        'unbekannt',
      ],
    ])
  })

  it('lead from each statement to its passage', async () => {
    const document = await open('/doc/person/7k3f9q2m4d')
    const quotation = document.querySelector('.quotations li')
    expect(quotation?.querySelector('q')?.textContent).to.equal(
      'Mira Lohfeld leitet seit dem 1. Februar das Grünflächenamt.',
    )
    const href = quotation?.querySelector('a')?.getAttribute('href')
    expect(href).to.equal('/doc/announcement/neue-leitung#p-0-62')
    const announcement = await open('/doc/announcement/neue-leitung')
    const passage = announcement.querySelector('#p-0-62')
    expect(passage?.querySelector('blockquote')?.textContent).to.include('leitet seit dem 1. Februar')
    expect(texts(passage ?? announcement, 'ul li')).to.deep.equal([
      'Funktion Mira Lohfeld: Amtsleitung, Grünflächenamt der Stadt Neuenfelde genannt Beginn: 1. Februar 2021; Ende: offen',
      'Person Mira Lohfeld',
      'Organisation Grünflächenamt der Stadt Neuenfelde',
      'Ereignis Beschluss über die Leitung des Grünflächenamts',
    ])
    expect(texts(announcement, '#p-80-140 li')).to.include(
      'Funktion Mira Lohfeld: Sachbearbeitung, Stadt Neuenfelde aufgelöst Beginn: zwischen 1992 und 2003; Ende: unbekannt',
    )
  })

  it('of an organization tell its place, posts and people', async () => {
    const document = await open('/doc/org/stadt-neuenfelde/gruenflaechenamt')
    expect(texts(document, '.facts dt')).to.deep.equal(['Art', 'Auch genannt', 'Gehört zu'])
    expect(texts(document, '.breadcrumbs li')).to.deep.equal([
      'Start',
      'Organisationen',
      'Stadt Neuenfelde',
      'Grünflächenamt der Stadt Neuenfelde',
    ])
    expect(texts(document, '.cards tbody td').slice(0, 2)).to.deep.equal([
      'Leitung des Grünflächenamts der Stadt Neuenfelde',
      'Mira Lohfeld',
    ])
  })

  it('of a city tell its units', async () => {
    const document = await open('/doc/org/stadt-neuenfelde')
    expect(texts(document, '.facts li')).to.include.members([
      'Grünflächenamt der Stadt Neuenfelde',
      'Hauptausschuss der Stadt Neuenfelde',
    ])
  })

  it('of a person in an office without known dates say only what is known', async () => {
    const document = await open('/doc/person/q4x8w1zt5h')
    const cells = texts(document, '.cards tbody td')
    expect(cells.slice(2, 4)).to.deep.equal(['spätestens 30. April 2021', 'offen bestätigt am 1. März 2021'])
  })

  it('of a decision tell who decided what and when', async () => {
    const facts = texts(await open('/doc/event/e1e1e1e1e1'), '.facts > div')
    expect(facts).to.include('WannDezember 2020')
    expect(facts).to.include('Beschlossen vonHauptausschuss der Stadt Neuenfelde')
  })

  it('embed schema.org data that no name can break out of', async () => {
    const document = await open('/doc/person/q4x8w1zt5h')
    const script = document.querySelector('script[type="application/ld+json"]')?.textContent ?? ''
    const data = JSON.parse(script) as { '@type': string; name: string; memberOf: unknown[] }
    expect(data['@type']).to.equal('Person')
    expect(data.name).to.equal('Jonte </script><b>Quast')
    expect(data.memberOf).to.have.length(1)
  })

  it('speak English where asked, with German names marked', async () => {
    const document = await open('/doc/person/7k3f9q2m4d', 'en')
    expect(texts(document, '.cards tbody tr:first-child td').slice(2, 4)).to.deep.equal([
      '1 February 2021 resolved in the text: “seit dem 1. Februar”',
      'open confirmed on 1 March 2021',
    ])
    expect(document.querySelector('.cards tbody a')?.textContent).to.equal('head of department')
    const german = texts(document, '.cards [lang=de]')
    expect(german).to.include.members([
      'Leiterin',
      'seit dem 1. Februar',
      'Mira Lohfeld leitet seit dem 1. Februar das Grünflächenamt.',
      'Grünflächenamt der Stadt Neuenfelde',
    ])
  })

  it('of a role tell what else it is called and where it belongs', async () => {
    const document = await open('/role/amtsleitung')
    expect(texts(document, '.facts > div')).to.deep.equal([
      'AllgemeinerLeitung',
      'SpeziellerKommissarische Amtsleitung',
    ])
    expect(texts(document, '.breadcrumbs li')).to.deep.equal(['Start', 'Rollen', 'Amtsleitung'])
    expect(texts(await open('/role/leitung'), '.facts > div')).to.deep.equal(['SpeziellerAmtsleitung'])
  })

  it('on the start page count what there is, tell what is new and who heads what', async () => {
    const document = await open('/')
    expect(texts(document, '.counts li')).to.deep.equal([
      '2 Personen',
      '4 Organisationen',
      '1 Amt',
      '4 Funktionen',
      '1 Mitteilung',
    ])
    const [heads, changes] = [...document.querySelectorAll('.columns section')]
    if (!heads || !changes) throw new Error('two sections')
    expect(texts(heads, 'li')).to.deep.equal([
      'Mira Lohfeld Amtsleitung, Grünflächenamt der Stadt Neuenfelde, Beginn: 1. Februar 2021',
    ])
    expect(texts(changes, 'li')).to.include('Mira Lohfeld leitet das Grünflächenamt Mitteilung')
    expect(texts(changes, 'li')).to.have.length(6)
    expect(texts(changes, 'p a[href="/changes"]')).to.deep.equal(['Alle Änderungen'])
    expect(document.querySelector('.columns')?.hasAttribute('data-nosnippet')).to.equal(true)
  })

  it('find by words of names, kind by kind', async () => {
    const document = await open('/search?q=GRUENFLAECHENAMT')
    expect(texts(document, 'main h2')).to.deep.equal(['Organisationen 1', 'Ämter 1', 'Mitteilungen 1'])
    expect(texts(document, '[role=status]')).to.deep.equal(['Treffer zu „GRUENFLAECHENAMT“: 3'])
    expect(document.querySelector('#search')?.getAttribute('value')).to.equal('GRUENFLAECHENAMT')
    expect(texts(await open('/search?q=niemand'), '[role=status]')).to.deep.equal([
      'Nichts gefunden zu „niemand“.',
    ])
  })

  it('offer a search where nothing was found at an address', async () => {
    const document = await open('/nothing')
    expect(document.querySelector('main form.search')?.getAttribute('action')).to.equal('/search')
  })

  it('say to whoever is told of what to ask for and whom to write to', async () => {
    const document = await open('/doc/person/7k3f9q2m4d')
    const link = document.querySelector('.correction a')?.getAttribute('href') ?? ''
    expect(decodeURIComponent(link)).to.equal(
      'mailto:daten@neuenfelde.example?subject=Berichtigung oder Widerspruch: https://daten.example/id/person/7k3f9q2m4d',
    )
  })
})

describe('pages without a contact', () => {
  const server = serverFor(async () => {
    const { site } = await exampleSite()
    const { baseIri, licence, siteName, colour } = site.config
    return { ...site, config: { baseIri, licence, siteName, colour } }
  })

  it('still say who takes corrections and objections', async () => {
    const page = await (await server().get('/doc/person/7k3f9q2m4d.html')).text()
    expect(page).to.include('Fehler melden').and.to.include('nimmt die Stelle entgegen')
  })
})
