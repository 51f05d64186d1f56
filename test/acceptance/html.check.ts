import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { pageKinds, siteOfAllPages } from '../browser/support/page-kinds.ts'
import { serverFor } from '../http/support/running-server.ts'

/** Where .ci/checks/install-packages.sh puts it. */
const checker = process.env['VNU_JAR'] ?? ''

const run = promisify(execFile)

interface Message {
  readonly type: string
  readonly url?: string
  readonly lastLine?: number
  readonly message: string
  readonly extract?: string
}

/** The Nu HTML Checker, which the W3C's validator is, over every kind of page and the stylesheet. */
describe('pages before the Nu HTML Checker', () => {
  const server = serverFor(siteOfAllPages)
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-html-'))
  })
  after(() => rm(folder, { recursive: true }))

  for (const language of ['de', 'en']) {
    it(`have no errors in ${language}`, async () => {
      const written = await Promise.all(
        pageKinds().map(async (path, place) => {
          const answer = await server().get(path, { accept: 'text/html', 'accept-language': language })
          expect(answer.headers.get('content-type'), path).to.equal('text/html; charset=utf-8')
          const file = join(folder, `${language}-${place}.html`)
          await writeFile(file, await answer.text())
          return [file, path] as const
        }),
      )
      const paths = new Map(written)
      const findings = errorsIn(await check([...paths.keys()])).map(
        ({ url = '', message, extract = '' }) =>
          `${paths.get(url.replace(/^file:\/*/, '/')) ?? url}: ${message} ${extract}`,
      )
      expect(findings).to.deep.equal([])
    })
  }

  it('have a stylesheet without errors', async () => {
    const file = join(folder, 'style.css')
    await writeFile(file, await (await server().get('/style.css')).text())
    const findings = errorsIn(await check(['--css', file]))
    expect(findings.map(({ message, lastLine }) => `${lastLine ?? 0}: ${message}`)).to.deep.equal([])
  })
})

/** Of the rest nothing is wrong: it would have void elements written without a slash, which preact writes. */
function errorsIn(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ type }) => type !== 'info')
}

async function check(what: readonly string[]): Promise<readonly Message[]> {
  const { stderr } = await run('java', ['-jar', checker, '--exit-zero-always', '--format', 'json', ...what], {
    maxBuffer: 50_000_000,
  })
  return (JSON.parse(stderr) as { readonly messages: readonly Message[] }).messages
}
