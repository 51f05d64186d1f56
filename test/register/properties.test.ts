import { expect } from 'chai'
import fc from 'fast-check'
import type { Quad } from '@rdfjs/types'
import { type Bounds, isToCome } from '../../src/model/as-of.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import type { Claim, Consolidated } from '../../src/register/register.ts'
import { quad } from '../../src/rdf/terms.ts'
import { boundNames } from '../../src/register/told-period.ts'
import { announcements, career, piecewise } from './support/arbitraries.ts'
import { boundsOf, boundsText, claimsOf, consolidate, membershipIri, registerOf } from './support/telling.ts'

/** Of those that write out whole graphs. */
const few = { numRuns: 40 }

describe('consolidation, whatever is told', () => {
  it('does not depend on the order of claims or entities', () => {
    fc.assert(
      fc.property(announcements, fc.infiniteStream(fc.nat()), (told, order) => {
        const claims = claimsOf(told)
        const shuffled = new Map(
          shuffle([...claims], order).map(([entity, said]) => [entity, shuffle([...said], order)] as const),
        )
        expect(texts(consolidate(shuffled))).to.deep.equal(texts(consolidate(claims)))
      }),
      few,
    )
  })

  it('changes nothing when it is done again with what came of it, or when another source says the same', () => {
    fc.assert(
      fc.property(announcements, told => {
        const once = registerOf(...told)
        const again = told.map(each => ({ ...each, id: `${each.id}-copy` }))
        expect(bounds(registerOf(...told, ...again))).to.deep.equal(bounds(once))
        const settled = consolidate(new Map([...once].map(([entity, found]) => [entity, [asClaim(found)]])))
        expect(texts(settled, withoutGraph)).to.deep.equal(texts(once, withoutGraph))
      }),
      few,
    )
  })

  it('makes no period wider than a source does, unless sources contradict each other', () => {
    fc.assert(
      fc.property(announcements, told => {
        const register = registerOf(...told)
        for (const { id, bounds: text, status } of told.flatMap(({ offices }) => offices)) {
          const found = register.get(membershipIri(id))
          if (isToCome(status ?? '') || !found?.holding || found.conflicts.length > 0) continue
          expect(isWithin(found.holding, boundsOf(text)), `${boundsText(found.holding)} in ${text}`).to.equal(
            true,
          )
        }
      }),
    )
  })

  it('keeps earliest before latest, and no begin is after the end', () => {
    fc.assert(
      fc.property(announcements, told => {
        for (const { holding } of registerOf(...told).values()) {
          if (!holding) continue
          const { beginEarliest = '', beginLatest = '9', endEarliest = '', endLatest = '9' } = holding
          expect(beginEarliest <= beginLatest, boundsText(holding)).to.equal(true)
          expect(endEarliest <= endLatest, boundsText(holding)).to.equal(true)
          expect(beginEarliest <= endLatest, boundsText(holding)).to.equal(true)
        }
      }),
    )
  })

  it('gives a career told piecewise the bounds of the career told at once', () => {
    fc.assert(
      fc.property(
        career,
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
        (offices, count, choices) => {
          const atOnce = registerOf({ id: 'whole', published: '2031-01-01', offices })
          const inParts = registerOf(...piecewise(offices, count, choices))
          expect(bounds(inParts)).to.deep.equal(bounds(atOnce))
          expect([...inParts.values()].flatMap(({ conflicts }) => conflicts)).to.deep.equal([])
        },
      ),
    )
  })
})

type Change = (quads: readonly Quad[]) => readonly Quad[]

function texts(register: ReadonlyMap<string, Consolidated>, change: Change = quads => quads) {
  return Object.fromEntries(
    [...register].map(([entity, { quads, holding }]) => [
      entity,
      { holding, quads: canonical(change(quads)) },
    ]),
  )
}

function withoutGraph(quads: readonly Quad[]): readonly Quad[] {
  return quads.map(({ subject, predicate, object }) => quad(subject, predicate, object))
}

function bounds(register: ReadonlyMap<string, Consolidated>): Readonly<Record<string, string>> {
  const rows = [...register].flatMap(([entity, { holding }]) =>
    holding ? [[entity, boundsText(holding)] as const] : [],
  )
  return Object.fromEntries(rows)
}

function asClaim({ quads }: Consolidated): Claim {
  return { graph: 'https://data.example/graph/settled', quads }
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  return boundNames.every(name =>
    name.endsWith('Earliest')
      ? (inner[name] ?? '') >= (outer[name] ?? '')
      : (inner[name] ?? '~') <= (outer[name] ?? '~'),
  )
}

function shuffle<Item>(items: readonly Item[], order: Iterator<number>): readonly Item[] {
  const keyed = items.map(item => ({ item, key: Number(order.next().value) }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}
