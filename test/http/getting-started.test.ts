import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { snippets } from '../../src/web/snippets.ts'
import { shippedSite, type ShippedSite } from './support/shipped-site.ts'
import { checkSnippets } from './support/snippet-runs.ts'

describe('first steps and the interface, for people', () => {
  let shipped: ShippedSite

  before(async () => {
    shipped = await shippedSite()
  })
  after(() => shipped.stop())

  const open = async (path: string, language = 'de') => {
    const headers = { accept: 'text/html', 'accept-language': language }
    return parseHTML(await (await fetch(`${shipped.base}${path}`, { headers })).text()).document
  }

  describe('a snippet', () => {
    // Those that need programs of others are run by a check (.ci/checks.tsv).
    checkSnippets(['javascript', 'sparql', 'address'], () => shipped)

    it('about one thing is left out where there is none', () => {
      const without = snippets('https://daten.example/', undefined).map(({ name }) => name)
      expect(without).to.include('curl-list').and.not.to.include('curl-document')
    })

    it('has the address of the server, and of no other', async () => {
      for (const { textContent } of (await open('getting-started')).querySelectorAll('pre')) {
        for (const [address] of textContent.matchAll(/https?:\/\/[\w.:-]+\//g))
          expect(address).to.be.oneOf([shipped.base, 'http://www.w3.org/', 'http://schema.org/'])
      }
    })
  })

  describe('the page of the interface', () => {
    it('has every operation of the description, in both languages', async () => {
      const api = (await (await fetch(`${shipped.base}openapi.json`)).json()) as { paths: object }
      const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
        Object.keys(methods as object).map(method => `${method.toUpperCase()} ${path}`),
      )
      const german = await open('api', 'de')
      const english = await open('api', 'en')
      for (const page of [german, english]) {
        const shown = [...page.querySelectorAll('article h3')].map(({ textContent }) => textContent.trim())
        expect(shown).to.have.members(operations)
      }
      expect(german.querySelector('article p')?.textContent).not.to.equal(
        english.querySelector('article p')?.textContent,
      )
    })

    it('has examples that work', async () => {
      const page = await open('api')
      const commands = [...page.querySelectorAll('article pre')].map(({ textContent }) => textContent)
      for (const command of commands) {
        const [, address = ''] = /'(http[^']+)'/.exec(command) ?? []
        const [, accept = '*/*'] = /-H 'Accept: ([^']+)'/.exec(command) ?? []
        const query = new URLSearchParams(
          Array.from(command.matchAll(/--data-urlencode '(\w+)=([^']*)'/g), ([, name = '', value = '']) => [
            name,
            value,
          ]),
        )
        const response =
          command.includes(' -G ') || query.size === 0
            ? await fetch(`${address}?${query.toString()}`, { headers: { accept } })
            : await fetch(address, { method: 'POST', body: query, headers: { accept } })
        await response.arrayBuffer()
        // What a setting has to give first is not there.
        const optional = /security\.txt|\/logo/.test(address)
        expect(response.status, command).to.be.oneOf(optional ? [200, 404] : [200])
      }
    })
  })
})
