import type { NamedNode, Quad } from '@rdfjs/types'
import type { Announcement } from '../../src/model/announcement.ts'
import type { Extraction, Extractor } from '../../src/model/extraction.ts'
import type { MembershipStatement, Statement } from '../../src/model/statement.ts'
import { decisionsIn } from '../../src/pipeline/decisions.ts'
import type { Corrections } from '../../src/pipeline/corrections.ts'
import type { Steps } from '../../src/pipeline/ingest.ts'
import { foaf, rdf, schema } from '../../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import type { Store } from '../../src/store/store.ts'

const nowhere = { start: 0, end: 0 }

export function membership(key: string, confidence = 1, person = 'p1'): MembershipStatement {
  return {
    type: 'membership',
    key,
    confidence,
    person,
    rule: 'test',
    evidence: nowhere,
    support: [],
    basis: 'stated',
    slots: {},
    inferences: [],
    role: { text: 'Leiterin', concept: 'leitung', kind: 'head', implied: false },
    period: {},
    status: 'active',
  }
}

export function extraction(statements: readonly Statement[]): Extraction {
  return {
    spans: [],
    persons: [],
    organizations: [],
    statements,
    published: { basis: 'inferred', evidence: [] },
    withheld: [],
    notes: [],
  }
}

/**
 * An extractor that is easy to steer from a text: each line "sure NAME" or "unsure NAME" is a membership, "crash" is a bug,
 * everything else says nothing.
 */
export const extractLines: Extractor = announcement => {
  const lines = announcement.text.split('\n')
  if (lines.includes('crash')) throw new TypeError(`cannot read ${announcement.text}`)
  return Promise.resolve(
    extraction(
      lines.flatMap(line => {
        const [word, name = ''] = line.split(' ')
        if (word === 'sure') return [membership(name, 1, name)]
        return word === 'unsure' ? [membership(name, 0.5, name)] : []
      }),
    ),
  )
}

export const base = 'http://x.example/'

export function graphOf(announcement: string): NamedNode {
  return namedNode(`${base}graph/${announcement}`)
}

export function personIri(name: string): NamedNode {
  return namedNode(`${base}id/person/${name.toLowerCase()}`)
}

/** A graph with one person for each accepted membership. */
export function quadsOf({ id }: Announcement, accepted: readonly Statement[]): readonly Quad[] {
  const graph = graphOf(id)
  return [
    quad(namedNode(`${base}id/announcement/${id}`), rdf.type, schema.NewsArticle, graph),
    ...accepted.flatMap(({ key }) => [
      quad(personIri(key), rdf.type, foaf.Person, graph),
      quad(personIri(key), schema.name, literal(key), graph),
    ]),
  ]
}

/** Where nothing was ever corrected. */
const noCorrections: Corrections = {
  refresh: () => Promise.resolve(0),
  withdrawal: () => undefined,
  objections: () => ({ rules: [], unquotable: () => [] }),
  versionFor: () => '',
  ifStill: (_, task) => task(),
}

/** A guard that nothing runs into, and an audit log that nobody reads. */
export const unguarded = {
  limits: { maxDrop: 1, minimum: 0 },
  audit: { log: () => Promise.resolve(), isAudited: () => Promise.resolve(false) },
} as const

/** Steps that reject whoever is called Eve, and find nobody worth a shape in Nemo. */
export function testSteps(store: Store, kept: string[] = []): Steps {
  return {
    extract: extractLines,
    decisions: decisionsIn('no decisions'),
    rules: [
      () =>
        ({ confidence }) =>
          confidence < 0.9 ? { outcome: 'review', reason: 'unsure' } : undefined,
    ],
    claim: ({ announcement, accepted }) => ({
      quads: quadsOf(announcement, accepted),
      memberships: new Map(),
      reviewed: [],
      keepIds: () => {
        kept.push(announcement.id)
        return Promise.resolve(true)
      },
    }),
    gate: quads => {
      const names = [...quads].map(({ object }) => object.value)
      if (names.includes('Nemo')) return Promise.resolve({ state: 'empty', reason: 'no shape is about it' })
      if (names.includes('Eve'))
        return Promise.resolve({ state: 'rejected', findings: [finding('violation')] })
      return Promise.resolve({
        state: 'accepted',
        warnings: names.includes('Ward') ? [finding('warning')] : [],
      })
    },
    publisherOf: () => undefined,
    registerGate: () => Promise.resolve({ state: 'accepted', warnings: [] }),
    corrections: noCorrections,
    identity: { refresh: () => Promise.resolve(), version: () => '' },
    graphOf,
    store,
    baseIri: base,
  }
}

function finding(severity: 'violation' | 'warning') {
  return {
    severity,
    focusNode: personIri('x').value,
    message: { de: 'So nicht.', en: 'Not like this.' },
    shape: 'https://w3id.org/personalia/shapes#Person',
  } as const
}
