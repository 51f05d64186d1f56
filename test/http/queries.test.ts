import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import fc from 'fast-check'
import { Store } from 'oxigraph'
import { readDays } from '../../src/model/as-of.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import { hydra, opengov, pas } from '../../src/rdf/namespaces.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { parse } from '../../src/rdf/parse.ts'
import { root } from '../docs/sections.ts'
import { careers, day, organizationsTurtle } from './support/careers.ts'
import { exampleSite, type ExampleSite } from './support/example-site.ts'
import { toldTurtle } from './support/history-data.ts'
import { serverFor } from './support/running-server.ts'

interface Documented {
  readonly title: string
  readonly address: string
  readonly query: string
}

const page = readFileSync(`${root}/docs/queries.md`, 'utf8')
const documented: readonly Documented[] = Array.from(
  page.matchAll(/^## (.+)\n\nOver HTTP: `([^`]+)`[^\n]*\n\n```sparql\n([^`]+)```/gm),
  ([, title = '', address = '', query = '']) => ({ title, address, query }),
)

/** What stands in the page as an example, and what is asked instead of it. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'org/stadt-bochum': ['org/stadt-eichau', 'org/stadt-eichau/bauamt', 'org/stadt-buchau'],
  'post/stadt-bochum/sozialamt/leitung': [
    'post/stadt-eichau/bauamt/leitung',
    'post/stadt-buchau/bauamt/leitung',
  ],
  'person/7k3f9q2m4d': ['person/a1a1a1a1a1', 'person/d1d1d1d1d1'],
}

/** Days, months and years. */
const time = fc.oneof(
  day,
  day.map(each => each.slice(0, 7)),
  day.map(each => each.slice(0, 4)),
)

describe('the documented queries', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await exampleSite()
    await example.site.store.dropGraph(namedNode('https://daten.example/graph/neue-leitung'))
    await example.put('orte', organizationsTurtle(example.site.config.baseIri))
    return example.site
  })

  it('are six, each with its address', () => {
    expect(documented).to.have.length(6)
    expect(page.match(/```sparql/g)).to.have.length(6)
  })

  it('give the answers of the server, over generated careers', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(careers, time, fc.nat(2), async (announcements, at, choice) => {
        const { baseIri } = example.site.config
        for (const [place, name] of ['eins', 'zwei', 'drei'].entries()) {
          const told = announcements[place]
          const graph = namedNode(`${baseIri}graph/${name}`)
          if (told) await example.put(name, toldTurtle(baseIri, name, `2016-0${place + 1}-01`, told))
          else await example.site.store.dropGraph(graph)
        }
        const register = new Store()
        register.load(canonical(await example.site.store.register()), { format: 'application/n-quads' })
        for (const each of documented) {
          const asked = ask(each, at, choice)
          const answers = await byHttp(asked.address)
          expect(bySparql(register, asked.query), asked.query).to.deep.equal(answers)
          for (const answer of Object.values(answers)) seen.add(`${each.title} ${answer.replace(/^.*#/, '')}`)
        }
      }),
      // The same each time: it must be sure that every answer comes up.
      { numRuns: 30, seed: 4 },
    )
    // Else they would agree on nothing.
    expect([...seen].filter(answer => answer.endsWith(' presumed')).length).to.be.at.least(3)
    expect([...seen].map(answer => answer.replace(/^.* /, ''))).to.include.members([
      'certain',
      'possible',
      'nobody',
    ])
  })

  /** The answers by IRI of the membership; for posts those without a holder. */
  async function byHttp(address: string): Promise<Readonly<Record<string, string>>> {
    const path = address.replace('?', '.nt?')
    const response = await server().get(path)
    // Nobody told of the person or post this time.
    if (response.status === 400) return {}
    expect(response.status, path).to.equal(200)
    const quads = await parse(await response.text(), { format: 'application/n-triples' })
    const of = (property: { readonly value: string }) =>
      quads.filter(({ predicate }) => predicate.value === property.value)
    if (address.startsWith('/posts')) {
      const held = new Set(of(opengov.post).map(({ object }) => object.value))
      const posts = of(hydra.member).map(({ object }) => object.value)
      return Object.fromEntries(posts.filter(post => !held.has(post)).map(post => [post, 'nobody']))
    }
    const answers = new Map(of(pas.answer).map(({ subject, object }) => [subject.value, object.value]))
    return Object.fromEntries(
      of(pas.asOf).map(({ subject, object }) => [subject.value, answers.get(object.value) ?? '']),
    )
  }
})

/** The same question about other days and things. */
function ask({ title, address, query }: Documented, at: string, choice: number): Documented {
  const [, old = ''] = /\bat=([\d-]+)/.exec(address) ?? []
  const [example = '', values = ['']] =
    Object.entries(examples).find(([each]) => address.includes(each)) ?? []
  const chosen = values[choice % values.length] ?? ''
  const withDays = query.replace(daysIn(old), daysIn(at))
  expect(withDays).to.include(daysIn(at))
  return {
    title,
    address: address.replace(`at=${old}`, `at=${at}`).replace(example, chosen),
    query: example === '' ? withDays : withDays.replaceAll(`/${example}>`, `/${chosen}>`),
  }
}

function daysIn(at: string): string {
  const days = readDays(at)
  if (!days) throw new Error(`${at} is no day, month or year`)
  return `("${days.first}"^^xsd:date "${days.last}"^^xsd:date)`
}

function bySparql(register: Store, query: string): Readonly<Record<string, string>> {
  const rows = register.query(query) as Map<string, { value: string }>[]
  return Object.fromEntries(
    rows.map(row => [
      row.get('membership')?.value ?? row.get('post')?.value ?? '',
      row.get('answer')?.value ?? 'nobody',
    ]),
  )
}
