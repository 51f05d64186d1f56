import { expect } from 'chai'
import { queryKind, type QueryKind } from '../../src/sparql/query-text.ts'

const table: readonly (readonly [text: string, kind: QueryKind])[] = [
  ['SELECT * { ?s ?p ?o }', 'select'],
  ['select*{?s ?p ?o}', 'select'],
  ['# SERVICE\nPREFIX select: <http://example.org/#ask>\nASK {}', 'ask'],
  ['BASE <http://example.org/insert>\nPREFIX : <x>\nDESCRIBE :a', 'graph'],
  ['construct where { ?s ?p ?o }', 'graph'],
  ['SELECT ("SERVICE # not \\" a comment" AS ?x) {}', 'select'],
  ["SELECT ('''it's a SERVICE''' AS ?service) {}", 'select'],
  ['SELECT * { ?s ex:service "x"@service , service:y }', 'select'],
  ['SELECT * { <http://example.org/SERVICE> ?p ?o }', 'select'],
  ['SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }', 'service'],
  ['SELECT * { service silent ?where { ?s ?p ?o } }', 'service'],
  ['ASK { FILTER(?a<3) SERVICE<http://example.org/>{} }', 'service'],
  ['INSERT DATA { <a> <b> <c> }', 'update'],
  ['PREFIX a: <b>\nWITH <g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }', 'update'],
  ['clear all', 'update'],
  ['', 'unknown'],
  ['hello', 'unknown'],
]

describe('sparql: the kind of a query', () => {
  for (const [text, kind] of table) {
    it(`${JSON.stringify(text)} is ${kind}`, () => {
      expect(queryKind(text)).to.equal(kind)
    })
  }
})
