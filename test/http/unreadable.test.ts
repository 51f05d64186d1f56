import { connect } from 'node:net'
import { expect } from 'chai'
import { listen, type Listening } from '../../src/http/listen.ts'
import { createServer } from '../../src/http/server.ts'
import { exampleSite } from './support/example-site.ts'

/** What a client sends, and what it is told. */
const cases: readonly (readonly [what: string, sent: string, status: number, slug: string])[] = [
  ['no HTTP', 'hello\r\n\r\n', 400, 'bad-request'],
  ['an unknown method', 'FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'bad-request'],
  ['a space in the path', 'GET /a b HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'bad-request'],
  ['an endless path', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 431, 'headers-too-large'],
  [
    'endless headers',
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
  [
    'steps that lead up',
    'GET /doc/person/%2E%2E/org/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    400,
    'bad-request',
  ],
]

describe('what cannot be read', () => {
  let listening: Listening

  before(async () => {
    const { site } = await exampleSite()
    const { baseIri } = site.config
    listening = await listen(createServer(site), { host: '127.0.0.1', port: 0, baseIri })
  })
  after(() => listening.close())

  for (const [what, sent, status, slug] of cases) {
    it(`is told so as a problem: ${what}`, async () => {
      const [head = '', body = ''] = (await exchange(Number(new URL(listening.address).port), sent)).split(
        '\r\n\r\n',
      )
      expect(head)
        .to.match(new RegExp(`^HTTP/1\\.1 ${status} \\w`))
        .and.to.match(/^content-type: application\/problem\+json\r?$/im)
      expect(JSON.parse(body)).to.include({ status, type: `https://daten.example/problems/${slug}` })
    })
  }

  it('does not keep others from being answered', async () => {
    expect((await fetch(`${listening.address}/health/live`)).status).to.equal(200)
  })
})

function exchange(port: number, sent: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('data', chunk => (answer += String(chunk)))
    socket.on('end', () => {
      resolve(answer)
    })
    socket.on('error', reject)
  })
}
