import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import fc from 'fast-check'
import { canonical } from '../../src/rdf/canonical.ts'
import { prefixes } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { formats } from '../../src/representation/formats.ts'
import { groups } from '../../src/representation/groups.ts'
import { base, quads } from '../rdf/arbitraries.ts'

const context = { prefixes, baseIri: base }

/** The same data, a piece for each subject. */
function bySubject(data: readonly Quad[]): readonly (readonly Quad[])[] {
  return groups(data, ({ subject }) => subject).map(group => group.quads)
}

for (const format of formats) {
  describe(`${format.label} piece by piece`, () => {
    const write = (parts: readonly (readonly Quad[])[]): string => {
      const { head, piece, tail } = format.pieces(context)
      return head + parts.map((part, place) => piece(part, place === 0)).join('') + tail
    }
    const read = (text: string) => parse(text, { format: format.mediaTypes[0], baseIri: base })

    it('holds the same as in one piece', async () => {
      await fc.assert(
        fc.asyncProperty(quads, async data => {
          const whole = Buffer.from(await format.serialize(data, context)).toString('utf8')
          expect(canonical(await read(write(bySubject(data))))).to.equal(canonical(await read(whole)))
        }),
        { numRuns: 50 },
      )
    })

    it('is a document of its format without any piece', async () => {
      expect(await read(write([]))).to.deep.equal([])
    })

    it('writes a predicate of a namespace that has no prefix', async () => {
      const data = ['a', 'b'].map(name =>
        quad(namedNode(base + name), namedNode(`https://elsewhere.example/${name}/says`), literal(name)),
      )
      expect(canonical(await read(write(bySubject(data))))).to.equal(canonical(data))
    })
  })
}
