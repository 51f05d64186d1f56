import { expect } from 'chai'
import { ags, org, prefixes, role, schema, void as voidVocabulary } from '../../src/rdf/namespaces.ts'

describe('namespaces', () => {
  it('names terms by IRI', () => {
    expect(org.Membership.value).to.equal('http://www.w3.org/ns/org#Membership')
    expect(voidVocabulary.triples.value).to.equal('http://rdfs.org/ns/void#triples')
    expect(role('amtsleitung').value).to.equal('https://w3id.org/personalia/role/amtsleitung')
    expect(ags('05911000').value).to.equal(
      'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05911000',
    )
    expect(org[''].value).to.equal(prefixes.org)
  })

  it('does not compile a term the vocabulary lacks', () => {
    // @ts-expect-error British spelling, seen in a live system
    expect(org.organisation).to.equal(undefined)
    // @ts-expect-error case counts
    expect(schema.birthdate).to.equal(undefined)
  })

  it('derives one prefix per vocabulary, each for another namespace', () => {
    expect(prefixes.schema).to.equal('http://schema.org/')
    expect(prefixes.void).to.equal('http://rdfs.org/ns/void#')
    expect(prefixes).not.to.have.any.keys('roleScheme', 'orgtypeScheme')
    expect(new Set(Object.values(prefixes)).size).to.equal(Object.keys(prefixes).length)
    for (const iri of Object.values(prefixes)) expect(iri).to.match(/[/#]$/)
  })
})
