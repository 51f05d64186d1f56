import { expect } from 'chai'
import type { Quad } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { isomorphic } from 'rdf-isomorphic'
import { parseTriples, publish, type Published, triplesAt } from './published.ts'

/** Reads addresses with a foreign client, and gives what it understood of each as N-Triples. */
export type Reader = (addresses: readonly string[]) => Promise<readonly string[]>

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
        const addresses = site.identifiers.map(identifier => addressOf(identifier, suffix))
        const texts = await read(addresses)
        for (const [index, identifier] of site.identifiers.entries()) {
          const understood = withoutGraphs(parseTriples(texts[index] ?? ''))
          const sent = withoutGraphs(await triplesAt(identifier))
          expect(understood.length, addresses[index]).to.equal(sent.length)
          expect(isomorphic(understood, sent), addresses[index]).to.equal(true)
        }
      })
    }
  })
}

/** A client that takes one address at a time. */
export function oneByOne(read: (address: string) => Promise<string>): Reader {
  return addresses => Promise.all(addresses.map(read))
}

function addressOf(identifier: string, suffix: Way['suffix']): string {
  return suffix === '' ? identifier : `${identifier.replace('/id/', '/doc/')}${suffix}`
}

/** .trig and .nq name the claim graphs; apart from the names they hold the same triples, each once. */
function withoutGraphs(quads: readonly Quad[]): Quad[] {
  const triples = quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object))
  return [...new Map(triples.map(triple => [JSON.stringify(triple), triple])).values()]
}
