import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { readConfig } from '../../src/config.ts'
import { readLogo } from '../../src/http/logo.ts'
import { ProblemError } from '../../src/problem.ts'
import { readablePair } from '../../src/web/colour.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const image = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>'

describe('http: the look of a city', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-look-'))
    await writeFile(join(folder, 'wappen.svg'), image)
  })
  after(() => rm(folder, { recursive: true }))

  const plain = serverFor(async () => (await exampleSite()).site)
  const own = serverFor(async () => {
    const { site } = await exampleSite()
    const config = {
      ...site.config,
      siteName: 'Wer ist was in Neuenfelde',
      colour: '#ffcc00',
      report: 'https://www.neuenfelde.example/widerspruch',
      imprint: 'https://www.neuenfelde.example/impressum',
      privacy: 'https://www.neuenfelde.example/datenschutz',
      accessibility: 'https://www.neuenfelde.example/barrierefrei',
    }
    return { ...site, config, ...(await readLogo({ data: folder, logo: 'wappen.svg' })) }
  })
  const open = async (server: typeof own, path: string) =>
    parseHTML(await (await server().get(path, { accept: 'text/html' })).text()).document
  const links = (document: Document) =>
    [...document.querySelectorAll('footer a')].map(link => link.getAttribute('href'))

  it('shows its name, its logo and its addresses on every page', async () => {
    for (const path of ['/', '/doc/person/7k3f9q2m4d', '/nothing']) {
      const document = await open(own, path)
      expect(document.querySelector('title')?.textContent).to.match(/Wer ist was in Neuenfelde$/)
      expect(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')).to.equal(
        'Wer ist was in Neuenfelde',
      )
      expect(links(document)).to.include.members([
        'https://www.neuenfelde.example/widerspruch',
        'https://www.neuenfelde.example/impressum',
        'https://www.neuenfelde.example/datenschutz',
        'https://www.neuenfelde.example/barrierefrei',
      ])
      const logo = await own().get(document.querySelector('header img')?.getAttribute('src') ?? '')
      expect(logo.headers.get('content-type')).to.equal('image/svg+xml')
      expect(await logo.text()).to.equal(image)
    }
  })

  it('has pages of our own for what is not set, and no logo', async () => {
    const document = await open(plain, '/')
    expect(links(document)).to.include.members(['/about/data-protection', '/about/accessibility'])
    expect(document.querySelector('header img')).to.equal(null)
    expect((await plain().get('/logo')).status).to.equal(404)
  })

  it('has its colour in stylesheet and icon, as far as it can be read', async () => {
    const sheet = (await open(own, '/')).querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''
    const other = (await open(plain, '/')).querySelector('link[rel=stylesheet]')?.getAttribute('href')
    expect(sheet).not.to.equal(other)
    const style = await (await own().get(sheet)).text()
    expect(style)
      .to.include('--band: #ffcc00;')
      .and.to.include(`--accent: ${readablePair('#ffcc00').light};`)
    expect(await (await own().get('/favicon.svg')).text()).to.include(readablePair('#ffcc00').light)
  })

  it('refuses a logo that is not there or too large', async () => {
    await writeFile(join(folder, 'gross.png'), Buffer.alloc(100_001))
    for (const [logo, words] of [
      ['fehlt.png', 'cannot be read'],
      ['gross.png', 'more than 100000 bytes'],
    ] as const) {
      const fault: unknown = await readLogo({ data: folder, logo }).catch((error: unknown) => error)
      expect(fault).to.be.instanceOf(ProblemError).with.property('message').that.includes(words)
    }
  })

  for (const [name, value] of [
    ['PERSONALIA_COLOUR', 'rot'],
    ['PERSONALIA_COLOUR', '#12345'],
    ['PERSONALIA_LOGO', '../geheim.svg'],
    ['PERSONALIA_LOGO', '/etc/wappen.svg'],
    ['PERSONALIA_LOGO', 'wappen.gif'],
    ['PERSONALIA_IMPRINT', 'javascript:alert(1)'],
    ['PERSONALIA_REPORT', 'irgendwo'],
  ] as const) {
    it(`refuses ${name}=${value}`, () => {
      expect(() => readConfig({ [name]: value })).to.throw(ProblemError, new RegExp(`^${name}: expected `))
    })
  }
})
