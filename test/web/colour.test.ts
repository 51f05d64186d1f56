import { expect } from 'chai'
import fc from 'fast-check'
import { contrast, grounds, readablePair } from '../../src/web/colour.ts'
import { stylesheetFor } from '../../src/web/stylesheet.ts'

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map(parts => `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`)

describe('the main colour', () => {
  it('is compared as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001)
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.478, 0.001)
    expect(contrast('#ffffff', '#777777')).to.equal(contrast('#777777', '#ffffff'))
  })

  it('stays what it is where it can be read', () => {
    expect(readablePair('#0a4d8c').light).to.equal('#0a4d8c')
    expect(readablePair('#ffd200').dark).to.equal('#ffd200')
  })

  it('becomes a shade that can be read on every ground, whatever it is', () => {
    fc.assert(
      fc.property(colour, given => {
        const pair = readablePair(given)
        for (const ground of grounds.light) expect(contrast(pair.light, ground)).to.be.at.least(4.5)
        for (const ground of grounds.dark) expect(contrast(pair.dark, ground)).to.be.at.least(4.5)
      }),
    )
  })

  it('is the accent of the stylesheet, on the grounds that it was chosen for', () => {
    const { light, dark } = readablePair('#e2001a')
    const [day = '', night = ''] = stylesheetFor('#e2001a').split('prefers-color-scheme: dark')
    expect(day).to.include(`--accent: ${light};`)
    expect(night).to.include(`--accent: ${dark};`)
    for (const [text, [paper, panel]] of [
      [day, grounds.light],
      [night, grounds.dark],
    ] as const)
      expect(text).to.include(`--paper: ${paper}; --panel: ${panel};`)
  })
})
