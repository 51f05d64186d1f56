import { expect } from 'chai'
import { formatFindings } from '../../src/validation/findings-text.ts'
import type { Finding } from '../../src/validation/finding.ts'

const finding: Finding = {
  severity: 'warning',
  focusNode: 'https://daten.example/id/membership/0000000001',
  path: '<http://www.w3.org/ns/org#memberDuring>/^<https://daten.example/x>',
  value: '2015-02-30',
  message: { de: 'Zwei offene Besetzungen.', en: 'Two open holders.' },
  shape: 'https://w3id.org/personalia/shapes#SoleOffice-oneOpenHolder',
  passage: 'Zum 1. April\n übernimmt sie das Amt',
}

describe('findings as text', () => {
  it('gives message, shape, node, path, value and passage, in German', () => {
    expect(formatFindings([finding], 'de')).to.deep.equal([
      'Warnung: Zwei offene Besetzungen. (shapes:SoleOffice-oneOpenHolder)',
      '  https://daten.example/id/membership/0000000001  org:memberDuring/^<https://daten.example/x>  2015-02-30',
      '  „Zum 1. April übernimmt sie das Amt“',
    ])
  })

  it('speaks English', () => {
    expect(formatFindings([{ ...finding, severity: 'violation' }], 'en')[0]).to.equal(
      'Violation: Two open holders. (shapes:SoleOffice-oneOpenHolder)',
    )
  })

  it('leaves out what a finding does not have', () => {
    const { severity, focusNode, message, shape } = finding
    expect(formatFindings([{ severity, focusNode, message, shape }], 'de')).to.have.length(2)
  })

  it('gives nothing for nothing', () => {
    expect(formatFindings([], 'de')).to.deep.equal([])
  })
})
