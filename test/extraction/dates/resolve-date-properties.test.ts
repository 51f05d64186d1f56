import { expect } from 'chai'
import fc from 'fast-check'
import type { CalendarParts, DateMention } from '../../../src/extraction/dates/mention.ts'
import { type DateContext, resolveDate } from '../../../src/extraction/dates/resolve-date.ts'
import { addDays, onDay, parsePartialDate } from '../../../src/model/partial-date.ts'
import { groups, known, mentionIn } from './phrases.ts'

describe('resolveDate, for any phrase and context', () => {
  const phrase = fc.constantFrom(
    ...new Set(Object.values(groups).flatMap(cases => cases.map(([text]) => text))),
  )
  const day = fc.integer({ min: 0, max: 50_000 }).map(days => addDays('1950-01-01', days))
  const around: fc.Arbitrary<DateContext> = fc
    .record({
      from: day,
      length: fc.constantFrom(0, 0, 7, 40, 400),
      anchor: fc.option(fc.tuple(day, fc.constantFrom(4, 7, 10))),
      tense: fc.constantFrom('past', 'present', 'future'),
    })
    .map(({ from, length, anchor, tense }) => ({
      published: { earliest: from, latest: addDays(from, length) },
      ...(anchor && { anchor: known(anchor[0].slice(0, anchor[1])) }),
      tense,
    }))

  it('gives a valid value with bounds in order, no finer than the phrase', () => {
    fc.assert(
      fc.property(phrase, around, (text, given) => {
        const mention = mentionIn(text)
        const resolved = resolveDate(mention, given)
        for (const date of [resolved?.date, resolved?.to]) {
          if (!date) continue
          expect(parsePartialDate(date.value), date.value).not.to.equal(undefined)
          expect(date.earliest <= date.latest).to.equal(true)
          expect(date.value.length <= finest(mention), date.value).to.equal(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('finds nothing after publication for what has lasted since, nothing over for what is to come', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('1. Mai', '31. Dezember', '15. Oktober'), (published, text) => {
        const at = (preposition: string, tense: 'past' | 'future') =>
          resolveDate(mentionIn(`${preposition} ${text}`), {
            published: { earliest: published, latest: published },
            tense,
          })?.date
        expect((at('seit dem', 'past') ?? onDay('9999-01-01')).earliest <= published).to.equal(true)
        expect((at('zum', 'future') ?? onDay('1000-01-01')).latest >= published).to.equal(true)
      }),
    )
  })
})

const digits = { day: 10, week: 7, month: 7, year: 4 }

/** Length of the finest value a phrase can state. */
function finest(mention: DateMention): number {
  if (mention.unit) return digits[mention.unit]
  return Math.max(...[mention.from, mention.to].map(parts => (parts ? finestOf(parts) : 4)))
}

function finestOf({ day, weekday, month, bounds }: CalendarParts): number {
  const namedDay = bounds !== undefined && bounds.from === bounds.to
  if (day !== undefined || weekday !== undefined || namedDay) return digits.day
  return month === undefined ? digits.year : digits.month
}
