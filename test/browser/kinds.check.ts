import { get } from 'node:http'
import { expect } from 'chai'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { serverFor } from '../http/support/running-server.ts'
import { axeFindings, ofTheLook } from './support/axe.ts'
import { pageKinds, siteOfAllPages } from './support/page-kinds.ts'

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }

/** How people look at the pages: German and English, wide and narrow, light and dark, each with everything once. */
const looks: readonly (readonly [name: string, options: BrowserContextOptions, only?: typeof ofTheLook])[] = [
  ['wide, light, German', { viewport: wide, colorScheme: 'light', locale: 'de-DE' }],
  ['narrow, dark, English', { viewport: narrow, colorScheme: 'dark', locale: 'en-GB' }],
  ['wide, dark, English', { viewport: wide, colorScheme: 'dark', locale: 'en-GB' }, ofTheLook],
  ['narrow, light, German', { viewport: narrow, colorScheme: 'light', locale: 'de-DE' }, ofTheLook],
]

describe('every kind of page in a browser', () => {
  const server = serverFor(siteOfAllPages)
  let browser: Browser
  before(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  })
  after(() => browser.close())

  for (const [name, options, only] of looks) {
    it(`can be used by everybody: ${name}`, async function () {
      this.timeout(550_000)
      const findings = await onEach(options, async page => [
        ...(await axeFindings(page, only)),
        ...(await sideways(page)),
        ...(await tooSmall(page)),
      ])
      expect(findings).to.deep.equal([])
    })
  }

  it('moves nothing for those who want no motion', async () => {
    const findings = await onEach({ viewport: wide, reducedMotion: 'reduce' }, page =>
      page.evaluate(() => {
        const moving = [...document.querySelectorAll('*')].filter(element => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth'
        })
        return moving.map(({ tagName }) => tagName)
      }),
    )
    expect(findings).to.deep.equal([])
  })

  it('weighs less than 60 kB with all that it needs, as it is sent', async () => {
    const size = (path: string): Promise<number> => bytesSent(`http://127.0.0.1:${server().port}${path}`)
    const shared = await Promise.all(['/style.css', '/search.js', '/favicon.svg'].map(size))
    const around = shared.reduce((sum, bytes) => sum + bytes)
    const heavy = await Promise.all(
      pageKinds().map(async path => ({ path, bytes: around + (await size(path)) })),
    )
    expect(heavy.filter(({ bytes }) => bytes >= 60_000)).to.deep.equal([])
  })

  async function onEach(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const findings: string[] = []
    page.on('pageerror', error => findings.push(`${page.url()}: ${error.message}`))
    for (const path of pageKinds()) {
      await page.goto(`http://127.0.0.1:${server().port}${path}`)
      findings.push(...(await look(page)).map(finding => `${path}: ${finding}`))
    }
    await context.close()
    return findings
  }
})

/** As they travel: fetch would have unpacked them. */
function bytesSent(address: string): Promise<number> {
  const headers = { accept: 'text/html', 'accept-encoding': 'br' }
  return new Promise((resolve, reject) => {
    get(address, { headers }, answer => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      answer.on('end', () => {
        resolve(bytes)
      })
    }).on('error', reject)
  })
}

async function sideways(page: Page): Promise<readonly string[]> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return { scrollWidth, clientWidth }
  })
  return scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth}`] : []
}

/**
 * Fields and buttons below 24 by 24 px (WCAG 2.2, success criterion 2.5.8); links in text may be smaller. What nobody sees is
 * no target: what is hidden, and the field in which an editor of code takes the keys.
 */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary')]
      .filter(element => element.checkVisibility() && !element.closest('.CodeMirror'))
      .map(element => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name }) => `too small: ${name}`),
  )
}
