import { expect } from 'chai'
import { negotiateLanguage } from '../../src/http/language.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const headers: readonly (readonly [header: string, language: string])[] = [
  ['', 'de'],
  ['de', 'de'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['de-AT;q=0.3, en;q=0.5', 'en'],
  ['fr, en;q=0.1', 'en'],
  ['fr', 'de'],
  ['*', 'de'],
  ['de;q=0, *', 'en'],
  ['en;q=0', 'de'],
  ['EN', 'en'],
  ['english please', 'de'],
  ['en;q=2, de;q=0.1', 'de'],
  [', ,en', 'en'],
]

describe('Accept-Language', () => {
  for (const [header, language] of headers) {
    it(`"${header}" gets ${language}`, () => {
      expect(negotiateLanguage(header)).to.equal(language)
    })
  }
})

describe('the language of a page', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const page = async (path: string, language: string) => {
    const response = await server().get(path, { accept: 'text/html', 'accept-language': language })
    return { response, text: await response.text() }
  }

  it('is that of Accept-Language', async () => {
    const { response, text } = await page('/doc/person/7k3f9q2m4d', 'en')
    expect(response.headers.get('content-language')).to.equal('en')
    expect(text).to.include('<html lang="en">').and.to.include('1 February 2021')
  })

  it('can be asked for in the address, and then stays', async () => {
    const { response, text } = await page('/doc/person/7k3f9q2m4d?lang=en', 'de')
    expect(response.headers.get('content-language')).to.equal('en')
    expect(text).to.include('href="/doc/org/klinikum-ostermoor?lang=en"')
    expect(text).to.include('href="/persons?lang=en"')
  })

  it('is refused, in German, where the address asks for one that we do not speak', async () => {
    const { response } = await page('/?lang=tlh', '')
    expect(response.status).to.equal(400)
    expect(response.headers.get('content-language')).to.equal('de')
  })

  it('is marked where a text is in another', async () => {
    const { text } = await page('/doc/org/stadt-neuenfelde', 'en')
    expect(text).to.include('<span lang="de">Stadt Neuenfelde</span>')
    expect(text).to.include('<q lang="de"')
  })
})
