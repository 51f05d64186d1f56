import { expect } from 'chai'
import { type DateContext, resolveDate } from '../../../src/extraction/dates/resolve-date.ts'
import { durationBefore } from '../../../src/extraction/dates/resolve-duration.ts'
import { groups, known, mentionIn } from './phrases.ts'

/** A context from its days: publication on a day or between two, tense, date told before. */
function context(published?: string, tense?: DateContext['tense'], anchor?: string): DateContext {
  const [earliest, latest = earliest] = published?.split('/') ?? []
  return {
    ...(earliest !== undefined && latest !== undefined && { published: { earliest, latest } }),
    ...(tense && { tense }),
    ...(anchor !== undefined && { anchor: known(anchor) }),
  }
}

/** "2020 early 2020-01-01..2020-04-30 stated", the bounds only where the value does not say them. */
function inShort(phrase: string, around: DateContext): string | undefined {
  const resolved = resolveDate(mentionIn(phrase), around)
  if (!resolved) return undefined
  const { date, to, basis } = resolved
  const whole = known(date.value)
  const plain = whole.earliest === date.earliest && whole.latest === date.latest
  return [
    date.value,
    date.part,
    plain ? undefined : `${date.earliest}..${date.latest}`,
    to && `to ${to.value}`,
    basis,
  ]
    .filter(part => part !== undefined)
    .join(' ')
}

describe('resolveDate', () => {
  for (const [name, cases] of Object.entries(groups)) {
    describe(name, () => {
      for (const [phrase, expected, published, tense, anchor] of cases) {
        const given = [published, tense, anchor && `after ${anchor}`]
          .filter(part => part !== undefined)
          .join(', ')
        it(`${phrase} (${given}): ${expected ?? 'none'}`, () => {
          expect(inShort(phrase, context(published, tense, anchor))).to.equal(expected)
        })
      }
    })
  }

  it('says so where only one bound of publication is known', () => {
    const resolved = resolveDate(mentionIn('zum 1. Oktober'), {
      published: { earliest: '2022-09-14' },
      tense: 'present',
    })
    expect([resolved?.date.value, resolved?.basis]).to.deep.equal(['2022-10-01', 'inferred'])
  })
})

describe('durationBefore', () => {
  it('counts back from the end of the office', () => {
    const value = (phrase: string, end: string) => durationBefore(mentionIn(phrase), known(end))?.date.value
    expect(value('nach 27 Jahren', '2024-07-31')).to.equal('1997')
    expect(value('neun Jahre lang', '2012')).to.equal('2003')
    expect(value('nach mehr als 30 Jahren', '2024-07-31')).to.equal(undefined)
  })
})
