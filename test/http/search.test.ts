import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { siteWithHistory } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('search', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)
  const found = async (path: string) => {
    const { document } = parseHTML(await (await server().get(path, { accept: 'text/html' })).text())
    return [...document.querySelectorAll('main > ul a')].map(link => link.textContent)
  }

  for (const words of ['Müller', 'mueller', 'muller', 'MÜLLER-WEIß', 'weiss cora', 'Mül']) {
    it(`finds "${words}"`, async () => {
      expect(await found(`/persons?q=${encodeURIComponent(words)}`)).to.deep.equal(['Cora Müller-Weiß'])
    })
  }

  it('finds organizations, and says so when it finds nothing', async () => {
    expect(await found('/organizations?q=grunflachenamt')).to.deep.equal([
      'Grünflächenamt der Stadt Neuenfelde',
    ])
    const page = await (await server().get('/organizations?q=%22%3Cb%3E%22', { accept: 'text/html' })).text()
    expect(page).to.include('Nichts gefunden zu „&quot;&lt;b>&quot;“.')
  })

  it('is kept from page to page', async () => {
    const link = (await server().get('/persons?q=b&limit=1', { accept: 'text/turtle' })).headers.get('link')
    expect(link).to.match(/<\/persons\?q=b&limit=1&cursor=[\w-]+>; rel="next"/)
  })
})
