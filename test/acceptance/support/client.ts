import { expect } from 'chai'
import type { Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { isomorphic } from 'rdf-isomorphic'
import { parseTriples, publish, type Published, triplesAt } from './published.ts'

/** Reads an address with a foreign client, and gives what it understood as N-Triples. */
export type Reader = (address: string) => Promise<string>

/** One way in which a client asks, and what is put behind an identifier's document for it ("" for plain negotiation). */
export interface Way {
  readonly name: string
  readonly suffix: '' | `.${string}`
  readonly read: Reader
}

/** A client that nobody here wrote must understand the same graph as we sent, whichever way it asks. */
export function checkClient(client: string, ways: readonly Way[]): void {
  describe(client, () => {
    let site: Published

    before(async () => {
      site = await publish()
    })

    after(() => site.close())

    for (const { name, suffix, read } of ways) {
      it(`reads the same graphs as ${name}`, async () => {
        for (const identifier of site.identifiers) {
          const address = suffix === '' ? identifier : `${identifier.replace('/id/', '/doc/')}${suffix}`
          const understood = withoutGraphs(parseTriples(await read(address)))
          const sent = withoutGraphs(await triplesAt(identifier))
          expect(understood.length, address).to.equal(sent.length)
          expect(isomorphic(understood, sent), address).to.equal(true)
        }
      })
    }
  })
}

/** .trig and .nq name the claim graphs; apart from the names they hold the same triples, each once. */
function withoutGraphs(quads: readonly Quad[]): Quad[] {
  const triples = quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object))
  return [...new Map(triples.map(triple => [JSON.stringify(triple), triple])).values()]
}
