import { expect } from 'chai'
import { createLog } from '../src/log.ts'

describe('log', () => {
  it('writes one JSON object a line with the time of the clock, from its level on', () => {
    const lines: string[] = []
    const log = createLog({
      level: 'info',
      clock: () => new Date('2024-05-06T07:08:09Z'),
      destination: { write: line => lines.push(line) },
    })
    log.debug({}, 'too quiet')
    log.warn({ graph: 'http://x.example/graph/a', quads: 3 }, 'ingested')
    expect(lines.map(line => JSON.parse(line) as unknown)).to.deep.equal([
      {
        level: 'warn',
        time: '2024-05-06T07:08:09.000Z',
        graph: 'http://x.example/graph/a',
        quads: 3,
        event: 'ingested',
      },
    ])
  })
})
