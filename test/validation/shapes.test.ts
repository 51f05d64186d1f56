import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { expect } from 'chai'
import { dataset } from '../../src/rdf/dataset.ts'
import { rdf, sh } from '../../src/rdf/namespaces.ts'
import { createGate, type Finding, type Gate } from '../../src/validation/gate.ts'
import { createTargetTest } from '../../src/validation/targets.ts'
import { base, cases, reported, shapes } from './support/case-files.ts'

let gate: Gate
let graph: DatasetCore

before(async () => {
  const all = await shapes()
  gate = createGate(all, [])
  graph = dataset(all)
})

async function findingsIn(quads: readonly Quad[]): Promise<readonly Finding[]> {
  const verdict = await gate(quads)
  if (verdict.state === 'empty') throw new Error(verdict.reason)
  return verdict.state === 'rejected' ? verdict.findings : verdict.warnings
}

function namedSubjects(type: Term): readonly string[] {
  return [...graph.match(null, rdf.type, type)]
    .map(({ subject }) => subject)
    .filter(({ termType }) => termType === 'NamedNode')
    .map(({ value }) => value)
}

describe('shapes', () => {
  it('accept a complete announcement without a word', async () => {
    expect(await gate(await base())).to.deep.equal({ state: 'accepted', warnings: [] })
  })

  for (const { name, valid, reports, quads } of cases) {
    it(`${name} reports ${valid ? 'nothing' : reports.join(', ')}`, async () => {
      expect(reports.length > 0, 'names what is reported').to.equal(!valid)
      const found = new Set((await findingsIn(await quads())).map(reported))
      expect([...found].toSorted()).to.deep.equal(reports)
    })
  }

  describe('coverage', () => {
    const reportedShapes = new Set(
      cases.flatMap(({ reports }) => reports.map(line => line.split(' ')[0] ?? '')),
    )
    const local = (iri: string): string => iri.replace(/^.*#/u, 's:')

    it('has an invalid case for every shape with a message', () => {
      const speaking = [...graph.match(null, sh.message)].map(({ subject }) => local(subject.value))
      expect(speaking.filter(name => !reportedShapes.has(name))).to.deep.equal([])
    })

    it('has a valid case that every shape with a target looks at', async () => {
      const valid = dataset(
        (await Promise.all(cases.filter(each => each.valid).map(({ quads }) => quads()))).flat(),
      )
      const targeted = new Set(
        [...graph]
          .filter(({ predicate }) => predicate.value.startsWith(`${sh[''].value}target`))
          .map(({ subject }) => subject.value),
      )
      const idle = [...targeted].filter(shape => {
        const own = [...graph].filter(({ subject }) => subject.value === shape)
        return !createTargetTest(own)(valid)
      })
      expect(idle.filter(shape => local(shape) !== 's:WithheldFacts')).to.deep.equal([])
    })
  })

  describe('house rules', () => {
    it('names every shape that can report, and speaks German and English', () => {
      const faults = [...namedSubjects(sh.PropertyShape), ...namedSubjects(sh.NodeShape)].filter(iri => {
        const messages = [...graph].filter(
          ({ subject, predicate }) => subject.value === iri && predicate.equals(sh.message),
        )
        const languages = messages.map(({ object }) => (object.termType === 'Literal' ? object.language : ''))
        const speaks = languages.toSorted().join() === 'de,en'
        return !speaks && !(messages.length === 0 && onlyRefers(iri))
      })
      expect(faults).to.deep.equal([])
    })

    it('has at most one sh:or, sh:xone, sh:not and sh:hasValue in a shape, since engines merge several', () => {
      const counted = [sh.or, sh.xone, sh.not, sh.hasValue].map(({ value }) => value)
      const seen = [...graph]
        .filter(({ predicate }) => counted.includes(predicate.value))
        .map(({ subject }) => subject.value)
      expect(seen.filter((shape, index) => seen.indexOf(shape) !== index)).to.deep.equal([])
    })

    it('is SHACL core', () => {
      expect([...graph.match(null, sh.sparql), ...graph.match(null, sh.select)]).to.deep.equal([])
    })

    it('writes umlauts', () => {
      const german = [...graph].flatMap(({ object }) =>
        object.termType === 'Literal' && object.language === 'de' ? [object.value] : [],
      )
      expect(
        german.filter(text =>
          /(fuer|ueber|hoechst|zurueck|aemter|muess|koenn|gehoer|schluess|moegl)/iu.test(text),
        ),
      ).to.deep.equal([])
    })
  })
})

/** A node shape that holds property shapes and no constraint of its own never reports. */
function onlyRefers(iri: string): boolean {
  const references = [rdf.type, sh.property, sh.targetClass, sh.targetSubjectsOf, sh.targetObjectsOf].map(
    ({ value }) => value,
  )
  return [...graph].every(
    ({ subject, predicate }) => subject.value !== iri || references.includes(predicate.value),
  )
}
