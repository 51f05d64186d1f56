import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { Parser } from 'n3'
import { loadMappingTables, type MappingTables } from '../../src/mapping/load-tables.ts'
import { organizationTypeQuads, roleQuads } from '../../src/mapping/vocabulary.ts'
import { ProblemError } from '../../src/problem.ts'
import { org, owl, pas, rdf, rdfs, skos } from '../../src/rdf/namespaces.ts'

const data = fileURLToPath(new URL('../../data', import.meta.url))

describe('the tables of the data folder', () => {
  let tables: MappingTables
  before(async () => {
    tables = await loadMappingTables(data)
  })

  it('say of every type of organization what may be published', () => {
    const named = new Set([...tables.policy.values()].map(({ organization }) => organization))
    expect([...tables.organizationTypes.keys()].filter(type => !named.has(type))).to.deep.equal([])
  })

  it('speak of types and roles that exist', () => {
    const kinds = new Set([...tables.roles.values()].map(({ kind }) => kind as string))
    for (const { organization, role } of tables.policy.values()) {
      expect(organization === '*' || tables.organizationTypes.has(organization)).to.equal(true, organization)
      expect(['*', 'only employee'].includes(role) || kinds.has(role) || tables.roles.has(role)).to.equal(
        true,
        role,
      )
    }
    for (const { type } of tables.organizations.byPath.values()) {
      expect(tables.organizationTypes.has(type)).to.equal(true, type)
    }
  })

  it('withhold party groups, churches, unions, staff representations and clubs', () => {
    for (const type of ['fraktion', 'partei', 'kirche', 'gewerkschaft', 'personalvertretung', 'verein']) {
      const rows = [...tables.policy.values()].filter(({ organization }) => organization === type)
      expect(rows.map(({ outcome }) => outcome)).to.deep.equal(['withhold'], type)
    }
  })

  it('lead from each role to a broader one without a circle', () => {
    for (const role of tables.roles.values()) {
      const seen = new Set<string>()
      for (let next = role.broader; next !== undefined; next = tables.roles.get(next)?.broader) {
        expect(tables.roles.has(next)).to.equal(true, `${role.concept} → ${next}`)
        expect(seen.has(next)).to.equal(false, `${role.concept} → ${next}`)
        seen.add(next)
      }
    }
  })

  it('name successors that are listed', () => {
    const { byPath } = tables.organizations
    for (const { successor } of byPath.values()) {
      if (successor !== undefined) expect(byPath.has(successor)).to.equal(true, successor)
    }
  })

  it('describe every role and type in German and English', () => {
    const quads = [...roleQuads(tables.roles), ...organizationTypeQuads(tables.organizationTypes)]
    const languages = (subject: string) =>
      quads
        .filter(each => each.subject.value === subject && each.predicate.equals(skos.prefLabel))
        .map(({ object }) => (object.termType === 'Literal' ? object.language : ''))
        .toSorted()
    const described = new Set(quads.map(({ subject }) => subject.value))
    for (const subject of described) expect(languages(subject)).to.deep.equal(['de', 'en'], subject)
    const named = quads.filter(({ object }) => object.equals(org.Role)).length
    expect(named).to.equal(tables.roles.size)
  })

  it('are missed with the name of the file', async () => {
    const failure = await loadMappingTables('/nowhere').then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(failure).to.be.instanceOf(ProblemError).with.property('slug', 'data-table')
  })
})

describe('ns.ttl', () => {
  it('defines every term of ours with a German and an English label', async () => {
    const quads = new Parser().parse(await readFile(`${data}/vocabulary/ns.ttl`, 'utf8'))
    const terms = Object.entries(pas).filter(([name]) => name !== '')
    for (const [name, term] of terms) {
      const labels = quads.filter(
        each =>
          each.subject.equals(term) &&
          (each.predicate.equals(rdfs.label) || each.predicate.equals(skos.prefLabel)),
      )
      expect(
        labels.map(({ object }) => (object.termType === 'Literal' ? object.language : '')).toSorted(),
      ).to.deep.equal(['de', 'en'], name)
    }
    const defined = new Set(
      quads.filter(each => each.predicate.equals(rdf.type)).map(({ subject }) => subject.value),
    )
    expect(defined.size).to.equal(terms.length + 1)
    expect(quads.some(each => each.object.equals(owl.Ontology))).to.equal(true)
  })
})
