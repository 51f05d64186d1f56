import { expect } from 'chai'
import { parse } from '../../src/rdf/parse.ts'
import { byEntity, entityIri, nobody } from '../../src/store/entities.ts'
import { base } from './contract.ts'

const names: readonly (readonly [iri: string, entity: string | undefined])[] = [
  ['id/person/1', 'id/person/1'],
  ['id/membership/1#period', 'id/membership/1'],
  ['id/announcement/a/text', 'id/announcement/a/text'],
  ['doc/announcement/a#extraction', 'id/announcement/a'],
  ['id/', undefined],
  ['graph/a', undefined],
  ['ns', undefined],
]

describe('entities of a claim graph', () => {
  for (const [iri, entity] of names) {
    it(`${iri} is of ${entity ?? 'none'}`, () => {
      expect(entityIri(base + iri, base)).to.equal(entity && base + entity)
    })
  }

  it('are none under another base', () => {
    expect(entityIri('http://y.example/id/person/1', base)).to.equal(undefined)
  })

  it('that are posts get that an organization has them', async () => {
    const turtle = `
      BASE <http://x.example/id/>
      PREFIX org: <http://www.w3.org/ns/org#>
      <org/a> a org:Organization ; org:hasPost <post/a/leitung> .
      <post/a/leitung> org:postIn <org/a> .`
    const told = byEntity(await parse(turtle, { format: 'text/turtle' }), base)
    const predicates = [...told].map(([entity, quads]) => [
      entity.replace(base, ''),
      quads.map(({ predicate }) => predicate.value.replace(/.*[/#]/, '')),
    ])
    expect(Object.fromEntries(predicates)).to.deep.equal({
      'id/org/a': ['type'],
      'id/post/a/leitung': ['hasPost', 'postIn'],
    })
  })

  it('get what is said of nodes of others that they link, roles and types apart', async () => {
    const turtle = `
      BASE <http://x.example/id/>
      PREFIX v: <http://v.example/>
      PREFIX role: <https://w3id.org/personalia/role/>
      <org/a> v:spatial v:key ; v:p <person/1> .
      <org/b> v:spatial v:key .
      <person/1> v:role role:leitung ; v:name "Anna" .
      v:key v:within v:land .
      v:land v:name "Land" ; v:circle v:key .
      v:unlinked v:name "nobody's" .
      role:leitung v:label "Leitung" .`
    const told = byEntity(await parse(turtle, { format: 'text/turtle' }), base)
    const subjects = [...told].map(([entity, quads]) => [
      entity.replace(base, ''),
      [...new Set(quads.map(({ subject }) => subject.value.replace(/.*\//, '')))].sort(),
    ])
    expect(Object.fromEntries(subjects)).to.deep.equal({
      'id/org/a': ['a', 'key', 'land'],
      'id/org/b': ['b', 'key', 'land'],
      'id/person/1': ['1'],
      [nobody]: ['leitung', 'unlinked'],
    })
  })
})
