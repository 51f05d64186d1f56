import { createHash } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import { canonize } from 'rdf-canonize'
import { canonical, sha256 } from '../../src/rdf/canonical.ts'
import { org, schema } from '../../src/rdf/namespaces.ts'
import { blankNode, literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { quads } from './arbitraries.ts'

describe('canonical form', () => {
  it('is one line per quad, sorted, each once', () => {
    const one = quad(namedNode('http://a.example/2'), schema.name, literal('Zoë "Z"\n', 'de'))
    const two = quad(namedNode('http://a.example/1'), org.role, schema.Role, namedNode('http://a.example/g'))
    expect(canonical([one, two, one])).to.equal(
      '<http://a.example/1> <http://www.w3.org/ns/org#role> <http://schema.org/Role> <http://a.example/g> .\n' +
        '<http://a.example/2> <http://schema.org/name> "Zoë \\"Z\\"\\n"@de .\n',
    )
    expect(canonical([])).to.equal('')
  })

  it('refuses blank nodes', () => {
    const blank = quad(blankNode('x'), schema.name, literal('x'))
    expect(() => canonical([blank])).to.throw('Blank node _:x')
  })

  it('is what RDFC-1.0 gives, in any order of the quads', async () => {
    await fc.assert(
      fc.asyncProperty(quads, async data => {
        const reference = await canonize(data, { algorithm: 'RDFC-1.0' })
        expect(canonical(data)).to.equal(reference)
        expect(canonical(data.toReversed())).to.equal(reference)
      }),
    )
  })

  it('is hashed as UTF-8', () => {
    expect(sha256('ü')).to.equal(
      createHash('sha256')
        .update(Buffer.from([0xc3, 0xbc]))
        .digest('hex'),
    )
  })
})
