import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import fc from 'fast-check'
import { Parser } from 'n3'
import { parse as parseByOxigraph } from 'oxigraph'
import { isomorphic } from 'rdf-isomorphic'
import { canonical } from '../../src/rdf/canonical.ts'
import { contextDocument, contextIri } from '../../src/rdf/context-file.ts'
import { prefixes, rdf, schema, sh } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { blankNode, literal, namedNode, quad } from '../../src/rdf/terms.ts'
import type { Format } from '../../src/representation/format.ts'
import { formats } from '../../src/representation/formats.ts'
import { base, quads } from '../rdf/arbitraries.ts'

const context = { prefixes, baseIri: base, focus: namedNode(`${base}id/person/a`) }

/** What is to be read back: formats without graph names hold the triples of all graphs, each once. */
function expected(data: readonly Quad[], format: Format): string {
  return canonical(format.quads ? data : data.map(withoutGraph))
}

function withoutGraph({ subject, predicate, object }: Quad): Quad {
  return quad(subject, predicate, object)
}

async function written(data: readonly Quad[], format: Format): Promise<string> {
  return Buffer.from(await format.serialize(data, context)).toString('utf8')
}

for (const format of formats) {
  const [mediaType] = format.mediaTypes
  const ownParser = (text: string) => parse(text, { format: mediaType, baseIri: base })

  describe(format.label, () => {
    it('gives back the same data through the parser of this project', async () => {
      await fc.assert(
        fc.asyncProperty(quads, async data => {
          expect(canonical(await ownParser(await written(data, format)))).to.equal(expected(data, format))
        }),
        { numRuns: 300 },
      )
    })

    it('gives back the same data through an independent parser', async () => {
      await fc.assert(
        fc.asyncProperty(quads, async data => {
          const text = withContext(await written(data, format))
          const read = parseByOxigraph(text, { format: mediaType }) as Quad[]
          expect(canonical(read)).to.equal(expected(data, format))
        }),
      )
    })

    it('has the same bytes for the same data in any order and number', async () => {
      await fc.assert(
        fc.asyncProperty(quads, async data => {
          const shuffled = [...data.toReversed(), ...data]
          expect(await written(shuffled, format)).to.equal(await written(data, format))
        }),
      )
    })

    it('writes nothing as an empty document', async () => {
      expect(await ownParser(await written([], format))).to.deep.equal([])
    })

    it('writes blank nodes, which shapes and reports have', async () => {
      const [shape, property] = [namedNode(`${base}shapes#A`), blankNode('9f-1.x')]
      const data = [
        quad(shape, sh.property, property),
        quad(property, sh.path, schema.name),
        quad(property, sh.in, blankNode('l0')),
        quad(blankNode('l0'), rdf.first, literal('x')),
        quad(blankNode('l0'), rdf.rest, rdf.nil),
      ]
      expect(isomorphic(await ownParser(await written(data, format)), data)).to.equal(true)
    })
  })
}

describe('Notation3', () => {
  it('is answered with Turtle, which an N3 parser reads', async () => {
    const turtle = formats.find(({ mediaTypes }) => mediaTypes.includes('text/n3'))
    await fc.assert(
      fc.asyncProperty(quads, async data => {
        if (!turtle) throw new Error('text/n3 is not on offer')
        const read = new Parser({ format: 'text/n3' }).parse(await written(data, turtle))
        expect(canonical(read)).to.equal(expected(data, turtle))
      }),
    )
  })
})

/** Oxigraph loads no contexts: ours is put in place of its address. */
function withContext(text: string): string {
  const inline = JSON.stringify((JSON.parse(contextDocument) as { '@context': object })['@context'])
  return text.replace(`"@context": "${contextIri(base)}"`, () => `"@context": ${inline}`)
}
