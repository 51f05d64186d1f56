import { expect } from 'chai'
import { exitCodes } from '../../src/problem-kind.ts'
import { stageForTests } from './stage.ts'

describe('personalia dump', () => {
  const stage = stageForTests()

  it('writes every file and says what is in them', async () => {
    const { code, out } = await stage.personalia(['dump'])
    expect(code).to.equal(0)
    expect(out).to.match(/^[0-9a-f]{64} {2}all\.ttl {2}\d+$/m)
    expect(out).to.match(/^[0-9a-f]{64} {2}all\.csv\.gz {2}\d+$/m)
    expect(out).to.match(/^\d+ triples, \d+ memberships, as of change \d+\.$/m)
    expect(out).not.to.contain('Anna')
  })

  it('says when there is nothing', async () => {
    stage.publish = false
    const { code, err } = await stage.personalia(['dump'])
    expect(code).to.equal(exitCodes.nothingFound)
    expect(err).to.contain('Nothing is published yet')
  })
})
