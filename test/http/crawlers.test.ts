import { expect } from 'chai'
import type { Site } from '../../src/http/site.ts'
import { exampleSite, modified } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const base = 'https://daten.example/'

function withoutContact(config: Site['config']): Site['config'] {
  const { baseIri, licence, siteName, colour } = config
  return { baseIri, licence, siteName, colour }
}

describe('http: what crawlers read', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const generous = serverFor(async () => {
    const { site } = await exampleSite()
    return {
      ...site,
      config: { ...withoutContact(site.config), sitemapPersons: true },
    }
  })
  const addresses = (xml: string): readonly string[] =>
    [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  const pathOf = (address: string): string => address.slice(base.length - 1)

  it('finds the maps from robots.txt on', async () => {
    const robots = await (await server().get('/robots.txt')).text()
    expect(robots).to.contain(`Sitemap: ${base}sitemap.xml\n`)
    const index = await server().get('/sitemap.xml')
    expect(index.headers.get('Content-Type')).to.equal('application/xml')
    expect(addresses(await index.text()).map(pathOf)).to.deep.equal([
      '/sitemap/pages-1.xml',
      '/sitemap/organizations-1.xml',
      '/sitemap/posts-1.xml',
    ])
  })

  it('names pages that are there, with the time of their last change, and no person', async () => {
    for (const map of ['pages-1', 'organizations-1', 'posts-1']) {
      const xml = await (await server().get(`/sitemap/${map}.xml`)).text()
      expect(addresses(xml)).not.to.be.empty
      expect(xml).not.to.contain('/person/')
      if (map !== 'pages-1') expect(xml).to.contain(`</loc><lastmod>${modified}</lastmod>`)
      for (const address of addresses(xml).filter(each => !each.endsWith('/catalog'))) {
        expect((await server().get(pathOf(address))).status, address).to.equal(200)
      }
    }
  })

  it('names persons where a setting says so', async () => {
    const index = await (await generous().get('/sitemap.xml')).text()
    expect(addresses(index).map(pathOf)).to.include('/sitemap/persons-1.xml')
    const xml = await (await generous().get('/sitemap/persons-1.xml')).text()
    expect(addresses(xml)).to.include(`${base}doc/person/7k3f9q2m4d`)
    expect((await server().get('/sitemap/persons-1.xml')).status).to.equal(404)
  })

  for (const file of ['posts-2.xml', 'posts-0.xml', 'pages-2.xml', 'none-1.xml', 'posts-1']) {
    it(`has no map ${file}`, async () => {
      expect((await server().get(`/sitemap/${file}`)).status).to.equal(404)
    })
  }

  it('says whom to tell of a hole, where a contact is set', async () => {
    const response = await server().get('/.well-known/security.txt')
    expect(response.headers.get('Content-Type')).to.equal('text/plain; charset=utf-8')
    expect(await response.text()).to.equal(
      [
        'Contact: mailto:daten@neuenfelde.example',
        'Expires: 2021-11-28T00:00:00.000Z',
        'Preferred-Languages: de, en',
        `Canonical: ${base}.well-known/security.txt`,
        '',
      ].join('\n'),
    )
    expect((await generous().get('/.well-known/security.txt')).status).to.equal(404)
  })
})
