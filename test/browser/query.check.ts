import { expect } from 'chai'
import { type Browser, chromium, type Page } from 'playwright-core'
import { axeFindings } from './support/axe.ts'
import { publish, type Published } from '../acceptance/support/published.ts'
import { examples } from '../../src/web/query-examples.ts'

describe('the query page in a browser', () => {
  let site: Published
  let browser: Browser

  before(async () => {
    site = await publish()
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    for (let state = ''; state !== 'ready';) {
      const answer = await fetch(`${site.base}health/ready`)
      state = ((await answer.json()) as { readonly sparql: string }).sparql
    }
  })

  after(async () => {
    await browser.close()
    await site.close()
  })

  /** A page and whatever it complained of or asked of others. */
  async function opened(
    path: string,
    javaScriptEnabled = true,
  ): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled, locale: 'de-DE' })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', error => complaints.push(error.message))
    page.on('request', request => {
      if (!request.url().startsWith(site.base)) complaints.push(`asks ${request.url()}`)
    })
    await page.goto(site.base + path, { waitUntil: 'networkidle' })
    return { page, complaints }
  }

  it('has an editor that colours the query, runs it, and asks nobody but us', async () => {
    const { page, complaints } = await opened('sparql')
    expect(await page.locator('.CodeMirror .cm-keyword').count()).to.be.above(3)
    expect(await page.locator('#query').isVisible()).to.equal(false)
    await page.locator('.CodeMirror').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('SELECT (42 AS ?answer) {}')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/query=/)
    expect(await page.locator('main table td').allTextContents()).to.deep.equal(['42'])
    expect(await page.locator('.CodeMirror').innerText()).to.contain('42 AS ?answer')
    expect(complaints).to.deep.equal([])
  })

  it('leaves the editor by the keyboard', async () => {
    const { page } = await opened('sparql')
    await page.locator('.CodeMirror').click()
    const isAtButton = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.matches('main form button[type="submit"]') ?? false)
    // Past the buttons of the editor itself.
    for (let presses = 0; presses < 5 && !(await isAtButton()); presses++) await page.keyboard.press('Tab')
    expect(await isAtButton()).to.equal(true)
  })

  for (const { name, title } of examples('http://localhost/')) {
    it(`runs the example ${name} in both languages`, async () => {
      for (const language of ['de', 'en'] as const) {
        const { page, complaints } = await opened(`sparql?lang=${language}`)
        await page.getByRole('link', { name: title[language], exact: true }).click()
        await page.waitForURL(/query=/)
        expect(await page.locator('main table').count(), title[language]).to.equal(1)
        expect(complaints).to.deep.equal([])
        await page.context().close()
      }
    })
  }

  it('is a plain form without scripts', async () => {
    const { page } = await opened('sparql', false)
    await page.locator('#query').fill('ASK {}')
    await page.getByRole('button', { name: 'Abfragen' }).click()
    await page.waitForURL(/query=/)
    expect(await page.locator('main [role="status"]').innerText()).to.match(/ja/i)
  })

  for (const path of ['sparql', 'sparql?query=SELECT%20(42%20AS%20%3Fanswer)%20%7B%7D']) {
    it(`has nothing that axe finds fault with: /${path}`, async () => {
      const { page } = await opened(path)
      expect(await axeFindings(page)).to.deep.equal([])
    })
  }
})
