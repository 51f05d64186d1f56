import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'chai'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { publish, type Published } from '../acceptance/support/published.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.2 AA, which EN 301 549 and BITV ask for, and axe's own good practice. */
const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const fixedPages = [
  '',
  ...['persons', 'organizations', 'posts', 'memberships', 'announcements'],
  ...['ns', 'role', 'orgtype', 'shapes', 'problems', 'problems/not-found', 'id/person/0000000000'],
]

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  'a wide screen': { viewport: { width: 1280, height: 900 } },
  'a narrow screen': { viewport: { width: 320, height: 640 } },
  'a dark screen': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'an English reader': { viewport: { width: 1280, height: 900 }, locale: 'en-GB' },
}

describe('pages in a browser', () => {
  let site: Published
  let browser: Browser
  let addresses: readonly string[]

  before(async () => {
    site = await publish()
    // Without the sandbox, which a container as root cannot have; only our own pages are opened.
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    addresses = [...fixedPages.map(path => `${site.base}${path}`), ...site.identifiers]
  })

  after(async () => {
    await browser.close()
    await site.close()
  })

  for (const [screen, options] of Object.entries(screens)) {
    describe(`on ${screen}`, () => {
      it('have nothing that axe finds fault with', async () => {
        const findings = await onEveryPage(options, axeFindings)
        expect(findings).to.deep.equal([])
      })

      it('do not scroll sideways', async () => {
        const findings = await onEveryPage(options, async page => {
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

  it('have a language, a title and one main heading', async () => {
    const findings = await onEveryPage({}, async page => {
      const lang = await page.locator('html').getAttribute('lang')
      const title = await page.title()
      const headings = await page.locator('h1').count()
      return lang === 'de' && title !== '' && headings === 1
        ? []
        : [`lang ${String(lang)}, "${title}", ${headings} h1`]
    })
    expect(findings).to.deep.equal([])
  })

  it('say the same without scripts, and ask no foreign host for anything', async () => {
    const foreign: string[] = []
    const findings = await onEveryPage({ javaScriptEnabled: false }, async page => {
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
      for (const next of await pageLinks(page)) if (seen.size < 150) seen.add(next)
    }
    await context.close()
    expect(broken).to.deep.equal([])
    const kinds = ['persons', 'doc/person', 'doc/org', 'doc/membership']
    expect(kinds.filter(kind => ![...seen].some(address => address.includes(kind)))).to.deep.equal([])
  })

  async function onEveryPage(
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
  async function pageLinks(page: Page): Promise<readonly string[]> {
    const all = await page
      .locator('a[href]')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    return all
      .map(href => href.replace(/#.*/, ''))
      .filter(href => href.startsWith(site.base) && !/\.(ttl|jsonld|nt|nq|trig|rdf)$/.test(href))
  }
})

async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(
    async tags => (window as unknown as { axe: Axe }).axe.run({ runOnly: tags }),
    ruleSets,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

interface Axe {
  run(options: { runOnly: readonly string[] }): Promise<{
    violations: readonly { id: string; nodes: readonly { target: readonly string[] }[] }[]
  }>
}
