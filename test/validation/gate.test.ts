import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { namedNode, quad } from '../../src/rdf/terms.ts'
import { createGate, type Finding, type Gate, type Verdict } from '../../src/validation/gate.ts'
import { base, cases, reported, shapes, turtle } from './support/case-files.ts'

const prefixes = `
@prefix ex: <https://daten.example/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix pas: <https://w3id.org/personalia/ns#> .
@prefix role: <https://w3id.org/personalia/role/> .
`

async function gateOf(shapesText: string, vocabulary = ''): Promise<Gate> {
  return createGate(await turtle(prefixes + shapesText), await turtle(prefixes + vocabulary))
}

async function judge(gate: Gate, data: string): Promise<Verdict> {
  return gate(await turtle(prefixes + data))
}

function findings(verdict: Verdict): readonly Finding[] {
  switch (verdict.state) {
    case 'accepted':
      return verdict.warnings
    case 'rejected':
      return verdict.findings
    case 'empty':
      throw new Error(verdict.reason)
  }
}

async function caseNamed(name: string): Promise<readonly Quad[]> {
  const found = cases.find(each => each.name === name)
  if (!found) throw new Error(`no case ${name}`)
  return found.quads()
}

const named = `ex:Named a sh:NodeShape ; sh:targetClass foaf:Person ; sh:property ex:name .
ex:name sh:path foaf:name ; sh:minCount 1 ; sh:message "Name fehlt"@de, "name missing"@en .`

describe('gate', () => {
  let gate: Gate

  before(async () => {
    gate = createGate(await shapes(), [])
  })

  describe('decides by severity', () => {
    for (const [severity, state] of [
      ['Violation', 'rejected'],
      ['Warning', 'accepted'],
      ['Info', 'accepted'],
    ] as const) {
      it(`sh:${severity}: ${state}, and the finding is kept`, async () => {
        const own = await gateOf(named.replace('sh:path', `sh:severity sh:${severity} ; sh:path`))
        const verdict = await judge(own, 'ex:p a foaf:Person .')
        expect(verdict.state).to.equal(state)
        expect(findings(verdict).map(each => each.severity)).to.deep.equal([severity.toLowerCase()])
      })
    }

    it('takes a severity that it does not know for a violation', async () => {
      const own = await gateOf(named.replace('sh:path', 'sh:severity ex:Fatal ; sh:path'))
      expect((await judge(own, 'ex:p a foaf:Person .')).state).to.equal('rejected')
    })

    it('lists warnings of a rejected graph too, after the violations', async () => {
      const data = [
        ...(await caseNamed('claim/invalid-entity-basis-missing.ttl')),
        ...(await caseNamed('person/invalid-name-twice.ttl')),
      ]
      const verdict = await gate(data)
      expect(verdict.state).to.equal('rejected')
      expect(findings(verdict).map(each => each.severity)).to.include.members(['violation'])
    })
  })

  describe('refuses what no shape looks at', () => {
    it('an empty graph', async () => {
      expect(await gate([])).to.deep.equal({ state: 'empty', reason: 'there are no statements in it' })
    })

    it('a graph without anything that a shape is about', async () => {
      expect(await judge(gate, 'ex:a ex:b ex:c .')).to.deep.equal({
        state: 'empty',
        reason: 'no shape is about anything in it',
      })
    })

    it('not a graph that only a shape for subjects, objects or nodes is about', async () => {
      for (const target of [
        'sh:targetSubjectsOf foaf:knows',
        'sh:targetObjectsOf foaf:knows',
        'sh:targetNode ex:p',
      ]) {
        const own = await gateOf(named.replace('sh:targetClass foaf:Person', target))
        expect((await judge(own, 'ex:p foaf:knows ex:p .')).state, target).to.equal('rejected')
      }
    })
  })

  describe('large graphs', () => {
    it('finds the 200th faulty node', async () => {
      const person = (await caseNamed('person/invalid-name-missing.ttl')).filter(({ subject }) =>
        subject.value.includes('0000000003'),
      )
      const many = Array.from({ length: 200 }, (_, index) =>
        renamed(person, `9000000${String(index).padStart(3, '0')}`),
      ).flat()
      const found = findings(await gate([...(await base()), ...many]))
      expect(found.map(reported)).to.deep.equal(Array(200).fill('s:Person-name schema:name'))
      expect(found.at(-1)?.focusNode).to.equal('https://daten.example/id/person/9000000199')
    })

    it('finds 200 faults of things that all refer to one thing', async () => {
      const own = await gateOf(`${named}
        ex:Member a sh:NodeShape ; sh:targetClass org:Membership ;
          sh:property [ sh:path org:member ; sh:node ex:Named ; sh:message "x"@de, "x"@en ] .`)
      const data = Array.from(
        { length: 200 },
        (_, index) => `ex:m${index} a org:Membership ; org:member ex:p .`,
      ).join('\n')
      expect(findings(await judge(own, `${data} ex:p a foaf:Person .`))).to.have.length(201)
    })
  })

  describe('vocabularies', () => {
    const role =
      'role:leitung a org:Role, skos:Concept ; skos:inScheme <https://w3id.org/personalia/role> ; skos:prefLabel "Leitung"@de ; pas:kind "head" .'

    it('describe the concepts that the data refer to', async () => {
      const data = await caseNamed('membership/invalid-role-undescribed.ttl')
      const vocabulary = await turtle(prefixes + role.replace('role:leitung', 'role:gibt-es-nicht'))
      expect(findings(await createGate(await shapes(), vocabulary)(data))).to.deep.equal([])
    })

    it('are checked together with what the data say of a concept', async () => {
      const own = createGate(await shapes(), await turtle(prefixes + role))
      const verdict = await judge(own, `ex:m org:role role:leitung . ${role.replace('"head"', '"mayor"')}`)
      expect(findings(verdict).map(reported)).to.deep.equal(['s:Role-kind pas:kind'])
    })

    it('are not checked where the data do not refer to them', async () => {
      const own = createGate(await shapes(), await turtle(`${prefixes} role:leitung a org:Role .`))
      expect(await own(await base())).to.deep.equal({ state: 'accepted', warnings: [] })
    })

    it('do not fill an empty graph', async () => {
      const own = createGate(await shapes(), await turtle(prefixes + role))
      expect((await own([])).state).to.equal('empty')
    })
  })

  it('counts a statement that stands in two graphs once', async () => {
    const data = await base()
    const twice = ['a', 'b'].flatMap(graph =>
      data.map(({ subject, predicate, object }) =>
        quad(
          namedNode(subject.value),
          namedNode(predicate.value),
          object,
          namedNode(`https://daten.example/graph/${graph}`),
        ),
      ),
    )
    expect(await gate(twice)).to.deep.equal({ state: 'accepted', warnings: [] })
  })

  it('gives the same findings in the same order, whatever the order of the statements', async () => {
    const data = await caseNamed('passage/invalid-two-quotes.ttl')
    expect(await gate(data.toReversed())).to.deep.equal(await gate(data))
  })

  it('judges graphs that come at once one by one', async () => {
    const [good, bad] = [await base(), await caseNamed('person/invalid-name-missing.ttl')]
    const states = (await Promise.all([good, bad, good, bad].map(gate))).map(({ state }) => state)
    expect(states).to.deep.equal(['accepted', 'rejected', 'accepted', 'rejected'])
  })
})

function renamed(quads: readonly Quad[], id: string): readonly Quad[] {
  const rename = (iri: string): string => iri.replace('0000000003', id)
  return quads.map(({ subject, predicate, object }) =>
    quad(
      namedNode(rename(subject.value)),
      namedNode(predicate.value),
      object.termType === 'NamedNode' ? namedNode(rename(object.value)) : object,
    ),
  )
}
