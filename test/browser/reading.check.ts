import { expect } from 'chai'
import { chromium, type Browser, type Page } from 'playwright-core'
import { exampleSite } from '../http/support/example-site.ts'
import { serverFor } from '../http/support/running-server.ts'
import { axeFindings } from './support/axe.ts'

/** What a reader does with a page: by keyboard from list to passage, and through the unfolded statements. */
describe('reading in a browser', function () {
  this.timeout(120_000)
  const server = serverFor(async () => (await exampleSite()).site)
  let browser: Browser

  before(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  })
  after(() => browser.close())

  it('leads by keyboard from the list to the person, the passage, English and the data', async () => {
    await withPage(1280, async page => {
      await page.goto(`http://127.0.0.1:${server().port}/persons`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      const skipped = await page.evaluate(() => document.activeElement?.closest('main') !== null)
      expect(skipped, 'the skip link leads past the navigation').to.equal(true)
      await page.getByRole('link', { name: 'Mira Lohfeld' }).press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Mira Lohfeld' }).waitFor()
      await page.getByRole('link', { name: 'Textstelle' }).first().press('Enter')
      await page.waitForURL('**/doc/announcement/neue-leitung#p-0-62')
      expect(await page.locator('li:target').innerText()).to.include('leitet seit dem 1. Februar')
      await page.getByRole('link', { name: 'English' }).press('Enter')
      await page.getByRole('heading', { level: 2, name: 'What the announcement says' }).waitFor()
      const data = await page.getByRole('link', { name: 'Turtle' }).getAttribute('href')
      expect(data).to.equal('/doc/announcement/neue-leitung.ttl')
    })
  })

  it('shows where the keyboard is', async () => {
    await withPage(1280, async page => {
      await page.goto(`http://127.0.0.1:${server().port}/`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(() =>
        document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'nothing is focused',
      )
      expect(outline).to.equal('solid')
    })
  })

  for (const width of [1280, 320]) {
    for (const path of ['/doc/person/7k3f9q2m4d', '/doc/announcement/neue-leitung', '/shapes']) {
      it(`unfolds all statements of ${path} at ${width} px, accessible and without sideways scroll`, async () => {
        await withPage(width, async page => {
          await page.goto(`http://127.0.0.1:${server().port}${path}`)
          await page.locator('summary').press('Enter')
          await page.locator('.triples').first().waitFor()
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.be.at.most(width)
          expect(await axeFindings(page)).to.deep.equal([])
        })
      })
    }
  }

  it('opens the statement that an address names', async () => {
    await withPage(1280, async page => {
      await page.goto(`http://127.0.0.1:${server().port}/doc/membership/m1m1m1m1m1#begin`)
      expect(await page.locator('#begin').isVisible()).to.equal(true)
    })
  })

  async function withPage(width: number, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width, height: 900 } })
    const errors: string[] = []
    const page = await context.newPage()
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(message.text())
    })
    await use(page)
    await context.close()
    expect(errors).to.deep.equal([])
  }
})
