import type { Quad, Term } from '@rdfjs/types'
import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { parse } from '../../src/rdf/parse.ts'
import { compact } from '../../src/web/labels.ts'
import { exampleSite } from '../http/support/example-site.ts'
import { serverFor } from '../http/support/running-server.ts'

const documents = [
  '/doc/person/7k3f9q2m4d',
  '/doc/person/q4x8w1zt5h',
  '/doc/membership/m1m1m1m1m1',
  '/doc/org/stadt-neuenfelde',
  '/doc/post/stadt-neuenfelde/gruenflaechenamt/leitung',
  '/doc/event/e1e1e1e1e1',
  '/doc/announcement/neue-leitung',
  '/graph/neue-leitung',
  '/ns',
  '/role',
  '/role/amtsleitung',
  '/orgtype',
  '/shapes',
]

describe('a page', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const text = async (path: string) => (await server().get(path)).text()

  for (const path of documents) {
    it(`shows every triple of ${path} and no other`, async () => {
      const quads = await parse(await text(`${path}.nt`), { format: 'application/n-triples' })
      expect(quads).not.to.have.length(0)
      expect(rowsIn(await text(`${path}.html`)).sort()).to.deep.equal(quads.map(rowOf).sort())
    })
  }
})

/** Subject, property and value as the table of all statements shows them. */
function rowOf({ subject, predicate, object }: Quad): string {
  return `${subject.value} ${compact(predicate.value)} ${shown(object)}`
}

function shown(term: Term): string {
  if (term.termType !== 'Literal') return compact(term.value)
  const type = compact(term.datatype.value)
  const tag = term.language ? `@${term.language}` : type === 'xsd:string' ? '' : type
  return `${term.value} ${tag}`
}

function rowsIn(html: string): string[] {
  const { document } = parseHTML(html)
  return [...document.querySelectorAll('.triples')].flatMap(table => {
    const subject = table.querySelector('caption')?.textContent ?? ''
    return [...table.querySelectorAll('tbody tr')].flatMap(row => {
      const property = row.querySelector('th')?.textContent ?? ''
      return [...row.querySelectorAll('li')].map(item => `${subject} ${property} ${item.textContent}`)
    })
  })
}
