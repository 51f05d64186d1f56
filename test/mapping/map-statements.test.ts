import { expect } from 'chai'
import { isomorphic } from 'rdf-isomorphic'
import { defaultGraph, quad } from '../../src/rdf/terms.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import { oa, org, prov, rdf } from '../../src/rdf/namespaces.ts'
import { appointment } from './support/appointment.ts'
import { handover } from './support/handover.ts'
import { mapAll } from './support/map.ts'
import { readGraph } from './support/read-graph.ts'

const stories = { appointment, handover }

describe('mapExtraction', () => {
  for (const [name, { announcement, extraction }] of Object.entries(stories)) {
    describe(name, () => {
      const quads = mapAll(announcement, extraction)

      it('gives the expected graph', () => {
        const triples = quads.map(each =>
          quad(each.subject as never, each.predicate as never, each.object, defaultGraph()),
        )
        expect(isomorphic(triples, [...readGraph(name)])).to.equal(true, canonical(triples))
      })

      it('stands in the claim graph of the announcement, without blank nodes', () => {
        const graphs = new Set(quads.map(({ graph }) => graph.value))
        expect([...graphs]).to.deep.equal([`https://data.example/graph/${announcement.id}`])
        expect(() => canonical(quads)).not.to.throw()
      })

      it('says of every claim what it rests on', () => {
        const typed = quads.filter(
          each => each.predicate.equals(rdf.type) && each.object.equals(org.Membership),
        )
        for (const { subject } of typed) {
          expect(
            quads.some(each => each.subject.equals(subject) && each.predicate.equals(prov.wasDerivedFrom)),
          ).to.equal(true, subject.value)
        }
      })

      it('quotes what stands at the offsets, in code points', () => {
        const characters = Array.from(announcement.text)
        for (const { subject, object } of quads.filter(each => each.predicate.equals(oa.exact))) {
          const [, start, end] = /#p-(\d+)-(\d+)-quote$/u.exec(subject.value) ?? []
          expect(object.value).to.equal(characters.slice(Number(start), Number(end)).join(''))
        }
      })

      it('does not depend on the order of the statements', () => {
        const turned = { ...extraction, statements: extraction.statements.toReversed() }
        expect(canonical(mapAll(announcement, turned))).to.equal(canonical(quads))
      })
    })
  }

  it('publishes no withheld fact in any literal', () => {
    const { announcement, extraction } = appointment
    const literals = mapAll(announcement, extraction).filter(({ object }) => object.termType === 'Literal')
    for (const { object } of literals) expect(object.value).not.to.match(/\b52\b|geborene|-Jährige/u)
  })

  it('does not name in quotations a person of whom nothing is published', () => {
    const { announcement, extraction } = handover
    const kept = extraction.statements.filter(({ key }) => !['m2', 'e1', 's1'].includes(key))
    const text = canonical(mapAll(announcement, extraction, kept))
    expect(text).not.to.contain('Hartung')
    expect(text).to.contain('Er folgt auf')
  })
})
