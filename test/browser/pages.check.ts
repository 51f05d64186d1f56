import { expect } from 'chai'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { axeFindings, everything, type RunOnly } from './support/axe.ts'
import { publish, type Published } from '../acceptance/support/published.ts'

const pagesOfEachKind = [
  ...['', 'memberships', 'orgtype/amt', 'problems/not-found', 'id/person/0000000000'],
  ...['memberships?at=2019-06-01&answer=possible', 'posts?at=2020-01-01', 'organizations?q=amt'],
]
const furtherPages = [
  ...['persons', 'organizations', 'posts', 'announcements'],
  ...['ns', 'role', 'orgtype', 'shapes', 'problems', 'api', 'getting-started'],
]

/** How people look at the pages, and what can be wrong there that is right elsewhere. */
const screens: readonly { name: string; options: BrowserContextOptions; rules: RunOnly }[] = [
  { name: 'a wide screen', options: { viewport: { width: 1280, height: 900 } }, rules: everything },
  {
    name: 'a narrow screen',
    options: { viewport: { width: 320, height: 640 } },
    rules: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
  },
  {
    name: 'a dark screen',
    options: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
    rules: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  },
]

describe('pages in a browser', () => {
  let site: Published
  let browser: Browser
  /** One page of each kind, and all that there are of a small site. */
  let each: readonly string[]
  let all: readonly string[]

  before(async () => {
    site = await publish()
    // Without the sandbox, which a container as root cannot have; only our own pages are opened.
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    const at = (path: string): string => `${site.base}${path}`
    const kindOf = (identifier: string): string => identifier.slice(site.base.length).split('/')[1] ?? ''
    const firsts = new Map(site.identifiers.map(identifier => [kindOf(identifier), identifier]))
    each = [...pagesOfEachKind.map(at), ...firsts.values()]
    all = [...new Set([...each, ...furtherPages.map(at), ...site.identifiers])]
  })

  after(async () => {
    await browser.close()
    await site.close()
  })

  for (const { name, options, rules } of screens) {
    describe(`on ${name}`, () => {
      it('have nothing that axe finds fault with', async () => {
        const findings = await onPages(name === 'a wide screen' ? all : each, options, page =>
          axeFindings(page, rules),
        )
        expect(findings).to.deep.equal([])
      })

      it('do not scroll sideways', async () => {
        const findings = await onPages(all, options, async page => {
          const { scrollWidth, clientWidth } = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement
            return { scrollWidth, clientWidth }
          })
          return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth}`] : []
        })
        expect(findings).to.deep.equal([])
      })
    })
  }

  for (const [locale, language] of [
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['fr-FR', 'de'],
  ] as const) {
    it(`speak ${language} to a reader of ${locale}, under one title and one main heading`, async () => {
      const findings = await onPages(all, { locale }, async page => {
        const lang = await page.locator('html').getAttribute('lang')
        const title = await page.title()
        const headings = await page.locator('h1').count()
        return lang === language && title !== '' && headings === 1
          ? []
          : [`lang ${String(lang)}, "${title}", ${headings} h1`]
      })
      expect(findings).to.deep.equal([])
    })
  }

  it('say the same without scripts, and ask no foreign host for anything', async () => {
    const foreign: string[] = []
    const findings = await onPages(all, { javaScriptEnabled: false }, async page => {
      page.on('request', request => {
        if (!request.url().startsWith(site.base)) foreign.push(request.url())
      })
      await page.reload()
      return (await page.locator('main').innerText()).trim() === '' ? ['empty'] : []
    })
    expect([...findings, ...foreign]).to.deep.equal([])
  })

  it('lead by links to every kind of page, and no link is broken', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const seen = new Set([site.base])
    const broken: string[] = []
    for (const address of seen) {
      const answer = await page.goto(address)
      if (answer?.status() !== 200) broken.push(`${address}: ${String(answer?.status())}`)
      for (const next of await pageLinks(page)) if (seen.size < 80) seen.add(next)
    }
    await context.close()
    expect(broken).to.deep.equal([])
    const kinds = ['persons', 'doc/person', 'doc/org', 'doc/membership']
    expect(kinds.filter(kind => ![...seen].some(address => address.includes(kind)))).to.deep.equal([])
  })

  async function onPages(
    addresses: readonly string[],
    options: BrowserContextOptions,
    look: (page: Page) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const context = await browser.newContext({ locale: 'de-DE', ...options })
    const page = await context.newPage()
    const findings: string[] = []
    for (const address of addresses) {
      await page.goto(address)
      findings.push(...(await look(page)).map(finding => `${address}: ${finding}`))
    }
    await context.close()
    return findings
  }

  /** Links to pages of ours: those to data and to parts of the same page are left out. */
  /** Data in some format: a browser saves many of them, and shows none as a page. */
  const isFile = (href: string) => /\.[a-z]+$/.test(new URL(href).pathname)

  async function pageLinks(page: Page): Promise<readonly string[]> {
    const all = await page
      .locator('a[href]')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    return all
      .map(href => href.replace(/#.*/, ''))
      .filter(href => href.startsWith(site.base) && !isFile(href))
  }
})
