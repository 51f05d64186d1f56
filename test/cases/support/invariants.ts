import { expect } from 'chai'
import type { Announcement } from '../../../src/model/announcement.ts'
import type { Extraction } from '../../../src/model/extraction.ts'
import { contains, type Range } from '../../../src/model/range.ts'
import type { Instant, MembershipStatement, Period, Statement } from '../../../src/model/statement.ts'

const longestEvidence = 300

/** What holds for every extraction, whatever the text: offsets, evidence, slots, periods. */
export function checkExtraction({ text }: Pick<Announcement, 'text'>, extraction: Extraction): void {
  for (const span of extraction.spans) {
    expect(text.slice(span.start, span.end), `${span.label} at ${span.start}`).to.equal(span.text)
  }
  for (const { mentions, descriptions } of extraction.persons) {
    for (const range of [...mentions, ...descriptions]) checkRange(range, text)
  }
  for (const statement of extraction.statements) checkStatement(statement, text)
}

function checkRange({ start, end }: Range, text: string): void {
  expect(0 <= start && start < end && end <= text.length, `${start}–${end} is a passage`).to.equal(true)
  expect(text.slice(start, end), `${start}–${end} has no white space at its ends`).to.match(
    /^\S[\s\S]*$/u,
  ).and.match(/\S$/u)
}

function checkStatement(statement: Statement, text: string): void {
  checkRange(statement.evidence, text)
  for (const passage of [statement.evidence, ...statement.support]) {
    expect(passage.end - passage.start, `${statement.key}: evidence`).to.be.at.most(longestEvidence)
  }
  for (const [slot, range] of Object.entries(statement.slots)) {
    checkRange(range, text)
    const inferred = statement.inferences.some(inference => inference.slot === slot)
    const held = contains(statement.evidence, range) || inferred
    expect(held, `${statement.key}: evidence holds the ${slot} "${text.slice(range.start, range.end)}"`).to.equal(
      true,
    )
  }
  expect(statement.confidence).to.be.within(0, 1)
  if (statement.type === 'membership') checkMembership(statement)
}

function checkMembership(statement: MembershipStatement): void {
  const { key, slots, inferences, organization, role, period } = statement
  const needed = {
    person: true,
    role: !role.implied,
    organization: organization !== undefined,
    start: isTold(period.begin),
    end: isTold(period.end),
  }
  for (const [slot, isNeeded] of Object.entries(needed)) {
    const known = slot in slots || inferences.some(inference => inference.slot === slot)
    expect(known || !isNeeded, `${key}: the ${slot} has a span or an inference`).to.equal(true)
  }
  checkPeriod(key, period)
}

function isTold(instant: Instant | undefined): boolean {
  return instant?.date !== undefined && instant.basis !== 'inferred'
}

function checkPeriod(key: string, { beginEarliest, beginLatest, endEarliest, endLatest }: Period): void {
  for (const [earlier = '', later = '9999'] of [
    [beginEarliest, beginLatest],
    [endEarliest, endLatest],
    [beginEarliest, endLatest],
  ]) {
    expect(earlier <= later, `${key}: ${earlier} is not after ${later}`).to.equal(true)
  }
}
