import { expect } from 'chai'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { serverFor } from '../http/support/running-server.ts'
import { siteOfAllPages } from './support/page-kinds.ts'

/** What somebody does who wants to know who had an office: from the start page on, with and without scripts. */
describe('a visit in a browser', () => {
  const server = serverFor(siteOfAllPages)
  let browser: Browser
  before(async () => {
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  })
  after(() => browser.close())

  for (const javaScriptEnabled of [true, false]) {
    it(`leads from a name to its passage, another day, the data and English, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () =>
      visit({ javaScriptEnabled }, async page => {
        await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('mueller')
        await page.getByRole('button', { name: 'Suchen' }).click()
        await page.getByRole('status').filter({ hasText: 'Treffer zu „mueller“' }).waitFor()
        await page.getByRole('link', { name: 'Cora Müller-Weiß' }).click()
        await page.getByRole('heading', { level: 1, name: 'Cora Müller-Weiß' }).waitFor()
        expect(
          await page.getByRole('img', { name: 'Beginn: 2014; Ende: 31. Dezember 2019' }).count(),
        ).to.equal(1)

        await page.getByLabel('Tag').fill('2012-05-01')
        await page.getByRole('button', { name: 'Zeigen' }).click()
        await page.getByText('Für diese Zeit ist nichts bekannt.').waitFor()
        await page.getByLabel('Tag').fill('2016-05-01')
        await page.getByRole('button', { name: 'Zeigen' }).click()
        await page.getByRole('cell', { name: 'sicher' }).waitFor()

        const [download] = await Promise.all([
          page.waitForResponse(answer => answer.url().includes('.jsonld')),
          page.getByRole('link', { name: 'JSON-LD' }).click(),
        ])
        expect(download.headers()['content-type']).to.equal('application/ld+json')
        expect(await download.text()).to.include('"lastDay"')
        await page.goBack()

        await page.getByRole('link', { name: 'English' }).click()
        await page.getByRole('heading', { level: 2, name: 'Career' }).waitFor()
        expect(await page.locator('html').getAttribute('lang')).to.equal('en')
        await page.getByRole('link', { name: 'Show all times' }).click()
        await page.getByRole('link', { name: 'head of department' }).click()
        await page.getByRole('heading', { level: 2, name: 'Report an error, correct, object' }).waitFor()
        expect(page.url()).to.include('lang=en')
      }))

    it(`leads from an office to the passage that says so, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () =>
      visit({ javaScriptEnabled }, async page => {
        await page.getByRole('link', { name: 'Mira Lohfeld', exact: true }).click()
        await page.getByRole('link', { name: 'Textstelle' }).first().click()
        await page.waitForURL('**/doc/announcement/neue-leitung#p-0-62')
        expect(await page.locator('li:target').innerText()).to.include('leitet seit dem 1. Februar')
      }))
  }

  it('suggests names while they are typed, to be chosen by keyboard', () =>
    visit({}, async page => {
      const field = page.getByRole('combobox')
      await field.pressSequentially('gruenfl')
      await page.getByRole('option').first().waitFor()
      expect(await field.getAttribute('aria-expanded')).to.equal('true')
      await field.press('ArrowDown')
      const chosen = page.getByRole('option', { selected: true })
      expect(await chosen.innerText()).to.match(/^Grünflächenamt der Stadt Neuenfelde\s+Organisation$/)
      expect(await field.getAttribute('aria-activedescendant')).to.equal(await chosen.getAttribute('id'))
      await field.press('Enter')
      await page.getByRole('heading', { level: 1, name: 'Grünflächenamt der Stadt Neuenfelde' }).waitFor()
    }))

  it('shows no suggestions before something is typed, on whatever page', () =>
    visit({}, async page => {
      await page.goto(`http://127.0.0.1:${server().port}/persons`)
      await page.getByRole('combobox').waitFor()
      expect(await page.locator('#suggestions').isVisible()).to.equal(false)
    }))

  it('closes the suggestions by Escape and leaves what was typed', () =>
    visit({}, async page => {
      const field = page.getByRole('combobox')
      await field.pressSequentially('gruenfl')
      await page.getByRole('option').first().waitFor()
      await field.press('Escape')
      expect(await page.getByRole('option').count()).to.equal(0)
      expect([await field.inputValue(), await field.getAttribute('aria-expanded')]).to.deep.equal([
        'gruenfl',
        'false',
      ])
    }))

  it('asks nothing more once the suggestions are closed, and takes no answer', () =>
    visit({}, async page => {
      await page.clock.install()
      const asked: string[] = []
      page.on('request', request => {
        if (request.url().includes('/suggest?')) asked.push(request.url())
      })
      const field = page.getByRole('combobox')
      await field.pressSequentially('gruen')
      await page.clock.runFor(1000)
      await page.getByRole('option').first().waitFor()
      await field.press('f')
      await field.press('Escape')
      await page.clock.runFor(1000)
      expect(asked).to.have.length(1)

      let answer: (() => void) | undefined
      await page.route('**/suggest?*', async route => {
        await new Promise<void>(resolve => (answer = resolve))
        await route.continue()
      })
      const asking = page.waitForRequest('**/suggest?*')
      await field.press('l')
      await page.clock.runFor(1000)
      await asking
      const [dropped] = await Promise.all([page.waitForEvent('requestfailed'), field.press('Tab')])
      answer?.()
      expect(dropped.url()).to.include('q=gruenfl')
      expect(await page.locator('#suggestions').isVisible()).to.equal(false)
    }))

  it('finds tables as tables on a narrow screen, where they look like cards', () =>
    visit({ viewport: { width: 320, height: 640 } }, async page => {
      await page.goto(`http://127.0.0.1:${server().port}/doc/person/7k3f9q2m4d`)
      const table = page.getByRole('table', { name: 'Die Angaben mit Beleg: Mira Lohfeld' })
      expect(await table.getByRole('row').count()).to.equal(4)
      expect(await table.getByRole('columnheader').count()).to.equal(5)
      expect(await table.getByRole('cell').count()).to.equal(15)
    }))

  async function visit(options: BrowserContextOptions, go: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext({ locale: 'de-DE', ...options })
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => {
      if (message.type() === 'error') errors.push(`${message.location().url}: ${message.text()}`)
    })
    await page.goto(`http://127.0.0.1:${server().port}/`)
    await go(page)
    await context.close()
    expect(errors).to.deep.equal([])
  }
})
